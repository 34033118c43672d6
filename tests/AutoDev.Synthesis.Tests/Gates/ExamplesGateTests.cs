using AutoDev.Sandbox;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Tests.Compilation;

namespace AutoDev.Synthesis.Tests.Gates;

public class ExamplesGateTests
{
    private const string Discount =
        "namespace Shop; public static class Pricing { public static decimal Discount(int q) => q < 0 ? throw new System.ArgumentOutOfRangeException(nameof(q)) : q < 10 ? 0m : 0.1m;"
        + " public static System.Collections.Generic.List<int> Up(int n) { var l = new System.Collections.Generic.List<int>(); for (var i = 0; i < n; i++) l.Add(i); return l; } public static string? Name(int i) => null; }";

    private static ExampleCase Throws(string call, string type) =>
        new(ExampleKind.Throws, $"{call} throws {type}", "global::Shop.Pricing." + call, type, UserProject.Place(7)) { Subject = call };

    private static ExampleCase Holds(string text) => new(ExampleKind.Holds, text, text, "", UserProject.Place(8));

    [Fact]
    public async Task AcceptsWhatHoldsAndSaysHowMuchWasSeen()
    {
        using var project = new UserProject();

        var result = await project.RunAsync(UserProject.Candidate(
            Discount,
            UserProject.Equal("Discount(9)", "0"),
            UserProject.Equal("Discount(10)", "0.10m"),
            UserProject.Equal("Up(3)", "[0, 1, 2]"),
            UserProject.Equal("Up(3)", "new() { 0, 1, 2 }"),
            UserProject.Equal("Name(1)", "null"),
            Throws("Discount(-1)", "global::System.ArgumentException"),
            Holds("global::Shop.Pricing.Discount(1) < 1m"),
            Holds("var x = global::Shop.Pricing.Discount(1); if (x != 0m) throw new global::System.Exception();")));

        Assert.Equal([], result.Findings.Select(static finding => finding.Message));
        Assert.Equal("8 examples", result.Evidence);
        Assert.NotEmpty(result.Conditions);
    }

    [Fact]
    public async Task RefusesAtTheRowWithBothValues()
    {
        using var project = new UserProject();

        var result = await project.RunAsync(UserProject.Candidate(
            Discount,
            UserProject.Equal("Discount(9)", "0"),
            UserProject.Equal("Discount(10)", "0.05m", line: 12),
            Throws("Discount(1)", "global::System.ArgumentException"),
            Holds("global::Shop.Pricing.Discount(1) > 1m")));

        Assert.Equal(
            [
                (12, "PRICE-001 stays open: the gate examples refused the best candidate: Discount(10) gave 0.1, expected 0.05"),
                (7, "PRICE-001 stays open: the gate examples refused the best candidate: Discount(1) gave 0, expected ArgumentException"),
                (8, "PRICE-001 stays open: the gate examples refused the best candidate: global::Shop.Pricing.Discount(1) > 1m is false"),
            ],
            result.Findings.Select(static finding => (finding.Place!.Span.From.Line, finding.Message)));
    }

