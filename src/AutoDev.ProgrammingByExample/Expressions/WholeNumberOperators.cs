using System.Numerics;

namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that people use of whole numbers alone: divisors, powers, roots, and the digits as a sequence.</summary>
internal static class WholeNumberOperators
{
    public const string DigitsName = "digits";

    private const int LargestExponent = 1_000;

    private static readonly DataType Int = DataType.Int32;

    public static SequenceType Digits { get; } = new(Int, "");

    public static IReadOnlyList<Operator> For(DataType type) => type is not (Int32Type or Int64Type) ? [] :
    [
        new("divisor", [type, type], type, 6, a => Divisor(a[0].Bits, a[1].Bits, type), Cast("BigInteger.GreatestCommonDivisor({0}, {1})", type)) { IsCommutative = true },
        new("power", [type, Int], type, 6, a => Power(a[0].Bits, a[1].Bits, type), Cast("BigInteger.Pow({0}, {1})", type)),
    ];

    /// <summary>The largest whole number whose square is no larger.</summary>
    public static Operator Root { get; } = new(
        "root", [Int], Int, 5, static a => a[0].Bits < 0 ? Value.Overflow : new((long)Math.Sqrt(a[0].Bits)),
        Notation.Primary("checked((int)Math.Sqrt({0}))"));

    /// <summary>Of a number without its sign, the highest first.</summary>
    public static Operator DigitsOf(DataType type) => new(
        DigitsName, [type], Digits, 3,
        a => DigitsOf(a[0].Bits, type),
        new Notation("Math.Abs({0}).ToString(CultureInfo.InvariantCulture).Select({e} => {e} - '0')", Precedence.Primary, "System.Globalization;System.Linq"));

    private static Value DigitsOf(long number, DataType type)
    {
        var absolute = WholeArithmetic.Absolute(number, type is Int32Type);
        return absolute.IsFailure
            ? absolute
            : new(Array.ConvertAll(absolute.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture).ToCharArray(), static digit => new Value(digit - '0')));
    }

    private static Value Divisor(long left, long right, DataType type) => Fit(BigInteger.GreatestCommonDivisor(left, right), type);

    private static Value Power(long number, long exponent, DataType type)
    {
        if (exponent < 0)
            return Value.OutOfRange;
        return exponent > LargestExponent ? Value.TooMuchWork : Fit(BigInteger.Pow(number, (int)exponent), type);
    }

    private static Value Fit(BigInteger number, DataType type) =>
        number < long.MinValue || number > long.MaxValue ? Value.Overflow : WholeArithmetic.Fit((long)number, type is Int32Type);

    private static Notation Cast(string text, DataType type) =>
        new($"({(type is Int32Type ? "int" : "long")}){text}", Precedence.Unary, "System.Numerics");
}
