using System.Globalization;
using System.Text.RegularExpressions;

namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// The part of the table that works by regular expressions. What does not match comes to the empty text and is no failure, which is
/// what most tables want of a value that is not there.
/// </summary>
internal static class PatternOperators
{
    private const int LongestText = 100_000;

    private const string Using = "System.Text.RegularExpressions";

    private static readonly DataType Text = DataType.Text;

    private static readonly DataType Pattern = PatternType.Instance;

    private static readonly TextPattern Numbers = new(@"\d+");

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

    public static Operator ReplaceMatches { get; } = new(
        "replace matches", [Text, Pattern, Text], Text, 4, static a => Replaced(Regex(a[1]).Replace(a[0].Text, a[2].Text)),
        Write("Regex.Replace({0}, {1}, {2})"));

    /// <summary>The first whole number in a text, without a sign.</summary>
    public static Operator FirstNumber { get; } = new(
        "first number", [Text], DataType.Int32, 3, static a => Number(Numbers.Regex.Match(a[0].Text).Value),
        WriteNumber("Regex.Match({0}, @\"\\d+\").Value"));

    /// <summary>One of the whole numbers in a text.</summary>
    public static Operator NumberAt { get; } = new(
        "number at", [Text, DataType.Int32], DataType.Int32, 4, static a => At(Numbers.Regex.Matches(a[0].Text), a[1].Bits) is { IsFailure: false } digits ? Number(digits.Text) : Value.OutOfRange,
        WriteNumber("Regex.Matches({0}, @\"\\d+\")[{1}].Value"));

    private static Value Number(string digits)
    {
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit))
            return Value.Malformed;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new Value(number) : Value.Overflow;
    }

    private static Value Replaced(string text) => text.Length > LongestText ? Value.TooMuchWork : new Value(text);

    private static Notation WriteNumber(string digits) => new($"int.Parse({digits}, CultureInfo.InvariantCulture)", Precedence.Primary, $"{Using};System.Globalization");

    private static Regex Regex(Value pattern) => ((TextPattern)pattern.Reference!).Regex;

    private static Value At(MatchCollection matches, long index) =>
        index < 0 || index >= matches.Count ? Value.OutOfRange : new Value(matches[(int)index].Value);

    private static Notation Write(string text) => new(text, Precedence.Primary, Using);
}
