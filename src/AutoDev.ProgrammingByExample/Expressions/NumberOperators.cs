namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that works on numbers. Every type has its own entries, as C# has.</summary>
internal static class NumberOperators
{
    public const string Less = "<";

    public const string LessOrEqual = "<=";

    public const string Greater = ">";

    public const string GreaterOrEqual = ">=";

    public const string Convert = "convert";

    public const string Size = "abs";

    public const string FloorDivide = "floor /";

    public const string Even = "even";

    public const string Multiple = "multiple";

    public const string Odd = "odd";

    public const string Negate = "negate";

    /// <summary>Arithmetic of <paramref name="type"/>; nothing where it is no number.</summary>
    public static IReadOnlyList<Operator> For(DataType type) => type switch
    {
        Int32Type or Int64Type => Whole(type),
        DecimalType => Decimals(),
        DoubleType => Doubles(),
        _ => [],
    };

    public static bool IsNumber(DataType type) => type is Int32Type or Int64Type or DecimalType or DoubleType;

    /// <summary>Whether C# compares two values with <c>&lt;</c>, as a search has use for.</summary>
    public static bool IsOrdered(DataType type) => IsNumber(type) || MomentOperators.IsMoment(type);

    /// <summary>The order of two values of a type that has one.</summary>
    public static int Compare(Value left, Value right, DataType type) => type switch
    {
        DecimalType => left.Decimal.CompareTo(right.Decimal),
        DoubleType => left.Double.CompareTo(right.Double),
        UInt64Type => ((ulong)left.Bits).CompareTo((ulong)right.Bits),
        _ => left.Bits.CompareTo(right.Bits),
    };

    /// <param name="name">One of the four constants above.</param>
    public static Operator Comparison(string name, DataType type) => new(
        name, [type, type], DataType.Boolean, 2,
        (name, type) switch
        {
            (Less, DecimalType) => static a => Value.Of(a[0].Decimal < a[1].Decimal),
            (Less, UInt64Type) => static a => Value.Of((ulong)a[0].Bits < (ulong)a[1].Bits),
            (Less, DoubleType) => static a => Value.Of(a[0].Double < a[1].Double),
            (Less, _) => static a => Value.Of(a[0].Bits < a[1].Bits),
            (LessOrEqual, DecimalType) => static a => Value.Of(a[0].Decimal <= a[1].Decimal),
            (LessOrEqual, DoubleType) => static a => Value.Of(a[0].Double <= a[1].Double),
            (LessOrEqual, _) => static a => Value.Of(a[0].Bits <= a[1].Bits),
            (Greater, DecimalType) => static a => Value.Of(a[0].Decimal > a[1].Decimal),
            (Greater, DoubleType) => static a => Value.Of(a[0].Double > a[1].Double),
            (Greater, _) => static a => Value.Of(a[0].Bits > a[1].Bits),
            (_, DecimalType) => static a => Value.Of(a[0].Decimal >= a[1].Decimal),
            (_, DoubleType) => static a => Value.Of(a[0].Double >= a[1].Double),
            _ => static a => Value.Of(a[0].Bits >= a[1].Bits),
        },
        Notation.Infix(name, Precedence.Relational));

    /// <summary>The conversion that C# does unasked; null where there is none.</summary>
    public static Operator? Widening(DataType from, DataType to) => (from, to) switch
    {
        (Int32Type, Int64Type) => Widen(from, to, static a => a[0]),
        (Int32Type or Int64Type, DecimalType) => Widen(from, to, static a => Value.Of((decimal)a[0].Bits)),
        (Int32Type or Int64Type, DoubleType) => Widen(from, to, static a => Value.Of((double)a[0].Bits)),
        _ => null,
    };

    private static Operator Widen(DataType from, DataType to, Evaluation evaluation) =>
        new(Convert, [from], to, 0, evaluation, new Notation("{0}", Precedence.Primary));

    private static Operator[] Whole(DataType type)
    {
        var isNarrow = type is Int32Type;
        return
        [
            new("+", [type, type], type, 2, a => WholeArithmetic.Add(a[0].Bits, a[1].Bits, isNarrow), Sum("+")) { IsCommutative = true },
            new("-", [type, type], type, 2, a => WholeArithmetic.Subtract(a[0].Bits, a[1].Bits, isNarrow), Sum("-")),
            new("*", [type, type], type, 2, a => WholeArithmetic.Multiply(a[0].Bits, a[1].Bits, isNarrow), Product("*")) { IsCommutative = true },
            new("/", [type, type], type, 3, a => WholeArithmetic.Divide(a[0].Bits, a[1].Bits, isNarrow), Product("/")),
            new("%", [type, type], type, 3, a => WholeArithmetic.Remainder(a[0].Bits, a[1].Bits, isNarrow), Product("%")),
            new("min", [type, type], type, 3, static a => new(Math.Min(a[0].Bits, a[1].Bits)), Smaller) { IsCommutative = true },
            new("max", [type, type], type, 3, static a => new(Math.Max(a[0].Bits, a[1].Bits)), Larger) { IsCommutative = true },
            new(Size, [type], type, 3, a => WholeArithmetic.Absolute(a[0].Bits, isNarrow), Absolute),
            new(Negate, [type], type, 2, a => WholeArithmetic.Subtract(0, a[0].Bits, isNarrow), Negation),
            new("square", [type], type, 3, a => WholeArithmetic.Multiply(a[0].Bits, a[0].Bits, isNarrow), Product("*") with { Text = "{0} * {0}" }),
            new(FloorDivide, [type, type], type, 4, a => WholeArithmetic.FloorDivide(a[0].Bits, a[1].Bits, isNarrow), Floored(type)) { OnLiteral = FlooredByLiteral(type) },
            new("floor %", [type, type], type, 5, a => WholeArithmetic.FloorRemainder(a[0].Bits, a[1].Bits, isNarrow), Product("%") with { Text = "({0} % {1} + {1}) % {1}" }),
            new(Multiple, [type, type], DataType.Boolean, 6, a => WholeArithmetic.Remainder(a[0].Bits, a[1].Bits, isNarrow) is { IsFailure: false } remainder ? Value.Of(remainder.Bits == 0) : WholeArithmetic.Remainder(a[0].Bits, a[1].Bits, isNarrow), new Notation("{0} % {1} == 0", Precedence.Equality)),
            new(Even, [type], DataType.Boolean, 6, static a => Value.Of((a[0].Bits & 1) == 0), new Notation("{0} % 2 == 0", Precedence.Equality)),
            new(Odd, [type], DataType.Boolean, 6, static a => Value.Of((a[0].Bits & 1) != 0), new Notation("{0} % 2 != 0", Precedence.Equality)),
        ];
    }

