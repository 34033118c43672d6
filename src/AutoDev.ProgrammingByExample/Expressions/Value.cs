namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// A value of any <see cref="DataType"/> without boxing of the small ones. Whole numbers, booleans, characters and members of
/// enumerations (their position) are <see cref="Bits"/>; decimals, texts, sequences, functions and failures are <see cref="Reference"/>.
/// </summary>
internal readonly struct Value : IEquatable<Value>
{
    public Value(long bits)
    {
        Bits = bits;
        Reference = null;
    }

    public Value(object reference)
    {
        Bits = 0;
        Reference = reference;
    }

    public static Value True { get; } = new(1);

    public static Value False { get; } = new(0);

    public static Value Overflow { get; } = new(new Failure("OverflowException"));

    public static Value DivideByZero { get; } = new(new Failure("DivideByZeroException"));

    public static Value OutOfRange { get; } = new(new Failure("ArgumentOutOfRangeException"));

    public static Value Empty { get; } = new(new Failure("InvalidOperationException"));

    public static Value Malformed { get; } = new(new Failure("FormatException"));

    public static Value TooMuchWork { get; } = new(new Failure("TimeoutException"));

    public long Bits { get; }

    public object? Reference { get; }

    public bool IsFailure => Reference is Failure;

    public bool IsTrue => Bits != 0;

    public decimal Decimal => (decimal)Reference!;

    public double Double => BitConverter.Int64BitsToDouble(Bits);

    public string Text => (string)Reference!;

    public Value[] Items => (Value[])Reference!;

    public static Value Of(bool value) => value ? True : False;

    public static Value Of(decimal value) => new((object)value);

    public static Value Of(double value) => new(BitConverter.DoubleToInt64Bits(value));

    public bool Equals(Value other)
    {
        if (Bits != other.Bits)
            return false;
        if (ReferenceEquals(Reference, other.Reference))
            return true;
        return Reference switch
        {
            string text => other.Reference is string otherText && string.Equals(text, otherText, StringComparison.Ordinal),
            decimal number => other.Reference is decimal otherNumber && number == otherNumber,
            Value[] items => other.Reference is Value[] otherItems && items.AsSpan().SequenceEqual(otherItems),
            Failure failure => other.Reference is Failure otherFailure && failure == otherFailure,
            TextPattern pattern => pattern.Equals(other.Reference as TextPattern),
            _ => false,
        };
    }

    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() => unchecked((int)Hash());

    /// <summary>The same on every run and machine, which <see cref="string.GetHashCode()"/> is not.</summary>
    public ulong Hash()
    {
        switch (Reference)
        {
            case null:
                return Mix((ulong)Bits);
            case string text:
                var hash = 0xcbf29ce484222325UL;
                foreach (var character in text)
                    hash = (hash ^ character) * 0x100000001b3UL;
                return Mix(hash);
            case decimal number:
                return Mix((ulong)number.GetHashCode());
            case Value[] items:
                var all = (ulong)items.Length;
                foreach (var item in items)
                    all = Mix(all ^ item.Hash()) * 0x9e3779b97f4a7c15UL;
                return all;
            default:
                return 0x51ed270b1UL;
        }
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9UL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebUL;
        return value ^ (value >> 31);
    }
}
