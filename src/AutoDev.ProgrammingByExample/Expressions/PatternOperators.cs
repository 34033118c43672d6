using System.Text.RegularExpressions;

namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// The part of the table that works by regular expressions. What does not match comes to the empty text and is no failure, which is
/// what most tables want of a value that is not there.
/// </summary>
internal static class PatternOperators
{
    private const string Using = "System.Text.RegularExpressions";

    private static readonly DataType Text = DataType.Text;

    private static readonly DataType Pattern = PatternType.Instance;

    public static Operator Match { get; } = new(
        "match", [Text, Pattern], Text, 5, static a => new(Regex(a[1]).Match(a[0].Text).Value),
        Write("Regex.Match({0}, {1}).Value"));

    /// <summary>What stands in the pattern's first group.</summary>
    public static Operator Group { get; } = new(
        "match group", [Text, Pattern], Text, 5, static a => new(Regex(a[1]).Match(a[0].Text).Groups[1].Value),
        Write("Regex.Match({0}, {1}).Groups[1].Value"));

    public static Operator MatchAt { get; } = new(
        "match at", [Text, Pattern, DataType.Int32], Text, 5, static a => At(Regex(a[1]).Matches(a[0].Text), a[2].Bits),
        Write("Regex.Matches({0}, {1})[{2}].Value"));

    public static Operator Count { get; } = new(
        "match count", [Text, Pattern], DataType.Int32, 4, static a => new(Regex(a[1]).Count(a[0].Text)),
        Write("Regex.Matches({0}, {1}).Count"));

    public static Operator IsMatch { get; } = new(
        "is match", [Text, Pattern], DataType.Boolean, 4, static a => Value.Of(Regex(a[1]).IsMatch(a[0].Text)),
        Write("Regex.IsMatch({0}, {1})"));

    public static Operator Remove { get; } = new(
        "remove matches", [Text, Pattern], Text, 4, static a => new(Regex(a[1]).Replace(a[0].Text, "")),
        Write("Regex.Replace({0}, {1}, \"\")"));

    private static Regex Regex(Value pattern) => ((TextPattern)pattern.Reference!).Regex;

    private static Value At(MatchCollection matches, long index) =>
        index < 0 || index >= matches.Count ? Value.OutOfRange : new Value(matches[(int)index].Value);

    private static Notation Write(string text) => new(text, Precedence.Primary, Using);
}