    private static Operator[] Decimals()
    {
        var type = DataType.Decimal;
        return
        [
            new("+", [type, type], type, 2, static a => DecimalArithmetic.Add(a[0].Decimal, a[1].Decimal), Sum("+")) { IsCommutative = true },
            new("-", [type, type], type, 2, static a => DecimalArithmetic.Subtract(a[0].Decimal, a[1].Decimal), Sum("-")),
            new("*", [type, type], type, 2, static a => DecimalArithmetic.Multiply(a[0].Decimal, a[1].Decimal), Product("*")) { IsCommutative = true },
            new("/", [type, type], type, 3, static a => DecimalArithmetic.Divide(a[0].Decimal, a[1].Decimal), Product("/")),
            new("min", [type, type], type, 3, static a => Value.Of(Math.Min(a[0].Decimal, a[1].Decimal)), Smaller) { IsCommutative = true },
            new("max", [type, type], type, 3, static a => Value.Of(Math.Max(a[0].Decimal, a[1].Decimal)), Larger) { IsCommutative = true },
            new(Size, [type], type, 3, static a => Value.Of(Math.Abs(a[0].Decimal)), Absolute),
            new(Negate, [type], type, 2, static a => Value.Of(-a[0].Decimal), Negation),
            new("floor", [type], type, 4, static a => Value.Of(Math.Floor(a[0].Decimal)), Notation.Primary("Math.Floor({0})")),
            new("ceiling", [type], type, 4, static a => Value.Of(Math.Ceiling(a[0].Decimal)), Notation.Primary("Math.Ceiling({0})")),
            Rounding(0, MidpointRounding.AwayFromZero),
            Rounding(0, MidpointRounding.ToEven),
            Rounding(2, MidpointRounding.AwayFromZero),
            Rounding(2, MidpointRounding.ToEven),
        ];
    }

    private static Operator Rounding(int digits, MidpointRounding rule) => new(
        $"round {digits} {rule}", [DataType.Decimal], DataType.Decimal, 4,
        a => Value.Of(Math.Round(a[0].Decimal, digits, rule)),
        Notation.Primary(digits == 0 ? $"Math.Round({{0}}, MidpointRounding.{rule})" : $"Math.Round({{0}}, {digits}, MidpointRounding.{rule})"));

    private static Operator[] Doubles()
    {
        var type = DataType.Double;
        return
        [
            new("+", [type, type], type, 2, static a => Value.Of(a[0].Double + a[1].Double), Sum("+")) { IsCommutative = true },
            new("-", [type, type], type, 2, static a => Value.Of(a[0].Double - a[1].Double), Sum("-")),
            new("*", [type, type], type, 2, static a => Value.Of(a[0].Double * a[1].Double), Product("*")) { IsCommutative = true },
            new("/", [type, type], type, 3, static a => Value.Of(a[0].Double / a[1].Double), Product("/")),
            new("min", [type, type], type, 3, static a => Value.Of(Math.Min(a[0].Double, a[1].Double)), Smaller) { IsCommutative = true },
            new("max", [type, type], type, 3, static a => Value.Of(Math.Max(a[0].Double, a[1].Double)), Larger) { IsCommutative = true },
            new(Size, [type], type, 3, static a => Value.Of(Math.Abs(a[0].Double)), Absolute),
            new(Negate, [type], type, 2, static a => Value.Of(-a[0].Double), Negation),
            new("sqrt", [type], type, 4, static a => Value.Of(Math.Sqrt(a[0].Double)), Notation.Primary("Math.Sqrt({0})")),
        ];
    }

    // Decimal arithmetic throws in every project, where a cast from double gives what it likes unless overflow is checked.
    private static Notation Floored(DataType type) => new($"({Keyword(type)})Math.Floor((decimal){{0}} / {{1}})", Precedence.Unary);

    private static Notation FlooredByLiteral(DataType type) => new($"({Keyword(type)})Math.Floor({{0}} / {{1}}m)", Precedence.Unary);

    private static string Keyword(DataType type) => type is Int32Type ? "int" : "long";

    private static Notation Sum(string symbol) => Notation.Infix(symbol, Precedence.Additive);

    private static Notation Product(string symbol) => Notation.Infix(symbol, Precedence.Multiplicative);

    private static Notation Smaller { get; } = Notation.Primary("Math.Min({0}, {1})");

    private static Notation Larger { get; } = Notation.Primary("Math.Max({0}, {1})");

    private static Notation Absolute { get; } = Notation.Primary("Math.Abs({0})");

    private static Notation Negation { get; } = new("-{0}", Precedence.Unary);
}
