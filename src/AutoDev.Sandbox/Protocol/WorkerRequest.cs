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

        WriteCases(writer);
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

        return new WorkerRequest(nonce, assembly, references, ReadCases(reader));
    }

    // A long table has many rows and one method, so each method is told once.
    private void WriteCases(BinaryWriter writer)
    {
        var methods = new Dictionary<SandboxMethod, int>();
        foreach (var one in Cases)
        {
            methods.TryAdd(one.Method, methods.Count);
        }

        writer.Write(methods.Count);
        foreach (var method in methods.Keys)
        {
            writer.Write(method.TypeName);
            writer.Write(method.Name);
            writer.Write((byte)method.Kind);
        }

        writer.Write(Cases.Count);
        foreach (var one in Cases)
        {
            writer.Write(methods[one.Method]);
            writer.Write(one.Row.Count);
            foreach (var value in one.Row)
            {
                ConstantBytes.Write(writer, value);
            }
        }
    }

    private static SandboxCase[] ReadCases(BinaryReader reader)
    {
        var methods = new SandboxMethod[reader.ReadInt32()];
        for (var i = 0; i < methods.Length; i++)
        {
            methods[i] = new SandboxMethod(reader.ReadString(), reader.ReadString(), (SandboxCaseKind)reader.ReadByte());
        }

        var cases = new SandboxCase[reader.ReadInt32()];
        for (var i = 0; i < cases.Length; i++)
        {
            var method = methods[reader.ReadInt32()];
            var row = new object[reader.ReadInt32()];
            for (var j = 0; j < row.Length; j++)
            {
                row[j] = ConstantBytes.Read(reader);
            }

            cases[i] = new SandboxCase(method, row, Group: 0);
        }

        return cases;
    }
}
