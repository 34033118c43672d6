using AutoDev.Build.Doorbells;
using CsCheck;

namespace AutoDev.Build.Tests.Doorbells;

public sealed class DoorbellStateFileTests
{
    private static readonly string[] Hashes = ["", "aGFzaA==", FileStamp.Missing];

    private static readonly Gen<string> Line = Gen.Char["abz/= é|.\t"].Array[1, 12].Select(letters => new string(letters));

    private static readonly Gen<Dictionary<string, FileStamp>> Files = Gen.Dictionary(
        Line, Gen.Select(Gen.Long[-1, long.MaxValue], Gen.Long[0, long.MaxValue], Gen.Int[0, 2].Select(index => Hashes[index]), (length, written, hash) => new FileStamp(length, written, hash)))[0, 4];

    private static readonly Gen<DoorbellState> States = Gen.Select(Gen.Long[1, long.MaxValue], Line.List[0, 4], Files, Files, Files, Gen.Bool).Select(
        (taken, settings, specifications, generated, sources, waits) => new DoorbellState
        {
            Taken = taken,
            Settings = settings,
            Tool = "/tool/autodev.dll|3|5",
            Specifications = specifications,
            Generated = generated,
            Sources = sources,
            Claims = sources.Keys.ToDictionary(path => path, _ => (IReadOnlyList<string>)["Implements|Req.A_1", "Verifies|Req.A_2"], StringComparer.Ordinal),
            WaitsForSources = waits,
        });

    [Fact]
    public void WhatIsWrittenIsReadAgain() => States.Sample(state =>
    {
        var text = DoorbellStateFile.Format(state);

        var read = DoorbellStateFile.Parse(text);

        Assert.NotNull(read);
        Assert.Equal(text, DoorbellStateFile.Format(read));
        Assert.Null(Doorbell.ReasonToRing(state, read));
    });

    [Fact]
    public void AFileThatWasCutOffIsNoState() => States.Sample(state =>
    {
        var text = DoorbellStateFile.Format(state);

        Assert.All(Enumerable.Range(0, text.Length), length => Assert.Null(DoorbellStateFile.Parse(text[..length])));
    });

    [Fact]
    public void AnyOtherTextIsNoState() => Gen.String.Sample(text => Assert.Null(DoorbellStateFile.Parse(text)));
}
