using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples;

namespace AutoDev.Synthesis.Tests.Examples;

public sealed class FieldRuleTexts
{
    [Theory]
    [InlineData("")]
    [InlineData("-")]
    public void MaySayNothing(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("1..100", "1", true, "100", true)]
    [InlineData("0..<1", "0", true, "1", false)]
    [InlineData(">= 0", "0", true, null, false)]
    [InlineData("≥0", "0", true, null, false)]
    [InlineData("at least 3", "3", true, null, false)]
    [InlineData("more than 3", "3", false, null, false)]
    [InlineData("below 3.5", null, false, "3.5", false)]
    [InlineData("between 1 and 9", "1", true, "9", true)]
    [InlineData("positive", "0", false, null, false)]
    public void MayBeBounds(string text, string? least, bool leastIncluded, string? most, bool mostIncluded)
    {
        var rule = Assert.IsType<BoundsRule>(Assert.Single(Read(text)));

        Assert.Equal((least, most), (DigitsOf(rule.Least), DigitsOf(rule.Most)));
        Assert.True(least is null || rule.LeastIncluded == leastIncluded);
        Assert.True(most is null || rule.MostIncluded == mostIncluded);
    }

    [Theory]
    [InlineData("max length 50", 0, 50)]
    [InlineData("Max. length: 50", null, null)]
    [InlineData("length <= 50", 0, 50)]
    [InlineData("length 2..5", 2, 5)]
    [InlineData("at most 50 characters", 0, 50)]
    [InlineData("min length 3", 3, null)]
    public void MayBeLengths(string text, int? least, int? most)
    {
        var rule = Read(text, least is null).OfType<LengthRule>().SingleOrDefault();

        Assert.Equal((least, most), (rule?.Least, rule?.Most));
    }

    [Fact]
    public void MayHoldSeveralAndAPatternWithCommas()
    {
        var rules = Read("required, length 2..5; matches ^[A-Z]{2,5}$");

        Assert.Equal([typeof(RequiredRule), typeof(LengthRule), typeof(PatternRule)], rules.Select(static rule => rule.GetType()));
        Assert.Equal("^[A-Z]{2,5}$", ((PatternRule)rules[2]).Pattern);
    }

    [Theory]
    [InlineData("a multiple of 5", "a multiple of 5")]
    [InlineData("1..100, prime", "prime")]
    [InlineData("1..", "1..")]
    public void ThatAreNoneOfTheFormsSayWhichPart(string text, string part)
    {
        Assert.Empty(FieldRules.Read(text, out var problem));
        Assert.Equal(part, problem);
    }

    private static IReadOnlyList<FieldRule> Read(string text, bool mayFail = false)
    {
        var rules = FieldRules.Read(text, out var problem);
        Assert.True(mayFail || problem.Length == 0, problem);
        return rules;
    }

    private static string? DigitsOf(CellValue? value) => value is null ? null : Numbers.DigitsOf(value);
}
