using System.Numerics;

namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// The part of the table that works on the bits of whole numbers. Of unsigned types all arithmetic is here too: it wraps, and its
/// printed text says so.
/// </summary>
internal static class BitOperators
{
    public const string ShiftLeft = "<<";

    public const string ShiftRight = ">>";

    /// <summary>All bits; and every second, two of four, four of eight of them, by which neighbours are exchanged or added.</summary>
    public static IReadOnlyList<long> Masks { get; } = [-1, 0x5555_5555_5555_5555, 0x3333_3333_3333_3333, 0x0F0F_0F0F_0F0F_0F0F];

    // Numbers that are counted or measured are seldom taken apart into bits.
    private const int Rareness = 6;

    private static readonly DataType Int = DataType.Int32;

    public static bool IsUnsigned(DataType type) => type is UInt32Type or UInt64Type;

    public static IReadOnlyList<Operator> For(DataType type) => type switch
    {
        UInt32Type or UInt64Type => [.. Bitwise(type, 0), .. Wrapping(type), .. Counting(type)],
        Int32Type or Int64Type => [.. Bitwise(type, Rareness)],
        _ => [],
    };

    /// <summary>Keeps of <paramref name="bits"/> what <paramref name="type"/> holds.</summary>
    public static long Fit(long bits, DataType type) => type switch
    {
        UInt32Type => (uint)bits,
        Int32Type => (int)bits,
        _ => bits,
    };

    private static IEnumerable<Operator> Bitwise(DataType type, int more)
    {
        var mask = type is Int32Type or UInt32Type ? 31 : 63;
        yield return new("&", [type, type], type, 2 + more, static a => new(a[0].Bits & a[1].Bits), Notation.Infix("&", Precedence.BitAnd)) { IsCommutative = true };
        yield return new("|", [type, type], type, 2 + more, static a => new(a[0].Bits | a[1].Bits), Notation.Infix("|", Precedence.BitOr)) { IsCommutative = true };
        yield return new("^", [type, type], type, 2 + more, static a => new(a[0].Bits ^ a[1].Bits), Notation.Infix("^", Precedence.BitXor)) { IsCommutative = true };
        yield return new("~", [type], type, 2 + more, a => new(Fit(~a[0].Bits, type)), new Notation("~{0}", Precedence.Unary));
        yield return new(ShiftLeft, [type, Int], type, 2 + more, a => new(Fit(a[0].Bits << ((int)a[1].Bits & mask), type)), Notation.Infix("<<", Precedence.Shift));
        yield return new(ShiftRight, [type, Int], type, 2 + more, a => new(Right(a[0].Bits, (int)a[1].Bits & mask, type)), Notation.Infix(">>", Precedence.Shift));
    }

    private static IEnumerable<Operator> Wrapping(DataType type)
    {
        yield return new("+", [type, type], type, 2, a => new(Fit(a[0].Bits + a[1].Bits, type)), Notation.Infix("+", Precedence.Additive)) { IsCommutative = true, Wraps = true };
        yield return new("-", [type, type], type, 2, a => new(Fit(a[0].Bits - a[1].Bits, type)), Notation.Infix("-", Precedence.Additive)) { Wraps = true };
        yield return new("*", [type, type], type, 3, a => new(Fit(a[0].Bits * a[1].Bits, type)), Notation.Infix("*", Precedence.Multiplicative)) { IsCommutative = true, Wraps = true };
        yield return new("/", [type, type], type, 4, static a => a[1].Bits == 0 ? Value.DivideByZero : new((long)((ulong)a[0].Bits / (ulong)a[1].Bits)), Notation.Infix("/", Precedence.Multiplicative));
        yield return new("%", [type, type], type, 4, static a => a[1].Bits == 0 ? Value.DivideByZero : new((long)((ulong)a[0].Bits % (ulong)a[1].Bits)), Notation.Infix("%", Precedence.Multiplicative));
    }

    private static IEnumerable<Operator> Counting(DataType type)
    {
        var spare = type is UInt32Type ? 32 : 0;
        yield return new("ones", [type], Int, 4, static a => new(BitOperations.PopCount((ulong)a[0].Bits)), Counted("PopCount"));
        yield return new("leading zeros", [type], Int, 4, a => new(BitOperations.LeadingZeroCount((ulong)a[0].Bits) - spare), Counted("LeadingZeroCount"));
        yield return new("trailing zeros", [type], Int, 4, a => new(a[0].Bits == 0 ? 64 - spare : BitOperations.TrailingZeroCount(a[0].Bits)), Counted("TrailingZeroCount"));
    }

    // Of a signed number the sign follows.
    private static long Right(long bits, int count, DataType type) => type is UInt64Type ? (long)((ulong)bits >> count) : bits >> count;

    private static Notation Counted(string name) => new($"BitOperations.{name}({{0}})", Precedence.Primary, "System.Numerics");
}
