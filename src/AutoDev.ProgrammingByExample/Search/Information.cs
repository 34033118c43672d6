using System.Numerics;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>How many bits a result tells: few for what comes up by itself, many for what hardly does.</summary>
internal static class Information
{
    private const double Most = 40;

    // Tables hold the days of a few years.
    private const double BitsOfADay = 9;

    public static double Of(Value value, DataType type) => Math.Min(Most, (type, value.Reference) switch
    {
        (_, Failure) => 1,
        (BooleanType, _) => 1,
        (EnumerationType enumeration, _) => BitOperations.Log2((uint)enumeration.Members.Count) + 0.5,
        (CharacterType, _) => 4,
        (TextType, string text) => 2 + 3.0 * text.Length,
        (SequenceType sequence, Value[] items) => 1 + items.Sum(item => Of(item, sequence.Element)),
        (DateType, _) => BitsOfADay,
        (DateTimeType, _) => BitsOfADay + 3,
        (TimeType, _) => 6,
        (UInt32Type or UInt64Type, _) => 1 + BitOperations.Log2((ulong)value.Bits | 1),
        _ => OfNumber(value, type),
    });

    // A digit is 3.3 bits; zeros at the end tell a little.
    private static double OfNumber(Value value, DataType type)
    {
        var digits = Thresholds.Digits(value, type);
        var magnitude = type switch
        {
            DecimalType => (double)Math.Abs(value.Decimal),
            DoubleType => Math.Abs(value.Double),
            _ => Math.Abs((double)value.Bits),
        };
        var zeros = magnitude >= 10 ? Math.Max(0, BitOperations.Log2((ulong)Math.Min(magnitude, 1e18)) / 3 - digits) : 0;
        return 1 + 2.8 * Math.Min(digits, 12) + 0.5 * zeros;
    }
}
