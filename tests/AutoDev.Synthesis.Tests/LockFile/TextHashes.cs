using System.Text;
using AutoDev.Synthesis.LockFile;
using CsCheck;

namespace AutoDev.Synthesis.Tests.LockFile;

public sealed class TextHashes
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ab \n\r漢"], 0, 40];

    [Fact]
    public void LineEndsAsVersionControlWritesThemDoNotMatter() => Texts.Select(static text => text.Replace("\r", "", StringComparison.Ordinal)).Sample(
        static text => TextHash.Of(text) == TextHash.Of("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void DifferentTextsHaveDifferentHashes() => Gen.Select(Texts, Texts).Sample(static (one, other) =>
        Normal(one) == Normal(other) == (TextHash.Of(one) == TextHash.Of(other)));

    [Fact]
    public void ItIsTheSha256OfTheText() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", TextHash.Of(Encoding.UTF8.GetBytes("abc")));

    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