    [Theory]
    [InlineData("Discount(10)", "0.05", "converted to type 'decimal'")]
    [InlineData("Discount(\"x\")", "0", "cannot convert from 'string' to 'int'")]
    [InlineData("Discount(10)", "0; } public static void Main() {", "")]
    [InlineData("Discount(10) // ", "0", "comment")]
    [InlineData("Missing(10)", "0", "Missing")]
    public async Task NamesACaseThatDoesNotCompileAndRunsTheOthers(string call, string expected, string why)
    {
        using var project = new UserProject();

        var result = await project.RunAsync(UserProject.Candidate(
            Discount,
            UserProject.Equal(call, expected, line: 12),
            UserProject.Equal("Discount(10)", "0.05m", line: 13)));

        Assert.Equal([12, 13], result.Findings.Select(static finding => finding.Place!.Span.From.Line));
        Assert.Contains(why, result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StopsACandidateThatNeverEnds()
    {
        using var project = new UserProject();

        var result = await project.RunAsync(
            UserProject.Candidate(
                "namespace Shop; public static class Pricing { public static int Loop() { while (true) { } } }",
                UserProject.Equal("Loop()", "1")),
            new SandboxLimits { CaseTime = TimeSpan.FromSeconds(1) });

        var finding = Assert.Single(result.Findings);
        Assert.Equal("ADEV0502", finding.Rule.Id);
        Assert.Equal("PRICE-001 stays open: the candidate was stopped after 1 s in Loop() is 1", finding.Message);
    }

    [Fact]
    public async Task LeavesNothingBehind()
    {
        using var project = new UserProject();

        await project.RunAsync(UserProject.Candidate(Discount, UserProject.Equal("Discount(9)", "0")));

        Assert.Empty(Directory.EnumerateFileSystemEntries(project.Inputs.IntermediateDirectory));
    }

    [Theory]
    [InlineData("#line 1 \"Pricing.g.cs\"\n_ = 1;")]
    [InlineData("_ = 1;\n#pragma warning disable\n_ = 2;")]
    public async Task TakesNoDirectives(string statements)
    {
        using var project = new UserProject();

        var result = await project.RunAsync(UserProject.Candidate(Discount, Holds(statements)));

        Assert.Contains("directive", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesTheFirstOfManyThatFailAndCountsTheOthers()
    {
        using var project = new UserProject();

        var result = await project.RunAsync(UserProject.Candidate(
            Discount,
            [.. Enumerable.Range(0, 1_500).Select(static i => UserProject.Equal($"Discount({i})", i % 2 == 0 ? "7m" : "nonsense", line: i + 1))]));

        Assert.Equal(4, result.Findings.Count);
        Assert.Equal("PRICE-001 stays open: the gate examples refused the best candidate: and 1,497 more of its 1,500 examples", result.Findings[3].Message);
    }

    [Fact]
    public async Task TellsOneWrongRowAmongThousandsAtItsLine()
    {
        using var project = new UserProject();
        var rows = Enumerable.Range(0, 5_000).Select(static i => Row(i, i == 3_333 ? 7m : i < 10 ? 0m : 0.1m)).ToArray();

        var result = await project.RunAsync(UserProject.Candidate(Discount, rows));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(3_334, finding.Place!.Span.From.Line);
        Assert.EndsWith("Discount(3333) gave 0.1, expected 7", finding.Message, StringComparison.Ordinal);
        Assert.Equal("5000 examples", result.Evidence);
    }

    [Fact]
    public async Task NamesTheRowThatNeverEnds()
    {
        using var project = new UserProject();

        var result = await project.RunAsync(UserProject.Candidate(
            "namespace Shop; public static class Pricing { public static decimal Discount(int q) { while (q == 2) { } return 0; } }",
            Row(1, 0m), Row(2, 0m), Row(3, 0m)));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("ADEV0502", 3), (finding.Rule.Id, finding.Place!.Span.From.Line));
    }

    [Fact]
    public async Task TellsEachRowOfCodeThatDoesNotCompile()
    {
        using var project = new UserProject();

        var result = await project.RunAsync(UserProject.Candidate(
            "namespace Shop; public static class Pricing { public static decimal Discount(string q) => 0; }", Row(1, 0m), Row(2, 0m), UserProject.Equal("Discount(\"3\")", "0")));

        Assert.Equal([2, 3], result.Findings.Select(static finding => finding.Place!.Span.From.Line));
        Assert.All(result.Findings, static finding => Assert.Contains("cannot convert from 'int' to 'string'", finding.Message, StringComparison.Ordinal));
    }

    private static ExampleCase Row(int quantity, decimal discount) => new(
        ExampleKind.Equals,
        $"Discount({quantity}) is {discount}",
        "global::Shop.Pricing.Discount((int)__row[0])",
        "(decimal)__row[1]",
        UserProject.Place(quantity + 1))
    {
        Subject = $"Discount({quantity})",
        Row = [quantity, discount],
    };
}
