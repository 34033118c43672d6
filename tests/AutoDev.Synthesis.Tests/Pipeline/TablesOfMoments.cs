namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>Whole runs over tables of days, times of day and durations.</summary>
public sealed class TablesOfMoments : IDisposable
{
    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task DaysAreReckonedWith()
    {
        var code = await CodeAsync("Leave.Days", """
            | first      | last       | days? |
            |------------|------------|------:|
            | 2026-07-06 | 2026-07-10 |     5 |
            | 2026-08-01 | 2026-08-01 |     1 |
            | 2026-03-01 | 2026-03-15 |    15 |
            | 2026-01-30 | 2026-03-02 |    32 |
            """);

        Assert.Contains("public static int Days(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;", code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TimesOfDayAreConditions()
    {
        var code = await CodeAsync("Leave.Tariff", """
            | at            | tariff? |
            |---------------|---------|
            | < 6:00        | "night" |
            | 6:00..<22:00  | "day"   |
            | >= 22:00      | "night" |
            """);

        Assert.Contains("public static string Tariff(TimeOnly at)", code, StringComparison.Ordinal);
        Assert.Contains("new TimeOnly(22, 0, 0)", code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheDayOfTheWeekDecidesBecomesASwitch()
    {
        var rows = Enumerable.Range(16, 14).Select(static day => new DateOnly(2026, 11, day))
            .Select(static day => $"| {day:yyyy-MM-dd} | {day.AddDays(day.DayOfWeek switch { DayOfWeek.Friday => 3, DayOfWeek.Saturday => 2, _ => 1 }):yyyy-MM-dd} |");

        var code = await CodeAsync("Leave.BackOn", $"| last day | back on? |\n|---|---|\n{string.Join('\n', rows)}\n");

        Assert.Contains("DayOfWeek.Friday => lastDay.AddDays(3)", code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMinuteThatNoClockShowsGivesNoCode()
    {
        project.Write("SPEC.md", Document("""
            | at      | tariff? |
            |---------|---------|
            | < 6:75  | "night" |
            | *       | "day"   |
            """));

        Assert.Equal(0, (await project.BuildAsync()).Synthesized);
    }

    private async Task<string> CodeAsync(string file, string table)
    {
        project.Write("SPEC.md", Document(table));
        var report = await project.BuildAsync();
        Assert.True(report.Synthesized == 1, string.Join('\n', report.Findings.Select(static finding => finding.Message)));
        return project.Read($"Generated/{file}.g.cs");
    }

    private static string Document(string table) => $"---\ntype: Leave\n---\n\n## LEAVE-001: Leave\n\nLeave MUST be reckoned in days.\n\n{table}\n";
}
