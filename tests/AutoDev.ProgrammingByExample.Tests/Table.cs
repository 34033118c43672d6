using AutoDev.ProgrammingByExample.Printing.CSharp;

namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>A problem as a table: parameters, then rows whose last value is the result.</summary>
internal static class Table
{
    /// <summary>Enough for every table of these tests; a search without success ends sooner.</summary>
    public static Effort Effort { get; } = new(3_000_000);

    public static Problem Of(string name, DataType returns, (string Name, DataType Type)[] parameters, params object?[][] rows) => new(
        name,
        [.. parameters.Select(p => new Parameter(p.Name, p.Type))],
        returns,
        [.. rows.Select(row => new Example(row[..^1], row[^1]))]);

    public static Solved Solve(Problem problem) => Assert.IsType<Solved>(Synthesizer.Solve(problem, Table.Effort));

    public static string Code(Problem problem) => new CSharpPrinter().Print(Solve(problem).Program).Text;
}
