namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Tables of days, times of day and durations.</summary>
public sealed class MomentTables
{
    private static readonly (string, DataType)[] Day = [("day", DataType.Date)];

    private static readonly (string, DataType)[] FromTo = [("first", DataType.Date), ("last", DataType.Date)];

    [Fact]
    public void ASpanOfDaysThatComesUpAgainIsAdded() => Assert.Equal(
        "day.AddDays(30)",
        Code("Due", DataType.Date, Day, Rows(static day => day.AddDays(30), Date(1, 15), Date(2, 28), Date(4, 3))));

    [Fact]
    public void MonthsAndYearsAreNotCountedInDays()
    {
        Assert.Equal("day.AddMonths(3)", Code("Next", DataType.Date, Day, Rows(static day => day.AddMonths(3), Date(1, 31), Date(2, 28), Date(11, 30))));
        Assert.Equal("day.AddYears(2)", Code("Until", DataType.Date, Day, Rows(static day => day.AddYears(2), Date(1, 31), Date(2, 28), Date(11, 30))));
    }

    [Fact]
    public void DaysFromTheFirstToTheLastAreCounted() => Assert.Equal(
        "last.DayNumber - first.DayNumber + 1",
        Code(
            "Days", DataType.Int32, FromTo,
            [Date(7, 6), Date(7, 10), 5], [Date(8, 1), Date(8, 1), 1], [Date(3, 1), Date(3, 15), 15], [Date(1, 30), Date(3, 2), 32]));

    [Fact]
    public void YearsOfAgeAreFullYears()
    {
        var program = Table.Solve(Table.Of(
            "Age", DataType.Int32, [("born", DataType.Date), ("on", DataType.Date)],
            [new DateOnly(1990, 5, 17), Date(5, 16), 35], [new DateOnly(1990, 5, 17), Date(5, 17), 36], [new DateOnly(2000, 2, 28), Date(1, 1), 25],
            [new DateOnly(1985, 12, 31), Date(12, 31), 41], [new DateOnly(2010, 6, 1), Date(11, 28), 16])).Program;

        Assert.Equal(17, program.Evaluate([new DateOnly(2008, 11, 29), Date(11, 28)]));
        Assert.Equal(18, program.Evaluate([new DateOnly(2008, 11, 28), Date(11, 28)]));
    }

    [Fact]
    public void WhatDependsOnTheDayOfTheWeekIsASwitchOnIt() => Assert.Equal(
        "day.DayOfWeek switch\n{\n    DayOfWeek.Friday => day.AddDays(3),\n    DayOfWeek.Saturday => day.AddDays(2),\n    _ => day.AddDays(1),\n}",
        Code(
            "NextWorkingDay", DataType.Date, Day,
            Rows(
                static day => day.AddDays(day.DayOfWeek switch { DayOfWeek.Friday => 3, DayOfWeek.Saturday => 2, _ => 1 }),
                [.. Enumerable.Range(16, 15).Select(static number => Date(11, number))])));

    [Fact]
    public void ADayThatPartsTheRowsIsWrittenOut() => Assert.Equal(
        "day < new DateOnly(2026, 7, 1) ? 0.19m : 0.21m",
        Code(
            "Rate", DataType.Decimal, Day,
            [Date(1, 15), 0.19m], [Date(4, 3), 0.19m], [Date(6, 30), 0.19m], [Date(7, 1), 0.21m], [Date(9, 9), 0.21m], [Date(12, 24), 0.21m]));

    [Fact]
    public void HoursOfADayAreCompared()
    {
        var code = Code(
            "IsOpen", DataType.Boolean, [("at", DataType.Time)],
            [At(0, 0), false], [At(8, 0), false], [At(8, 59), false], [At(9, 0), true], [At(12, 0), true], [At(17, 29), true], [At(17, 30), false], [At(20, 0), false]);

        Assert.Equal("at >= new TimeOnly(9, 0) && at < new TimeOnly(17, 30)", code);
    }

    [Fact]
    public void MinutesBetweenTwoTimesAreReckoned() => Assert.Equal(
        "(int)(end - start).TotalMinutes",
        Code(
            "Minutes", DataType.Int32, [("start", DataType.Time), ("end", DataType.Time)],
            [At(8, 0), At(9, 30), 90], [At(10, 15), At(10, 15), 0], [At(9, 0), At(17, 0), 480], [At(13, 5), At(13, 50), 45]));

    [Fact]
    public void EveryStartedHourIsCounted() => Assert.Equal(
        "(int)Math.Ceiling(stay.TotalHours) * 2.5m",
        Code(
            "Fee", DataType.Decimal, [("stay", DataType.Duration)],
            [Minutes(30), 2.5m], [Minutes(60), 2.5m], [Minutes(61), 5m], [Minutes(120), 5m], [Minutes(195), 10m], [Minutes(300), 12.5m]));

    [Fact]
    public void DurationsAddUp() => Assert.Equal(
        "start + length",
        Code(
            "Ends", DataType.DateTime, [("start", DataType.DateTime), ("length", DataType.Duration)],
            [new DateTime(2026, 1, 1, 8, 0, 0), Minutes(90), new DateTime(2026, 1, 1, 9, 30, 0)],
            [new DateTime(2026, 1, 1, 23, 0, 0), Minutes(90), new DateTime(2026, 1, 2, 0, 30, 0)],
            [new DateTime(2026, 2, 28, 12, 0, 0), Minutes(15), new DateTime(2026, 2, 28, 12, 15, 0)]));

    [Fact]
    public void DaysThatHaveNothingInCommonAreAskedAbout() => Assert.NotNull(Table.Solve(
        Table.Of("IsHoliday", DataType.Boolean, Day, [Date(1, 1), true], [Date(1, 2), false], [Date(5, 1), true], [Date(6, 12), false], [Date(12, 25), true])).Ambiguity);

    [Fact]
    public void ADayInAWideGapIsAskedAbout()
    {
        var ambiguity = Table.Solve(Table.Of(
            "Rate", DataType.Decimal, Day,
            [Date(1, 15), 0.19m], [Date(2, 3), 0.19m], [Date(3, 30), 0.19m], [Date(9, 9), 0.21m], [Date(10, 9), 0.21m], [Date(12, 24), 0.21m])).Ambiguity;

        Assert.NotNull(ambiguity);
        Assert.InRange(Assert.IsType<DateOnly>(Assert.Single(ambiguity.Inputs)), Date(3, 31), Date(9, 8));
    }

    private static string Code(string name, DataType returns, (string, DataType)[] parameters, params object?[][] rows) =>
        Table.Code(Table.Of(name, returns, parameters, rows));

    private static object?[][] Rows(Func<DateOnly, DateOnly> rule, params DateOnly[] days) => [.. days.Select(day => new object?[] { day, rule(day) })];

    private static DateOnly Date(int month, int day) => new(2026, month, day);

    private static TimeOnly At(int hour, int minute) => new(hour, minute);

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);
}
