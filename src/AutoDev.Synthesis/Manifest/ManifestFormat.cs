using System.Security.Cryptography;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Manifest;

/// <summary>The manifest's bytes: a mark, the writer, the files with their requirements, and a hash of it all.</summary>
/// <remarks>Binary, because it is read in every run and by nobody else: 10,000 requirements in a few milliseconds.</remarks>
internal static class ManifestFormat
{
    private const int HashLength = 8;

    private static ReadOnlySpan<byte> Mark => "ADEVMAN1"u8;

    public static byte[] Write(ManifestContent content, Guid[] writer)
    {
        var output = new ByteWriter(4096);
        output.Bytes(Mark);
        foreach (var id in writer)
        {
            output.Bytes(id.ToByteArray());
        }

        output.Number(content.Taken);
        output.Number(content.Specifications.Count);
        foreach (var specification in content.Specifications)
        {
            output.Text(specification.Path);
            output.Number(specification.Length);
            output.Number(specification.Written);
            output.Text(specification.Hash);
            output.Number(specification.Requirements.Count);
            foreach (var requirement in specification.Requirements)
            {
                Write(output, requirement);
            }
        }

        output.Bytes(SHA256.HashData(output.Written).AsSpan(0, HashLength));
        return output.Written.ToArray();
    }

    /// <summary>Null where the bytes are anything else than what this writer wrote.</summary>
    public static ManifestContent? Read(ReadOnlySpan<byte> bytes, Guid[] writer)
    {
        var head = Mark.Length + (16 * writer.Length);
        if (bytes.Length < head + HashLength
            || !bytes.StartsWith(Mark)
            || !SHA256.HashData(bytes[..^HashLength]).AsSpan(0, HashLength).SequenceEqual(bytes[^HashLength..]))
        {
            return null;
        }

        for (var i = 0; i < writer.Length; i++)
        {
            if (new Guid(bytes.Slice(Mark.Length + (16 * i), 16)) != writer[i])
            {
                return null;
            }
        }

        // The hash held, so what follows is what was written, and its lengths need no doubt.
        var input = new ByteReader(bytes[head..^HashLength]);
        var taken = input.Number();
        var specifications = new SpecificationSummary[input.Number()];
        for (var i = 0; i < specifications.Length; i++)
        {
            var path = input.Text();
            var length = input.Number();
            var written = input.Number();
            var hash = input.Text();
            var requirements = new RequirementSummary[input.Number()];
            for (var r = 0; r < requirements.Length; r++)
            {
                requirements[r] = ReadRequirement(ref input);
            }

            specifications[i] = new SpecificationSummary(path, length, written, hash, [.. requirements]);
        }

        return new ManifestContent(taken, specifications);
    }

    private static void Write(ByteWriter output, RequirementSummary requirement)
    {
        output.Text(requirement.Id);
        output.Text(requirement.Title);
        output.Text(requirement.Revision.Value);
        output.Text(requirement.Behaviour.Value);
        output.Number((int)requirement.Strength);
        output.Number((int)requirement.Status);
        output.Number(requirement.StatesCode ? 1 : 0);
        output.Number(requirement.Span.Start);
        output.Number(requirement.Span.Length);
        output.Number(requirement.Span.From.Line);
        output.Number(requirement.Span.From.Column);
        output.Number(requirement.Span.To.Line);
        output.Number(requirement.Span.To.Column);
    }

    private static RequirementSummary ReadRequirement(ref ByteReader input) => new(
        input.Text(),
        input.Text(),
        new Revision(input.Text()),
        new Revision(input.Text()),
        (Strength)input.Number(),
        (RequirementStatus)input.Number(),
        input.Number() != 0,
        new SourceSpan(
            (int)input.Number(),
            (int)input.Number(),
            new TextPosition((int)input.Number(), (int)input.Number()),
            new TextPosition((int)input.Number(), (int)input.Number())));
}
