using System.Text;
using System.Text.Json;
using AutoDev.Synthesis.LockFile;
using CsCheck;

namespace AutoDev.Synthesis.Tests.LockFile;

[Verifies("PRP-103-4")]
[Verifies("PRP-105-3")]
public sealed class LockRoundTrip
{
    [Fact]
    public void WhatIsWrittenIsRead() => LockGen.Lock.Sample(static content =>
    {
        var reading = LockReader.Read("autodev.lock.json", LockWriter.Write(content));

        Assert.Empty(reading.Findings);
        Assert.Equal(content, reading.Lock);
    });

    [Fact]
    public void SameEntriesInAnyOrderGiveSameBytes() => LockGen.Lock.Sample(static content =>
        Assert.Equal(LockWriter.Write(content), LockWriter.Write(SynthesisLock.Of(content.Entries.Reverse()))));

    [Fact]
    public void EachEntryIsOneLineOfValidJson() => LockGen.Lock.Sample(static content =>
    {
        var bytes = LockWriter.Write(content);

        using var json = JsonDocument.Parse(bytes);
        Assert.Equal(content.Entries.Count + 1, json.RootElement.EnumerateObject().Count());
        Assert.Equal(content.Entries.Count + 2, bytes.AsSpan().Count((byte)'\n'));
    });

    [Fact]
    public void AnAddedRequirementTouchesNoOtherLine() => Gen.Select(LockGen.Lock, LockGen.Entry).Sample(static (content, entry) =>
    {
        var before = Lines(content.With([new(entry.Id, null)]));
        var after = Lines(content.With([new(entry.Id, entry)]));

        Assert.Single(after.Except(before, StringComparer.Ordinal));
        Assert.Empty(before.Except(after, StringComparer.Ordinal));
    });

    [Fact]
    public void LineEndsAndByteOrderMarkDoNotMatter() => LockGen.Lock.Sample(static content =>
    {
        var text = Encoding.UTF8.GetString(LockWriter.Write(content));
        var checkedOut = Encoding.UTF8.GetBytes("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(content, LockReader.Read("autodev.lock.json", checkedOut).Lock);
    });

    [Fact]
    public void LinesAreAsDocumented()
    {
        var written = Encoding.UTF8.GetString(LockWriter.Write(Samples.Lock));

        Assert.Equal(
            """
            { "$version": 1
            , "PRICE-001": {"revision":"0123456789ab","behaviour":"ba9876543210","tier":0,"origin":"decision table","files":{"Generated/Pricing.Discount.g.cs":"aa"},"evidence":{"parse":"1 file","examples":"9 examples"}}
            , "PRICE-002": {"revision":"0123456789ab","behaviour":"ba9876543210","declaration":"dd","tier":0,"origin":"search","adopted":{"Generated/Pricing.Total.g.cs":"bb"}}
            , "PRICE-003": {"revision":"0123456789ab","behaviour":"ba9876543210","open":"it has no rows"}
            }

            """.ReplaceLineEndings("\n"),
            written);
    }

    private static string[] Lines(SynthesisLock content) => Encoding.UTF8.GetString(LockWriter.Write(content)).Split('\n');
}
