using System.Globalization;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples;

/// <summary>Numbers of cells in C#'s numeric types, exactly or not at all.</summary>
internal static class Numbers
{
    public static CSharpLiteral Write(CellValue value, TypeShape shape)
    {
        if (DigitsOf(value) is not { } digits)
        {
            return CSharpLiteral.Bad("this is not a number");
        }

        if (shape.Kind is ShapeKind.Double or ShapeKind.Single)
        {
            return WriteBinary(digits, shape);
        }

        if (!decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return CSharpLiteral.Bad("the number is too large");
        }

        if (shape.Kind == ShapeKind.Decimal)
        {
            return CSharpLiteral.Good(digits + "m");
        }

        var (least, most) = BoundsOf(shape);
        return number switch
        {
            _ when number != decimal.Truncate(number) => CSharpLiteral.Bad("it has a fraction"),
            _ when number < least || number > most => CSharpLiteral.Bad($"it is outside {Text(least)} to {Text(most)}"),
            _ => CSharpLiteral.Good(Text(decimal.Truncate(number)) + (shape.Kind == ShapeKind.Int64 ? "L" : "")),
        };
    }

    /// <summary>The same number as a value of the type; it has to fit.</summary>
    public static object ValueOf(CellValue value, TypeShape shape)
    {
        var digits = DigitsOf(value)!;
        return TypeOf(shape) switch
        {
            // Not by way of decimal, which would round.
            TypeCode.Single => float.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture),
            TypeCode.Double => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture),
            var type => Convert.ChangeType(decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture), type, CultureInfo.InvariantCulture),
        };
    }

    public static string? DigitsOf(CellValue value) => value switch
    {
        IntegerValue integer => integer.Digits,
        DecimalValue fraction => fraction.Digits,
        _ => null,
    };

    /// <summary>Least and greatest value of an integer type.</summary>
    public static (decimal Least, decimal Most) BoundsOf(TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Int32 => (int.MinValue, int.MaxValue),
        ShapeKind.Int64 => (long.MinValue, long.MaxValue),
        _ => shape.Global switch
        {
            "byte" => (byte.MinValue, byte.MaxValue),
            "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "uint" => (uint.MinValue, uint.MaxValue),
            _ => (ulong.MinValue, ulong.MaxValue),
        },
    };

    private static TypeCode TypeOf(TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Int32 => TypeCode.Int32,
        ShapeKind.Int64 => TypeCode.Int64,
        ShapeKind.Decimal => TypeCode.Decimal,
        ShapeKind.Double => TypeCode.Double,
        ShapeKind.Single => TypeCode.Single,
        _ => shape.Global switch
        {
            "byte" => TypeCode.Byte,
            "sbyte" => TypeCode.SByte,
            "short" => TypeCode.Int16,
            "ushort" => TypeCode.UInt16,
            "uint" => TypeCode.UInt32,
            _ => TypeCode.UInt64,
        },
    };

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static CSharpLiteral WriteBinary(string digits, TypeShape shape)
    {
        var finite = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        if (!finite || (shape.Kind == ShapeKind.Single && !float.IsFinite((float)number)))
        {
            return CSharpLiteral.Bad("the number is too large");
        }

        var suffix = shape.Kind == ShapeKind.Single ? "f" : "";
        return CSharpLiteral.Good(suffix.Length > 0 || digits.Contains('.', StringComparison.Ordinal) ? digits + suffix : digits + "d");
    }
}
