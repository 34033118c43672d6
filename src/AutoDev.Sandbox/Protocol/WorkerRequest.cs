using System.Text;

namespace AutoDev.Sandbox.Protocol;

/// <summary>What the worker is told, once, on its standard input: length-prefixed, so that no value needs escaping.</summary>
internal sealed record WorkerRequest(
    string Nonce,
    string AssemblyPath,
    IReadOnlyList<string> ReferencePaths,
    IReadOnlyList<SandboxCase> Cases)
{
    public void WriteTo(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Nonce);
        writer.Write(AssemblyPath);
        writer.Write(ReferencePaths.Count);
        foreach (var path in ReferencePaths)
        {
            writer.Write(path);
        }

        writer.Write(Cases.Count);
        foreach (var one in Cases)
        {
            writer.Write(one.TypeName);
            writer.Write(one.Method);
            writer.Write((byte)one.Kind);
        }
    }

    /// <summary>Reads one request and not a byte more; null where the stream ends before one begins.</summary>
    public static WorkerRequest? ReadFrom(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        string nonce;
        try
        {
            nonce = reader.ReadString();
        }
        catch (EndOfStreamException)
        {
            return null;
        }

        var assembly = reader.ReadString();
        var references = new string[reader.ReadInt32()];
        for (var i = 0; i < references.Length; i++)
        {
            references[i] = reader.ReadString();
        }

        var cases = new SandboxCase[reader.ReadInt32()];
        for (var i = 0; i < cases.Length; i++)
        {
            cases[i] = new SandboxCase(reader.ReadString(), reader.ReadString(), (SandboxCaseKind)reader.ReadByte(), Group: 0);
        }

        return new WorkerRequest(nonce, assembly, references, cases);
    }
}
