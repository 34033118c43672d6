namespace AutoDev.Synthesis.Tests.Planning;

/// <summary>Types whose name is that of something else where generated code stands.</summary>
public sealed class HiddenNames
{
    private const string Rows = "| stars | Level |\n|-|-|\n| 1 | Low |\n| 2 | Low |\n| 3 | Gold |\n| 4 | Gold |\n";
    private const string Levels = "namespace Shop; public enum Level { Low, Gold }\n";

    [Theory]
    [InlineData("public static Level Level(int stars);", "")]
    [InlineData("public static Level Pricing.Level(int stars);", "")]
    [InlineData("public static Level Rate(int stars);", "public static partial class Pricing { public static int Level => 1; }")]
    [InlineData("public static Level Rate(int stars);", "public static partial class Pricing { public static void Level() { } }")]
    [InlineData("public static Level Rate(int stars);", "public static partial class Pricing { public static Level Level => Level.Gold; }")]
    public void AreWrittenInFull(string signature, string other)
    {
        var code = Levels + other;

        var candidate = Shop.Candidate(
            Shop.FrontMatter + $"## L-1: Level\n\nIt MUST rate.\n\n```csharp\n{signature}\n```\n\n{Rows.Replace("| Level |", signature.Contains("Rate", StringComparison.Ordinal) ? "| Rate |" : "| Level |", StringComparison.Ordinal)}",
            code);

        Assert.Empty(Shop.Failures([candidate], code));
    }

    [Fact]
    public void AreShortWhereNothingHidesThem()
    {
        var candidate = Shop.Candidate(Shop.FrontMatter + "## L-1: Level\n\nIt MUST rate.\n\n```csharp\npublic static Level Rate(int stars);\n```\n\n" + Rows.Replace("| Level |", "| Rate |", StringComparison.Ordinal), Levels);

        Assert.Contains(": Level.Gold", candidate.Source, StringComparison.Ordinal);
    }
}
