using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Manifest;
using CsCheck;

namespace AutoDev.Synthesis.Tests.Manifest;

public sealed class ManifestFormats
{
    private static readonly Guid[] Writer = [Guid.Parse("00000000-0000-0000-0000-000000000001")];

    private static readonly Gen<string> Text = Gen.String[Gen.Char["abc ä漢\0\n"], 0, 10];

    private static readonly Gen<TextPosition> Position = Gen.Select(Gen.Int[1, int.MaxValue], Gen.Int[1, 300], static (line, column) => new TextPosition(line, column));

    private static readonly Gen<SourceSpan> Span = Gen.Select(
        Gen.Int[0, int.MaxValue], Gen.Int[0, 1000], Position, Position, static (start, length, from, to) => new SourceSpan(start, length, from, to));

    private static Gen<EquatableArray<Criterion>> Criteria(int depth) => Gen.Select(
            Text, Gen.Bool, Gen.Enum<Strength>(), Span, depth == 0 ? Gen.Const<EquatableArray<Criterion>>([]) : Criteria(depth - 1),
            static (id, isExplicit, strength, span, nested) => new Criterion(id, isExplicit, "", strength, span, nested))
        .Array[0, 3]
        .Select(static criteria => criteria.ToEquatableArray());

    private static readonly Gen<RequirementSummary> Requirement = Gen.Select(
        Gen.Select(Text, Text, Text, Text),
        Gen.Select(Gen.Enum<Strength>(), Gen.Enum<RequirementStatus>(), Gen.Int[0, 15]),
        Gen.Select(Span, Span),
        Gen.Select(Text.Array[0, 3], Gen.Enum<RequirementKind>(), Criteria(2)),
        static (texts, marks, spans, ids) => new RequirementSummary(
            texts.Item1,
            texts.Item2,
            new Revision(texts.Item3),
            new Revision(texts.Item4),
            marks.Item1,
            marks.Item2,
            spans.Item1,
            spans.Item2,
            ids.Item1.ToEquatableArray(),
            ids.Item2,
            ids.Item3,
            (RequirementTraits)marks.Item3));

    private static readonly Gen<SpecificationSummary> Specification = Gen.Select(
        Text,
        Gen.Long,
        Gen.Long,
        Gen.Bool,
        Requirement.Array[0, 4],
        Gen.Select(Text, Text, Gen.Bool, Gen.Bool, Span, static (written, id, readsAsText, requires, span) => new NearId(written, id, readsAsText, requires, span)).Array[0, 2],
        static (path, length, written, sound, requirements, nearIds) =>
            new SpecificationSummary(path, length, written, "hash", sound, requirements.ToEquatableArray()) { NearIds = nearIds.ToEquatableArray() });

    [Fact]
    public void WhatIsWrittenIsRead() => Gen.Select(Gen.Long, Specification.Array[0, 4]).Sample(static (taken, specifications) =>
    {
        var read = ManifestFormat.Read(ManifestFormat.Write(new ManifestContent(taken, specifications), Writer), Writer)!;

        Assert.Equal(taken, read.Taken);
        Assert.Equal(specifications, read.Specifications);
    });

    [Fact]
    public void AnotherWritersManifestIsNotRead() =>
        Assert.Null(ManifestFormat.Read(ManifestFormat.Write(new ManifestContent(0, []), Writer), [Guid.Empty]));

    [Fact]
    public void ADamagedManifestIsNotRead() => Gen.Select(Specification.Array[0, 3], Gen.Int[0, 10_000], Gen.Byte[1, 255], Gen.Bool).Sample(
        static (specifications, at, flip, cut) =>
        {
            var bytes = ManifestFormat.Write(new ManifestContent(1, specifications), Writer);
            at %= bytes.Length;
            bytes[at] ^= flip;

            Assert.Null(ManifestFormat.Read(cut ? bytes[..at] : bytes, Writer));
        });
}
