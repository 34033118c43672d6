namespace AutoDev.ProgrammingByExample.Tests;

[Verifies("PRP-103-3")]
public sealed class Doubts
{
    private static readonly SequenceType List = new(DataType.Int32, "IReadOnlyList<int>");

    [Fact]
    public void AProgramThatFewerRowsLeadToAsWellIsNotDoubted()
    {
        var solved = Table.Solve(Table.Of(
            "Fahrenheit", DataType.Int32, [("celsius", DataType.Int32)], [0, 32], [10, 50], [20, 68], [100, 212], [-40, -40], [5, 41], [1, 33]));

        Assert.Null(solved.Ambiguity);
        Assert.True(solved.Doubt < 0.05, $"the doubt is {solved.Doubt}");
    }

    [Fact]
    public void AFactorIsReadOffTheRowsThatDivideEvenly() => Assert.Equal(
        "celsius * 9 / 5 + 32",
        Table.Code(Table.Of("Fahrenheit", DataType.Int32, [("celsius", DataType.Int32)], [0, 32], [10, 50], [7, 44], [100, 212], [-40, -40], [1, 33])));

    [Fact]
    public void AProductIsDividedLastAndTheRowThatWouldTellIsNamed()
    {
        var solved = Table.Solve(Table.Of(
            "Percent", DataType.Int32, [("part", DataType.Int32), ("whole", DataType.Int32)], [1, 4, 25], [1, 2, 50], [3, 4, 75], [2, 2, 100], [0, 5, 0]));

        Assert.EndsWith(" / whole", new Printing.CSharp.CSharpPrinter().Print(solved.Program).Text, StringComparison.Ordinal);
        Assert.Equal(2, solved.Ambiguity!.Answers.Count);
    }

    [Fact]
    public void AProductThatTheRowsShowToBeDividedLastIsNotDoubtedForThat()
    {
        var solved = Table.Solve(Table.Of(
            "Percent", DataType.Int32, [("part", DataType.Int32), ("whole", DataType.Int32)],
            [1, 4, 25], [1, 2, 50], [3, 4, 75], [2, 3, 66], [5, 7, 71], [2, 2, 100], [0, 5, 0]));

        Assert.EndsWith(" / whole", new Printing.CSharp.CSharpPrinter().Print(solved.Program).Text, StringComparison.Ordinal);
        Assert.Null(solved.Ambiguity);
    }

    [Fact]
    public void AQuotientThatTheRowsShowToBeCutOffIsDividedFirst()
    {
        var solved = Table.Solve(Table.Of(
            "FullBoxes", DataType.Int32, [("n", DataType.Int32), ("size", DataType.Int32)], [7, 2, 6], [9, 4, 8], [5, 5, 5], [11, 3, 9], [2, 6, 0], [23, 10, 20]));

        Assert.DoesNotContain("n * size", new Printing.CSharp.CSharpPrinter().Print(solved.Program).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ABoundInsideALambdaThatTheRowsLeaveOpenIsDoubted()
    {
        var solved = Table.Solve(Table.Of(
            "Large", List, [("xs", List)], [Of(11, 2, 30, 6), Of(11, 30)], [Of(5, 52, 1, 12), Of(52, 12)], [Of(3, 0, 70, 25, 6), Of(70, 25)]));

        Assert.True(solved.Doubt > 0.05, $"the doubt is {solved.Doubt}");
    }

    [Fact]
    public void ACaseThatHoldsInOneRowAloneIsAskedAbout()
    {
        var solved = Table.Solve(Table.Of(
            "F", List, [("xs", List), ("k", DataType.Int32)],
            [Of(0, 9, 3, 10, 6, 9, 7), 67, Of(0, 9, 3, 10, 6, 9, 7)], [Of(10, 0), 31, Of(10, 0)], [Of(10, 2), 181, Of(10, 2)], [Of(0, 2, 10), 40, Of(3, 3, 3)]));

        Assert.NotNull(solved.Ambiguity);
    }

    [Fact]
    public void AWordOfAPatternThatOneRowAloneHasIsAskedAbout()
    {
        var solved = Table.Solve(Table.Of(
            "Suffix", DataType.Text, [("name", DataType.Text)],
            ["Ann Lee", ""], ["Bo Ray Sr.", "Sr."], ["Cy Fox", ""], ["Di May IV", "IV"], ["Ed Poe IV", "IV"], ["Flo Orr", ""], ["Gus Ives III", "III"],
            ["Hal Ode", ""], ["Ida Ash III", "III"], ["Jo Kent", ""], ["Ken Low III", "III"], ["Lou May IV", "IV"]));

        Assert.Contains("Sr", new Printing.CSharp.CSharpPrinter().Print(solved.Program).Text, StringComparison.Ordinal);
        Assert.NotNull(solved.Ambiguity);
    }

    [Fact]
    public void TwoRowsThatConfirmNothingAreAskedAbout()
    {
        var outcome = Synthesizer.Solve(
            Table.Of("F", DataType.Int32, [("x", DataType.Int32), ("y", DataType.Int32)], [7, 12, -15], [3, 40, -43]), Table.Effort);

        Assert.False(outcome is Solved { Ambiguity: null });
    }

    [Fact]
    public void WhatIsDoubtedMoreThanTheLimitComesWithARow()
    {
        var solved = Table.Solve(Table.Of("F", DataType.Decimal, [("quantity", DataType.Int32)], [1, 0m], [2, 0m], [5, 0m], [20, 0.05m], [50, 0.05m]));

        Assert.True(solved.Doubt >= Synthesizer.MostDoubt);
        Assert.NotNull(solved.Ambiguity);
    }

    /// <summary>Every search on fewer rows comes to it as well, and yet one truth in two is right by chance.</summary>
    [Fact]
    public void ALongConditionIsDoubtedUntilItsRowsAreMany()
    {
        object?[][] rows =
        [
            ["abc", "cab", true], ["abc", "abd", false], ["listen", "silent", true], ["moon", "noon", false], ["dog", "god", true], ["ab", "a", false],
            ["tea", "eat", true], ["tea", "teas", false], ["a", "a", true], ["rat", "car", false], ["evil", "vile", true], ["x", "y", false],
        ];

        Assert.True(Doubt(rows) > 0.05, $"the doubt is {Doubt(rows)}");
        Assert.True(Doubt([.. rows, .. rows.Select(static row => new[] { $"{row[0]}m", $"m{row[1]}", row[2] })]) < Doubt(rows));

        static double Doubt(object?[][] rows) =>
            Table.Solve(Table.Of("F", DataType.Boolean, [("one", DataType.Text), ("other", DataType.Text)], rows)).Doubt;
    }

    [Fact]
    public void TheLimitOfWorkHoldsForTheSearchesThatLeaveRowsOut()
    {
        var effort = new Effort(300_000);
        var rows = Enumerable.Range(1, 9).Select(static i => new object?[] { Of([.. Enumerable.Range(i, 6)]), 3 * i }).ToArray();

        Assert.InRange(Synthesizer.Solve(Table.Of("F", DataType.Int32, [("xs", List)], rows), effort).Steps, 1, 2 * effort.Steps);
    }

    private static IReadOnlyList<object?> Of(params int[] items) => [.. items.Cast<object?>()];
}
