using System.Globalization;

namespace Benchmarks.Reports;

/// <summary>One line of the report.</summary>
/// <param name="Goal">What issue or specification asks for; empty where the figure only explains another.</param>
internal sealed record Figure(string What, string Value, string Spread, string Goal = "")
{
    public const string Heading = """
        | what | median | quartiles, runs | goal |
        |------|-------:|-----------------|------|
        """;

    public string Row => $"| {What} | {Value} | {Spread} | {Goal} |";

    public static Figure OfMilliseconds(string what, Sample sample, double? goal = null) => new(
        what,
        Milliseconds(sample.Median),
        $"{Milliseconds(sample.LowerQuartile)} to {Milliseconds(sample.UpperQuartile)}, {sample.Count}",
        goal is null ? "" : $"< {Milliseconds(goal.Value)}: {(sample.Median < goal ? "met" : "missed")}");

    public static Figure OfMegabytes(string what, double bytes, double? goal = null)
    {
        var megabytes = bytes / 1_000_000;
        return new(what, $"{Number(megabytes)} MB", "1", goal is null ? "" : $"< {Number(goal.Value)} MB: {(megabytes < goal ? "met" : "missed")}");
    }

    public static Figure OfRatio(string what, double ratio, double? most = null, double? least = null) => new(
        what,
        Ratio(ratio),
        "of the medians",
        most is { } upper ? $"≤ {Ratio(upper)}: {(ratio <= upper ? "met" : "missed")}" : least is { } lower ? $"≥ {Ratio(lower)}: {(ratio >= lower ? "met" : "missed")}" : "");

    /// <summary>What was to be measured and could not be.</summary>
    public static Figure Absent(string what, string why) => new(what, "none", why);

    private static string Milliseconds(double value) =>
        value.ToString(Math.Abs(value) < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + " ms";

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
