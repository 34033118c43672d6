namespace AutoDev.Sandbox.Tests;

public class JudgedCase
{
    [Theory]
    [InlineData("0.10m", "0.1m")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("double.NaN", "double.NaN")]
    [InlineData("new[] { 1, 2 }", "new List<int> { 1, 2 }")]
    [InlineData("new HashSet<int> { 1, 2 }", "new HashSet<int> { 2, 1 }")]
    [InlineData("(1, new[] { 2 })", "(1, new[] { 2 })")]
    [InlineData("new Dictionary<string, int[]> { [\"a\"] = new[] { 1 } }", "new Dictionary<string, int[]> { [\"a\"] = new[] { 1 } }")]
    [InlineData("null", "null")]
    [InlineData("new Order(new[] { 1 })", "new Order(new[] { 1 })")]
    public async Task PassesWhenTheValueIsTheExpectedOne(string actual, string expected)
    {
        using var cases = new CompiledCases().With("internal sealed record Order(int[] Lines);");

        var report = await cases.Equal(actual, expected).RunAsync();

        Assert.Equal([CaseResult.Passed], report.Results);
    }

    [Theory]
    [InlineData("0.1m", "0.05m", "gave 0.1, expected 0.05")]
    [InlineData("\"a\\n\"", "null", "gave \"a\\n\", expected null")]
    [InlineData("new[] { 1, 2 }", "new[] { 2, 1 }", "gave [1, 2], expected [2, 1]")]
    [InlineData("Enumerable.Range(0, int.MaxValue)", "new[] { 0 }", "gave [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, …], expected [0]")]
    [InlineData("double.PositiveInfinity", "1.0", "gave Infinity, expected 1")]
    [InlineData("1", "1L", "gave 1, expected 1")]
    [InlineData("new DateTime(2026, 2, 28)", "new DateTime(2026, 3, 1)", "gave 2026-02-28, expected 2026-03-01")]
    public async Task FailsWithBothValuesWhenTheyDiffer(string actual, string expected, string text)
    {
        using var cases = new CompiledCases();

        var report = await cases.Equal(actual, expected).RunAsync();

        Assert.Equal([new CaseResult(CaseOutcome.Failed, text)], report.Results);
    }

    [Fact]
    public async Task FailsWithTheExceptionThatItThrew()
    {
        using var cases = new CompiledCases();

        var report = await cases.Does("throw new InvalidOperationException(\"no\\nway\");").RunAsync();

        Assert.Equal([new CaseResult(CaseOutcome.Failed, "threw InvalidOperationException: no\nway")], report.Results);
    }

    [Fact]
    public async Task PassesWhenItThrowsTheExpectedExceptionOrOneDerivedFromIt()
    {
        using var cases = new CompiledCases()
            .Throws("throw new ArgumentNullException();", "ArgumentException")
            .Throws("throw new InvalidOperationException(\"x\");", "ArgumentException")
            .Throws("", "ArgumentException");

        var report = await cases.RunAsync();

        Assert.Equal(
            [
                CaseResult.Passed,
                new CaseResult(CaseOutcome.Failed, "threw InvalidOperationException: x, expected ArgumentException"),
                new CaseResult(CaseOutcome.Failed, "returned, expected ArgumentException"),
            ],
            report.Results);
    }

    [Fact]
    public async Task FailsWhenAStatementIsFalse()
    {
        using var cases = new CompiledCases().Does("return new object[] { 1 > 2 };").Does("return new object[] { 2 > 1 };");

        var report = await cases.RunAsync();

        Assert.Equal([new CaseResult(CaseOutcome.Failed, "is false"), CaseResult.Passed], report.Results);
    }
}
