using System.Globalization;

namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that writes dates, times and numbers in another form. The culture is always the invariant one.</summary>
internal static class FormatOperators
{
    // A number of fewer digits fits a decimal.
    private const int LongestNumber = 28;

    private const string Globalization = "System.Globalization";

    private static readonly DataType Text = DataType.Text;

    /// <summary>A date or time in one format, written in another.</summary>
    public static Operator Date { get; } = new(
        "date as", [Text, Text, Text], Text, 4, static a => WriteDate(a[0].Text, a[1].Text, a[2].Text),
        new Notation("DateTime.ParseExact({0}, {1}, CultureInfo.InvariantCulture).ToString({2}, CultureInfo.InvariantCulture)", Precedence.Primary, $"System;{Globalization}"));

    /// <summary>A number that stands in a text, written in a format.</summary>
    public static Operator Number { get; } = new(
        "number as", [Text, Text], Text, 4, static a => WriteNumber(a[0].Text, a[1].Text),
        new Notation("decimal.Parse({0}, CultureInfo.InvariantCulture).ToString({1}, CultureInfo.InvariantCulture)", Precedence.Primary, Globalization));

    /// <summary>A number of a type, written in a format.</summary>
    public static Operator NumberOf(DataType type) => new(
        "to text as", [type, Text], Text, 4, a => new(ToText(a[0], type, a[1].Text)),
        new Notation("{0}.ToString({1}, CultureInfo.InvariantCulture)", Precedence.Primary, Globalization));

    /// <summary>Null where the text is no date or time in that format.</summary>
    public static DateTime? Read(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static Value WriteDate(string text, string format, string wanted) =>
        Read(text, format) is { } date ? new(date.ToString(wanted, CultureInfo.InvariantCulture)) : Value.Malformed;

    private static Value WriteNumber(string text, string format)
    {
        if (decimal.TryParse(text, CultureInfo.InvariantCulture, out var number))
            return new(number.ToString(format, CultureInfo.InvariantCulture));
        // Whether it is no number or one too large, only the exception tells.
        if (text.Length < LongestNumber)
            return Value.Malformed;
        try
        {
            _ = decimal.Parse(text, CultureInfo.InvariantCulture);
            return Value.Malformed;
        }
        catch (OverflowException)
        {
            return Value.Overflow;
        }
        catch (FormatException)
        {
            return Value.Malformed;
        }
    }

    private static string ToText(Value value, DataType type, string format) => type switch
    {
        DecimalType => value.Decimal.ToString(format, CultureInfo.InvariantCulture),
        DoubleType => value.Double.ToString(format, CultureInfo.InvariantCulture),
        _ => value.Bits.ToString(format, CultureInfo.InvariantCulture),
    };
}
