using System.Text.RegularExpressions;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.Tests;

/// <summary>A pattern of a document means in .NET what it means in ECMA-262.</summary>
[Verifies("PRP-010-8")]
public sealed class EcmaPatterns
{
    [Theory]
    [InlineData("^[a-z]+$", "abc", true)]
    [InlineData("^[a-z]+$", "abc\n", false)]
    [InlineData("^\\d+$", "٣", false)]
    [InlineData("^[\\d]+$", "12", true)]
    [InlineData("^\\w$", "é", false)]
    [InlineData("^[^\\w]$", "é", true)]
    [InlineData("^[\\W]$", "_", false)]
    [InlineData("^[\\D]$", "x", true)]
    [InlineData("^[\\D]$", "5", false)]
    [InlineData("^a.c$", "a\nc", false)]
    [InlineData("^a.c$", "a\u2028c", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("[]", "a", false)]
    [InlineData("^[a-z-[aeiou]]$", "e]", true)]
    [InlineData("^[a-z-[aeiou]]$", "b", false)]
    [InlineData("^[\\w-.]+$", "a-.", true)]
    [InlineData("^[\\w-.]+$", "a;", false)]
    [InlineData("^[.-\\w]+$", "-a.", true)]
    [InlineData("^[.-\\w]+$", "/", false)]
    [InlineData("^\\_\\-\\/\\\"$", "_-/\"", true)]
    [InlineData("^\\u{1F600}+$", "😀😀", true)]
    [InlineData("^\\u0041\\x42\\cJ$", "AB\n", true)]
    [InlineData("^\\0$", "\0", true)]
    [InlineData("\\bfoo\\b", "a foo", true)]
    [InlineData("^(?<y>\\d{4})-\\k<y>$", "2024-2024", true)]
    [InlineData("^(a)(?:b)(?=c)(?!d)c\\1$", "abca", true)]
    [InlineData("(?<=a)b", "ab", true)]
    [InlineData("^\\p{Lu}$", "É", true)]
    [InlineData("^# x$", "# x", true)]
    [InlineData("^a{2,}$", "aaa", true)]
    public void MatchTheSame(string pattern, string value, bool matches)
    {
        Assert.Null(EcmaPattern.Translate(pattern, out var translated));
        Assert.Equal(matches, Regex.IsMatch(value, translated, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("[a-z")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("a**")]
    [InlineData("\\")]
    [InlineData("[z-a]")]
    [InlineData("(?i)a")]
    [InlineData("(?>a)")]
    [InlineData("(?#a)")]
    [InlineData("\\Aa\\z")]
    [InlineData("\\p{Script=Greek}")]
    [InlineData("\\u{110000}")]
    [InlineData("\\u{")]
    [InlineData("[\\u{1F600}]")]
    [InlineData("\\k<none>")]
    public void SayWhatIsWrongWithThem(string pattern) => Assert.NotNull(EcmaPattern.Translate(pattern, out _));

    [Fact]
    public void HaveADepthAndALength()
    {
        Assert.NotNull(EcmaPattern.Translate(new string('(', 10_000), out _));
        Assert.NotNull(EcmaPattern.Translate(new string('a', 10_001), out _));
    }
}
