using AutoDev.Specifications.CSharp;

namespace AutoDev.Specifications.Tests.CSharp;

/// <summary>Where a literal ends, whatever stands in it.</summary>
public sealed class Tokens
{
    public static TheoryData<string> Literals { get; } =
    [
        "\"a\"",
        "\"a\\\"b\"",
        "'\"'",
        "@\"a\"\"b\"",
        "@\"\\\"",
        "@\"\"\"a\"",
        "$\"{f(\"a\")}\"",
        "$\"{{{x}}}\"",
        "$@\"{f(\"a\")} \"\"b\"\"\"",
    ];

    [Theory]
    [MemberData(nameof(Literals))]
    public void ALiteralIsOneToken(string literal) =>
        Assert.Equal([literal, ";", ""], CSharpTokens.Read(literal + ";").Select(static token => token.Text));

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void ARawTextEndsWithAsManyQuotesAsItBeginsWith(int quotes)
    {
        var marks = new string('"', quotes);
        var text = $"{marks}a {marks[1..]} b{marks}";

        Assert.Equal([text, ";", ""], CSharpTokens.Read(text + ";").Select(static token => token.Text));
    }
}
