namespace AutoDev.ProgrammingByExample.Tests;

[Verifies("PRP-103-3")]
[Verifies("PRP-302-3")]
public sealed class Outcomes
{
    [Fact]
    public void NoRowIsUnsolvedAndAsksForRows() =>
        Assert.Contains("no example", Assert.IsType<Unsolved>(Solve(Problem([]))).Reason, StringComparison.Ordinal);

    [Fact]
    public void OneRowIsRefused() => Assert.IsType<Refused>(Solve(Problem([[1, 2]])));

    [Fact]
    public void SameInputsWithDifferentResultsAreNamed() => Assert.Equal(
        "example 1 and example 3 have the same inputs and different results",
        Assert.IsType<Unsolved>(Solve(Problem([[1, 2], [2, 4], [1, 3]]))).Reason);

    [Fact]
    public void AValueOfTheWrongTypeIsNamed() => Assert.Equal(
        "example 2 has no value of the right type for x",
        Assert.IsType<Unsolved>(Solve(Problem([[1, 2], ["two", 4]]))).Reason);

    [Fact]
    public void TheSameProblemTakesTheSameSteps()
    {
        var problem = Problem([[1, 2], [2, 4], [3, 6], [10, 100], [11, 110]]);

        Assert.Equal(Solve(problem).Steps, Solve(problem).Steps);
    }

    [Fact]
    public void ALookupTableIsRefusedWithAQuestion()
    {
        var refused = Assert.IsType<Refused>(Solve(Problem([[1, 17], [5, 3], [9, 44], [12, 5]])));

        Assert.Contains("too few", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void LongTextsAreChargedForTheirLength()
    {
        var huge = new string('a', 200_000);
        var problem = Table.Of("F", DataType.Text, [("s", DataType.Text)], [huge, "x"], [huge + "b", "y"], [huge + "c", "z"]);

        Assert.IsNotType<Solved>(Synthesizer.Solve(problem, Table.Effort));
    }

    [Fact]
    public void AHundredThousandRowsAreAllAgreedWith()
    {
        var rows = Enumerable.Range(0, 100_000).Select(i => new object?[] { i, i < 70_000 ? i : i + 1 }).ToArray();

        var solved = Assert.IsType<Solved>(Synthesizer.Solve(Problem(rows), Table.Effort));

        Assert.Equal(70_001, solved.Program.Evaluate([70_000]));
    }

    [Theory]
    [InlineData(7, 15)]
    [InlineData(3, 0)]
    public void ARowThatAloneBreaksTheRuleOfAllOthersIsNamed(int x, int result)
    {
        var rows = Enumerable.Range(1, 9).Select(i => new object?[] { i, i == x ? result : 2 * i }).ToArray();

        var refused = Assert.IsType<Refused>(Solve(Problem(rows)));

        Assert.Equal([x], refused.Outlier!.Example.Inputs);
        Assert.Equal(result, refused.Outlier.Example.Output);
    }

    [Fact]
    public void ARowThatBreaksATieredRuleIsNamed()
    {
        var rows = Enumerable.Range(1, 12).Select(i => new object?[] { i, i == 9 ? 34 : i < 5 ? 10 : 20 }).ToArray();

        Assert.Equal([9], Assert.IsType<Refused>(Solve(Problem(rows))).Outlier!.Example.Inputs);
    }

    [Fact]
    public void TwoRowsAgainstARuleAreNotOne()
    {
        var rows = Enumerable.Range(1, 9).Select(i => new object?[] { i, i is 3 ? 71 : i is 7 ? 38 : 2 * i }).ToArray();

        Assert.Null(Assert.IsType<Refused>(Solve(Problem(rows))).Outlier);
    }

    [Fact]
    public void ZeroMayBeACaseOfItsOwn()
    {
        var rows = Enumerable.Range(0, 9).Select(i => new object?[] { i, i == 0 ? 5 : 2 * i }).ToArray();

        Assert.IsType<Solved>(Solve(Problem(rows)));
    }

    private static Problem Problem(object?[][] rows) => Table.Of("F", DataType.Int32, [("x", DataType.Int32)], rows);

    private static Outcome Solve(Problem problem) => Synthesizer.Solve(problem, Table.Effort);
}
