namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that says of inputs, in one word, that they do not fit each other: what members throw for.</summary>
internal static class GuardOperators
{
    private const string OtherLength = "other length";

    private const string NoCount = "no count of";

    private const string NoLength = "no length within";

    private const string NoIndex = "no index of";

    private const string NoDigits = "other than digits";

    private static readonly DataType Int = DataType.Int32;

    /// <summary>Whether two texts, or two lists, differ in length.</summary>
    public static Operator Lengths(DataType type) => Of(OtherLength, type, type, static (left, right) => left != Length(right), "{0}.# != {1}.#", Precedence.Equality);

    /// <summary>Whether a number is no position in a text or a list, counted from zero; no length of a part of it; no length of a part that has something.</summary>
    public static IEnumerable<Operator> Ranges(DataType type) =>
    [
        Of(NoCount, type, Int, static (length, count) => count.Bits < 1 || count.Bits > length, "{1} < 1 || {1} > {0}.#", Precedence.Or),
        Of(NoIndex, type, Int, static (length, index) => index.Bits < 0 || index.Bits >= length, "{1} < 0 || {1} >= {0}.#", Precedence.Or),
        Of(NoLength, type, Int, static (length, part) => part.Bits < 0 || part.Bits > length, "{1} < 0 || {1} > {0}.#", Precedence.Or),
    ];

    /// <summary>Whether something else than digits stands in a text.</summary>
    public static Operator NotDigits { get; } = new(
        NoDigits, [DataType.Text], DataType.Boolean, 4, static a => Value.Of(!a[0].Text.All(char.IsAsciiDigit)), Notation.Linq("{0}.Any({e} => {e} is < '0' or > '9')"));

    public static bool IsGuard(Expression test) => test is Call { Operator.Name: OtherLength or NoCount or NoLength or NoIndex or NoDigits };

    private static Operator Of(string name, DataType type, DataType other, Func<int, Value, bool> test, string text, Precedence precedence)
    {
        return new(name, [type, other], DataType.Boolean, 1, a => Value.Of(test(Length(a[0]), a[1])), type is TextType ? With("Length") : With("Count()") with { Using = "System.Linq" })
        {
            OnList = type is TextType ? null : With("Count"),
            OnArray = type is TextType ? null : With("Length"),
        };

        Notation With(string length) => new(text.Replace("#", length, StringComparison.Ordinal), precedence);
    }

    private static int Length(Value value) => value.Reference is string text ? text.Length : value.Items.Length;
}
