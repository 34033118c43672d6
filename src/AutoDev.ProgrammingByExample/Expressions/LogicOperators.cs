namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that works on truth, and on equality of any type.</summary>
internal static class LogicOperators
{
    public const string AndName = "&&";

    public const string OrName = "||";

    public static Operator And { get; } = new(
        AndName, [DataType.Boolean, DataType.Boolean], DataType.Boolean, 2,
        static a => Value.Of(a[0].IsTrue && a[1].IsTrue), Notation.Infix("&&", Precedence.And))
    {
        IsCommutative = true,
        Decisive = false,
    };

    public static Operator Or { get; } = new(
        OrName, [DataType.Boolean, DataType.Boolean], DataType.Boolean, 2,
        static a => Value.Of(a[0].IsTrue || a[1].IsTrue), Notation.Infix("||", Precedence.Or))
    {
        IsCommutative = true,
        Decisive = true,
    };

    public static Operator Not { get; } = new(
        "!", [DataType.Boolean], DataType.Boolean, 1,
        static a => Value.Of(!a[0].IsTrue), new Notation("!{0}", Precedence.Unary));

    public static IReadOnlyList<Operator> All { get; } = [And, Or, Not];

    public static Operator Equal(DataType type) => new(
        "==", [type, type], DataType.Boolean, 2,
        static a => Value.Of(a[0].Equals(a[1])), Notation.Infix("==", Precedence.Equality))
    {
        IsCommutative = true,
    };

    /// <summary>Equality of elements; the C# operator would compare references.</summary>
    public static Operator SequenceEqual(SequenceType type) => new(
        "sequence equal", [type, type], DataType.Boolean, 2,
        static a => Value.Of(a[0].Equals(a[1])), Notation.Linq("{0}.SequenceEqual({1})"))
    {
        IsCommutative = true,
    };

    public static Operator NotEqual(DataType type) => new(
        "!=", [type, type], DataType.Boolean, 3,
        static a => Value.Of(!a[0].Equals(a[1])), Notation.Infix("!=", Precedence.Equality))
    {
        IsCommutative = true,
    };

    public static bool IsComparison(Expression expression, string name) =>
        expression is Call call && string.Equals(call.Operator.Name, name, StringComparison.Ordinal);
}
