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

    private static readonly Gen<RequirementSummary> Requirement = Gen.Select(
        Gen.Select(Text, Text, Text, Text),
        Gen.Select(Gen.Enum<Strength>(), Gen.Enum<RequirementStatus>(), Gen.Bool),
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 1000], Position, Position),
        static (texts, marks, span) => new RequirementSummary(
            texts.Item1,
            texts.Item2,
            new Revision(texts.Item3),
            new Revision(texts.Item4),
            marks.Item1,
            marks.Item2,
            marks.Item3,
            new SourceSpan(span.Item1, span.Item2, span.Item3, span.Item4)));

    private static readonly Gen<SpecificationSummary> Specification = Gen.Select(
        Text,
        Gen.Long,
        Gen.Long,
        Requirement.Array[0, 4],
        static (path, length, written, requirements) => new SpecificationSummary(path, length, written, "hash", requirements.ToEquatableArray()));

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

            Assert.Null(ManifestFormat.Read(cut ? bytes.AsSpan(0, at) : bytes, Writer));
        });
}
