using System.Globalization;
using AutoDev.Synthesis.Tests.Pipeline;
using AutoDev.Synthesis.Tests.Planning;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

[Verifies("PRP-302-1")]
public sealed class LongDecisionTables
{
    [Fact]
    public void BecomeOneIfForEachRow()
    {
        var candidate = Shop.Candidate(Table("int at", "at", 60, Range) + "| * | 7 |\n");

        Assert.Contains("if (at >= 0 && at <= 9) return 0;\n        if (at >= 10 && at <= 19) return 37;\n", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("\n\n        return 7;\n    }\n", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void AreASwitchUpToFiftyArms()
    {
        Assert.Contains("at switch\n", Shop.Candidate(Table("int at", "at", 49, Range) + "| * | 7 |\n").Source, StringComparison.Ordinal);
        Assert.DoesNotContain("switch", Shop.Candidate(Table("int at", "at", 50, Range) + "| * | 7 |\n").Source, StringComparison.Ordinal);
    }

    [Fact]
    public void CountTheAlternativesOfACell()
    {
        var candidate = Shop.Candidate(
            Table("string code, bool member", "code | member", 12, static i => string.Join(", ", Enumerable.Range(0, 5).Select(k => $"\"c{(i * 5) + k}\"")) + " | yes")
            + "| * | * | 7 |\n");

        Assert.DoesNotContain("switch", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void OfOneInputsSingleValuesStayASwitch()
    {
        var candidate = Shop.Candidate(Table("string code", "code", 300, static i => $"\"c{i}\"") + "| * | 7 |\n");

        Assert.Contains("code switch\n", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void OfMoreSingleValuesThanTheCompilerSortsQuicklyAreRowsToo()
    {
        var candidate = Shop.Candidate(Table("string code", "code", 501, static i => $"c{i}"));

        Assert.Contains("if (code == \"c1\") return 37;\n", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("throw new ArgumentOutOfRangeException(nameof(code), code, \"T-1 has no row for this value.\");", candidate.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int", "{0}..{1}", 300)]
    [InlineData("long", "{0}..{1}", 300)]
    [InlineData("ulong", "{0}..{1}", 300)]
    [InlineData("double", "{0}..<{1}", 300)]
    [InlineData("decimal?", "{0}..{1}", 300)]
    [InlineData("decimal", "{0}..<{1}", 300)]
    [InlineData("TimeSpan", "{0} min..{1} min", 60)]
    public void OfEveryTypeAnswerAsTheirRowsSay(string type, string range, int rows)
    {
        var candidate = Shop.Candidate(Table(type + " at", "at", rows, i => string.Format(CultureInfo.InvariantCulture, range, i * 10, (i * 10) + 9)));

        Assert.Contains("has no row", candidate.Source, StringComparison.Ordinal);
        Assert.Equal(rows, candidate.Source.Split("if (").Length - 1);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void OfDatesAnswerAsTheirRowsSay()
    {
        static string Day(int day) => new DateOnly(2026, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var candidate = Shop.Candidate(Table("DateOnly day", "day", 60, static i => $"{Day(i * 10)}..{Day((i * 10) + 9)}"));

        Assert.Contains("if (day >= new DateOnly(2026, 1, 1) && day <= new DateOnly(2026, 1, 10)) return 0;", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void OfSeveralInputsTestWhatARowNames()
    {
        var candidate = Shop.Candidate(
            Table("int at, bool member, Tier tier", "at | member | tier", 60, static i => $"{i * 10}..{(i * 10) + 9} | {(i % 3) switch { 0 => "yes", 1 => "no", _ => "*" }} | {(i % 2 == 0 ? "Gold" : "not Gold")}")
            + "| < 0 | * | * | ArgumentException |\n| * | * | * | 7 |\n",
            "namespace Shop; public enum Tier { Bronze, Gold }");

        Assert.Contains("if (at >= 0 && at <= 9 && member && tier == Tier.Gold) return 0;\n", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("if (at >= 10 && at <= 19 && !member && !(tier == Tier.Gold)) return 37;\n", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("if (at < 0) throw new ArgumentException(\"T-1 refuses this value.\", nameof(at));\n", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate], "namespace Shop; public enum Tier { Bronze, Gold }"));
    }

    [Fact]
    public async Task AreQuietUnderEveryAnalyzer()
    {
        var candidate = Shop.Candidate(Table("int at, string? name", "at | name", 120, static i => $"{i * 10}..{(i * 10) + 9} | \"a\", \"b\""));

        Assert.Empty(await SdkAnalyzers.FindingsAsync(Shop.Compilation(), AnalyzedCode.Unmarked(candidate)));
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public async Task OfAThousandRowsPassTheGates()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "namespace Shop; public static partial class Pricing { }");
        project.Write("SPEC.md", Table("int at", "at", 1000, Range) + "| * | 7 |\n");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
    }

    /// <summary>Four times the rows; quadratic work is sixteen times.</summary>
    [Theory]
    [InlineData("int at", "at", "{0}..{1}")]
    [InlineData("decimal at", "at", "{0}..{1}")]
    [InlineData("int at, string name", "at | name", "{0}..{1} | \"a{0}\"")]
    [InlineData("string name", "name", "not \"a{0}\", \"b{1}\"")]
    public void CompileInWorkThatGrowsWithTheRows(string parameters, string columns, string row)
    {
        long Work(int rows) => CompilerWork.Of(Table(parameters, columns, rows, i => string.Format(CultureInfo.InvariantCulture, row, i * 10, (i * 10) + 9)));
        Work(125);

        var (small, large) = (Work(125), Work(500));

        Assert.True(large < 8 * small, $"125 rows take {small:N0} bytes, 500 take {large:N0}");
    }

    private static string Range(int i) => $"{i * 10}..{(i * 10) + 9}";

    private static string Table(string parameters, string columns, int rows, Func<int, string> row) =>
        Shop.FrontMatter
        + $"## T-1: Table\n\nIt MUST hold.\n\n```csharp\nint Answer({parameters})\n```\n\n"
        + $"| {columns} | answer |\n|---|{string.Concat(columns.Where(static c => c == '|').Select(static _ => "---|"))}---|\n"
        + string.Concat(Enumerable.Range(0, rows).Select(i => $"| {row(i)} | {i * 37 % 1009} |\n"));
}
