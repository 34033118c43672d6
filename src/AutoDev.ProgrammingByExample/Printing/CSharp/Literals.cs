using System.Globalization;
using System.Text;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Constants in C#, the same in every culture.</summary>
internal static class Literals
{
    public static string Of(Value value, DataType type) => type switch
    {
        Int32Type => value.Bits.ToString(CultureInfo.InvariantCulture),
        Int64Type => value.Bits.ToString(CultureInfo.InvariantCulture) + "L",
        UInt32Type when value.Bits == uint.MaxValue => "uint.MaxValue",
        UInt64Type when value.Bits == -1 => "ulong.MaxValue",
        UInt32Type => Bits(value, "u"),
        UInt64Type => Bits(value, "UL"),
        DecimalType => value.Decimal.ToString(CultureInfo.InvariantCulture) + "m",
        DoubleType => Double(value.Double),
        BooleanType => value.IsTrue ? "true" : "false",
        TextType => Quote(value.Text, '"'),
        PatternType => Verbatim(((TextPattern)value.Reference!).Text),
        CharacterType => Quote(((char)value.Bits).ToString(), '\''),
        DateType or DateTimeType or TimeType or DurationType => Moments.Of(value, type),
        EnumerationType enumeration => $"{enumeration.Name}.{Keywords.Escape(enumeration.Members[(int)value.Bits])}",
        SequenceType { Element: var element } when value.Items.Length == 0 => $"Array.Empty<{Types.Name(element)}>()",
        SequenceType { Element: var element } => $"new {Types.Name(element)}[] {{ {string.Join(", ", value.Items.Select(item => Of(item, element)))} }}",
        _ => throw new InvalidOperationException($"{type} has no literals."),
    };

    // As people write them, unless a character in it would not be seen.
    private static string Verbatim(string pattern) =>
        pattern.Any(static c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            || !pattern.Contains('\\', StringComparison.Ordinal)
            ? Quote(pattern, '"')
            : $"@\"{pattern.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // A number of more than three digits is read as bits, four to a digit.
    private static string Bits(Value value, string suffix) => value.Bits is >= 0 and < 1_000
        ? value.Bits.ToString(CultureInfo.InvariantCulture) + suffix
        : $"0x{Digits(value.Bits.ToString("X", CultureInfo.InvariantCulture))}{suffix}";

    // A mask that lacks one digit of all is read sooner with it.
    private static string Digits(string digits) => digits.Length is 7 or 15 ? "0" + digits : digits;

    private static string Double(double value)
    {
        if (double.IsNaN(value))
            return "double.NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }

    private static string Quote(string text, char quote)
    {
        var quoted = new StringBuilder().Append(quote);
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '\\' => @"\\",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                '\0' => @"\0",
                _ when character == quote => $@"\{character}",
                _ when char.IsControl(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned
                    => $@"\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        return quoted.Append(quote).ToString();
    }
}
