using System.Globalization;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Cells;

/// <summary>Whether a cell's value can be a value of a C# type, told by the type's text.</summary>
public static class ValueFit
{
    /// <summary>What to write instead; null where the value fits, or where the type is not one that is known here.</summary>
    public static string? Remedy(CellValue value, string type) => value switch
    {
        ComparisonCondition comparison => Remedy(comparison.Value, type),
        RangeCondition range => Remedy(range.From, type) ?? Remedy(range.To, type),
        SetCondition set => First(set.Items, type),
        NotCondition not => Remedy(not.Condition, type),
        EmptyValue or AnyCondition or ExpressionValue or ExceptionValue => null,
        NullValue => CSharpTypes.IsNullable(type) || !IsValueType(CSharpTypes.Simple(type))
            ? null
            : ValueRemedies.NotNull(type),
        _ => PlainRemedy(value, CSharpTypes.NotNull(type)),
    };

    private static string? PlainRemedy(CellValue value, string type)
    {
        if (CSharpTypes.Element(type) is { } element)
        {
            return value is ListValue list ? First(list.Items, element) : value is TextValue or NameValue ? null : ValueRemedies.List;
        }

        // A constant may have any type: int.MaxValue.
        if (value is NameValue { Name: var name } && name.IndexOf('.') > 0)
        {
            return null;
        }

        var simple = CSharpTypes.Simple(type);
        if (CSharpTypes.IsInteger(type))
        {
            return IntegerRemedy(value, simple);
        }

        return simple switch
        {
            "decimal" or "Decimal" => value is IntegerValue or DecimalValue
                ? IsDecimal(value) ? null : ValueRemedies.ShorterNumber
                : ValueRemedies.Number,
            "double" or "float" or "Double" or "Single" or "Half" => value is IntegerValue or DecimalValue ? null : ValueRemedies.Number,
            "bool" or "Boolean" => value is BooleanValue ? null : ValueRemedies.Boolean,
            "char" or "Char" => value is TextValue { Text.Length: 1 } or NameValue { Name.Length: 1 } or IntegerValue { Digits.Length: 1 }
                ? null
                : ValueRemedies.Character,
            "DateOnly" => value is DateValue { Iso.Length: 10 } ? null : ValueRemedies.Date,
            "DateTime" or "DateTimeOffset" => value is DateValue ? null : ValueRemedies.Moment,
            "TimeSpan" => value is DurationValue ? null : ValueRemedies.Duration,
            "TimeOnly" => value is TimeValue || (value is DurationValue { Value: var time } && time >= TimeSpan.Zero && time < TimeSpan.FromDays(1))
                ? null
                : ValueRemedies.Time,
            "Guid" => value is TextValue text && Guid.TryParse(text.Text, out _) ? null : ValueRemedies.Guid,
            _ => null,
        };
    }

    private static string? First(IEnumerable<CellValue> items, string type)
    {
        foreach (var item in items)
        {
            if (Remedy(item, type) is { } remedy)
            {
                return remedy;
            }
        }

        return null;
    }

    private static string? IntegerRemedy(CellValue value, string type)
    {
        var (from, to) = Bounds(type);
        if (value is IntegerValue { Digits: var digits })
        {
            if (from is null || to is null)
            {
                return null;
            }

            // Digits that no bound has are never parsed, however many they are.
            if (digits.Length <= 20
                && decimal.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= from
                && number <= to)
            {
                return null;
            }
        }

        return from is { } lowest && to is { } highest ? ValueRemedies.WholeNumberBetween(lowest, highest) : ValueRemedies.WholeNumber;
    }

    private static (decimal? From, decimal? To) Bounds(string type) => type switch
    {
        "int" or "Int32" => (int.MinValue, int.MaxValue),
        "uint" or "UInt32" => (uint.MinValue, uint.MaxValue),
        "long" or "Int64" => (long.MinValue, long.MaxValue),
        "ulong" or "UInt64" => (ulong.MinValue, ulong.MaxValue),
        "short" or "Int16" => (short.MinValue, short.MaxValue),
        "ushort" or "UInt16" => (ushort.MinValue, ushort.MaxValue),
        "byte" or "Byte" => (byte.MinValue, byte.MaxValue),
        "sbyte" or "SByte" => (sbyte.MinValue, sbyte.MaxValue),
        _ => (null, null),
    };

    private static bool IsDecimal(CellValue value)
    {
        var digits = value is IntegerValue integer ? integer.Digits : ((DecimalValue)value).Digits;
        return digits.Length <= 64 && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }

    private static bool IsValueType(string type) =>
        CSharpTypes.IsInteger(type)
        || type is "decimal" or "double" or "float" or "bool" or "char" or "DateOnly" or "DateTime" or "DateTimeOffset" or "TimeSpan"
            or "TimeOnly" or "Guid";
}
