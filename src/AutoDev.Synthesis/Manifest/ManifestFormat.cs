using System.Security.Cryptography;
using System.Text;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Manifest;

/// <summary>The manifest's bytes: a mark, the writer, the files with their requirements, and a hash of it all.</summary>
/// <remarks>Binary, because it is read in every run and by nobody else: 10,000 requirements in a few milliseconds.</remarks>
internal static class ManifestFormat
{
    private const int HashLength = 8;

    private static ReadOnlySpan<byte> Mark => "ADEVMAN4"u8;

    public static byte[] Write(ManifestContent content, Guid[] writer)
    {
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream, Encoding.UTF8);
        output.Write(Mark);
        foreach (var id in writer)
        {
            output.Write(id.ToByteArray());
        }

        output.Write(content.Taken);
        output.Write7BitEncodedInt(content.Specifications.Count);
        foreach (var specification in content.Specifications)
        {
            output.Write(specification.Path);
            output.Write(specification.Length);
            output.Write(specification.Written);
            output.Write(specification.Hash);
            output.Write(specification.IsSound);
            output.Write7BitEncodedInt(specification.Requirements.Count);
            foreach (var requirement in specification.Requirements)
            {
                Write(output, requirement);
            }

            output.Write7BitEncodedInt(specification.NearIds.Count);
            foreach (var near in specification.NearIds)
            {
                Write(output, near);
            }
        }

        output.Flush();
        output.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)).AsSpan(0, HashLength));
        output.Flush();
        return stream.ToArray();
    }

    /// <summary>Null where the bytes are anything else than what this writer wrote.</summary>
    public static ManifestContent? Read(byte[] bytes, Guid[] writer)
    {
        var head = Mark.Length + (16 * writer.Length);
        if (bytes.Length < head + HashLength
            || !bytes.AsSpan().StartsWith(Mark)
            || !SHA256.HashData(bytes.AsSpan()[..^HashLength]).AsSpan(0, HashLength).SequenceEqual(bytes.AsSpan()[^HashLength..]))
        {
            return null;
        }

        for (var i = 0; i < writer.Length; i++)
        {
            if (new Guid(bytes.AsSpan().Slice(Mark.Length + (16 * i), 16)) != writer[i])
            {
                return null;
            }
        }

        // The hash held, so what follows is what was written, and its lengths need no doubt.
        using var input = new BinaryReader(new MemoryStream(bytes, head, bytes.Length - head - HashLength), Encoding.UTF8);
        var taken = input.ReadInt64();
        var specifications = new SpecificationSummary[input.Read7BitEncodedInt()];
        for (var i = 0; i < specifications.Length; i++)
        {
            var path = input.ReadString();
            var length = input.ReadInt64();
            var written = input.ReadInt64();
            var hash = input.ReadString();
            var isSound = input.ReadBoolean();
            var requirements = new RequirementSummary[input.Read7BitEncodedInt()];
            for (var r = 0; r < requirements.Length; r++)
            {
                requirements[r] = ReadRequirement(input);
            }

            var nearIds = new NearId[input.Read7BitEncodedInt()];
            for (var n = 0; n < nearIds.Length; n++)
            {
                nearIds[n] = new NearId(input.ReadString(), input.ReadString(), input.ReadBoolean(), input.ReadBoolean(), ReadSpan(input));
            }

            specifications[i] = new SpecificationSummary(path, length, written, hash, isSound, [.. requirements]) { NearIds = [.. nearIds] };
        }

        return new ManifestContent(taken, specifications);
    }

    private static void Write(BinaryWriter output, RequirementSummary requirement)
    {
        output.Write(requirement.Id);
        output.Write(requirement.Title);
        output.Write(requirement.Revision.Value);
        output.Write(requirement.Behaviour.Value);
        output.Write((byte)requirement.Strength);
        output.Write((byte)requirement.Status);
        Write(output, requirement.Span);
        Write(output, requirement.Answer);
        Write(output, requirement.Aliases);
        output.Write((byte)requirement.Kind);
        Write(output, requirement.Criteria);
        output.Write((byte)requirement.Traits);
    }

    private static RequirementSummary ReadRequirement(BinaryReader input) => new(
        input.ReadString(),
        input.ReadString(),
        new Revision(input.ReadString()),
        new Revision(input.ReadString()),
        (Strength)input.ReadByte(),
        (RequirementStatus)input.ReadByte(),
        ReadSpan(input),
        ReadSpan(input),
        ReadTexts(input),
        (RequirementKind)input.ReadByte(),
        ReadCriteria(input),
        (RequirementTraits)input.ReadByte());

    private static void Write(BinaryWriter output, NearId near)
    {
        output.Write(near.Written);
        output.Write(near.Id);
        output.Write(near.ReadsAsText);
        output.Write(near.Requires);
        Write(output, near.Span);
    }

    private static void Write(BinaryWriter output, SourceSpan span)
    {
        output.Write7BitEncodedInt(span.Start);
        output.Write7BitEncodedInt(span.Length);
        output.Write7BitEncodedInt(span.From.Line);
        output.Write7BitEncodedInt(span.From.Column);
        output.Write7BitEncodedInt(span.To.Line);
        output.Write7BitEncodedInt(span.To.Column);
    }

    private static SourceSpan ReadSpan(BinaryReader input) => new(
        input.Read7BitEncodedInt(),
        input.Read7BitEncodedInt(),
        new TextPosition(input.Read7BitEncodedInt(), input.Read7BitEncodedInt()),
        new TextPosition(input.Read7BitEncodedInt(), input.Read7BitEncodedInt()));

    private static void Write(BinaryWriter output, EquatableArray<string> texts)
    {
        output.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts)
        {
            output.Write(text);
        }
    }

    private static void Write(BinaryWriter output, EquatableArray<Criterion> criteria)
    {
        output.Write7BitEncodedInt(criteria.Count);
        foreach (var criterion in criteria)
        {
            output.Write(criterion.Id);
            output.Write(criterion.Explicit);
            output.Write((byte)criterion.Strength);
            Write(output, criterion.Span);
            Write(output, criterion.Criteria);
        }
    }

    private static EquatableArray<Criterion> ReadCriteria(BinaryReader input)
    {
        var count = input.Read7BitEncodedInt();
        if (count == 0)
        {
            return [];
        }

        var criteria = new Criterion[count];
        for (var i = 0; i < count; i++)
        {
            criteria[i] = new Criterion(input.ReadString(), input.ReadBoolean(), "", (Strength)input.ReadByte(), ReadSpan(input), ReadCriteria(input));
        }

        return [.. criteria];
    }

    private static EquatableArray<string> ReadTexts(BinaryReader input)
    {
        var count = input.Read7BitEncodedInt();
        if (count == 0)
        {
            return [];
        }

        var texts = new string[count];
        for (var i = 0; i < count; i++)
        {
            texts[i] = input.ReadString();
        }

        return [.. texts];
    }
}
