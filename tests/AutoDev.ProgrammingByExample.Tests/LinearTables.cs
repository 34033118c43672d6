namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Sums of terms times numbers that stand in no row.</summary>
[Verifies("PRP-302-2")]
public sealed class LinearTables
{
    [Fact]
    public void ADegreeIsConverted() => Assert.Equal(
        "celsius * 9 / 5 + 32",
        Table.Code(Table.Of("F", DataType.Int32, [("celsius", DataType.Int32)], [0, 32], [10, 50], [20, 68], [100, 212], [-40, -40], [5, 41])));

    [Fact]
    public void MinutesOfADayAreTakenFromEachOther() => Assert.Equal(
        "(endHour - startHour) * 60 + (endMinute - startMinute)",
        Table.Code(Table.Of(
            "F", DataType.Int32,
            [("startHour", DataType.Int32), ("startMinute", DataType.Int32), ("endHour", DataType.Int32), ("endMinute", DataType.Int32)],
            [8, 0, 9, 0, 60], [8, 30, 9, 0, 30], [8, 15, 10, 45, 150], [0, 0, 23, 59, 1439], [12, 10, 12, 15, 5], [7, 50, 9, 10, 80])));

    [Fact]
    public void APriceHasABaseAndARate() => Assert.Equal(
        "kilometres * 1.85m + 4.4m",
        Table.Code(Table.Of("F", DataType.Decimal, [("kilometres", DataType.Decimal)],
            [0m, 4.40m], [1m, 6.25m], [2.5m, 9.025m], [7m, 17.35m], [12m, 26.60m])));

    [Fact]
    public void WhatIsTakenAwayIsWrittenLast() => Assert.Equal(
        "1000 - used * 17",
        Table.Code(Table.Of("F", DataType.Int32, [("used", DataType.Int32)], [0, 1000], [1, 983], [2, 966], [10, 830], [33, 439])));

    [Fact]
    public void ARateThatNoDecimalHoldsIsNoNumberOfASum()
    {
        var thirds = Table.Of("F", DataType.Decimal, [("used", DataType.Decimal)], [0m, 1m], [3m, 2m], [6m, 3m], [9m, 4m], [30m, 11m]);

        Assert.IsNotType<Unsolved>(Synthesizer.Solve(thirds, Table.Effort));
    }

    [Fact]
    public void NumbersThatTheTypeDoesNotHoldAreNoNumbersOfASum()
    {
        // Rates over different large primes: what they have in common is larger than any number of C#.
        int[] primes = [999_983, 999_979, 999_961, 999_959, 999_953, 999_931];
        var rows = primes.Select((_, i) => primes.Select((prime, j) => i == j ? prime : 0).Append(7).Cast<object?>().ToArray())
            .Append([.. primes.Cast<object?>(), 42]).Append([0, 0, 0, 0, 0, 0, 0]).ToArray();
        var problem = Table.Of("F", DataType.Int32, [.. primes.Select((_, i) => ($"p{i}", DataType.Int32))], rows);

        Assert.NotNull(Synthesizer.Solve(problem, Table.Effort));
    }

    [Fact]
    public void RowsOfNoSumAreLeftToOthers() => Assert.Equal(
        "Math.Min(used, 17)",
        Table.Code(Table.Of("F", DataType.Int32, [("used", DataType.Int32)], [0, 0], [1, 1], [16, 16], [17, 17], [18, 17], [33, 17], [90, 17])));
}
