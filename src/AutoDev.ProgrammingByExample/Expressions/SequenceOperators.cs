namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that works on sequences without a lambda.</summary>
internal static class SequenceOperators
{
    private const int LongestRange = 1_000;

    public const int LongestSequence = 10_000;

    private static readonly DataType Int = DataType.Int32;

    public static IEnumerable<Operator> For(SequenceType type)
    {
        var element = type.Element;
        yield return new("count of", [type], Int, 2, static a => new(a[0].Items.Length), Notation.Linq("{0}.Count()"))
        {
            OnList = Notation.Primary("{0}.Count"),
            OnArray = Notation.Primary("{0}.Length"),
        };
        yield return new("first", [type], element, 2, static a => At(a[0].Items, 0), Notation.Linq("{0}.First()"))
        {
            OnList = Notation.Primary("{0}[0]"),
            OnArray = Notation.Primary("{0}[0]"),
        };
        yield return new("last", [type], element, 2, static a => At(a[0].Items, a[0].Items.Length - 1), Notation.Linq("{0}.Last()"))
        {
            OnList = Notation.Primary("{0}[{0}.Count - 1]"),
            OnArray = Notation.Primary("{0}[^1]"),
        };
        yield return new("element at", [type, Int], element, 3, static a => At(a[0].Items, a[1].Bits), Notation.Linq("{0}.ElementAt({1})"))
        {
            OnList = Notation.Primary("{0}[{1}]"),
            OnArray = Notation.Primary("{0}[{1}]"),
        };
        yield return new("reverse", [type], type, 2, static a => Reverse(a[0].Items), Notation.Linq("Enumerable.Reverse({0})"));
        yield return new("take", [type, Int], type, 3, static a => Slice(a[0].Items, 0, a[1].Bits), Notation.Linq("{0}.Take({1})"));
        yield return new("skip", [type, Int], type, 3, static a => Slice(a[0].Items, a[1].Bits, a[0].Items.Length), Notation.Linq("{0}.Skip({1})"));
        yield return new("skip last", [type, Int], type, 4, static a => Slice(a[0].Items, 0, a[0].Items.Length - Math.Max(0, a[1].Bits)), Notation.Linq("{0}.SkipLast({1})"));
        yield return new("take last", [type, Int], type, 4, static a => Slice(a[0].Items, a[0].Items.Length - Math.Max(0, a[1].Bits), a[0].Items.Length), Notation.Linq("{0}.TakeLast({1})"));
        yield return new("distinct", [type], type, 3, static a => new(a[0].Items.Distinct().ToArray()), Notation.Linq("{0}.Distinct()"));
        yield return new("append all", [type, type], type, 3, static a => Concat(a[0].Items, a[1].Items), Notation.Linq("{0}.Concat({1})"));
        yield return new("index of", [type, element], Int, 4, static a => new(Array.IndexOf(a[0].Items, a[1])), Notation.Linq("{0}.ToList().IndexOf({1})"))
        {
            OnArray = Notation.Primary("Array.IndexOf({0}, {1})"),
        };
        yield return new("last index of", [type, element], Int, 4, static a => new(Array.LastIndexOf(a[0].Items, a[1])), Notation.Linq("{0}.ToList().LastIndexOf({1})"))
        {
            OnArray = Notation.Primary("Array.LastIndexOf({0}, {1})"),
        };
        yield return new("has", [type, element], DataType.Boolean, 3, static a => Value.Of(a[0].Items.Contains(a[1])), Notation.Linq("{0}.Contains({1})"));
        if (IsOrdered(element))
        {
            yield return new("order", [type], type, 2, a => Order(a[0].Items, element, descending: false), Notation.Linq("{0}.Order()"));
            yield return new("order descending", [type], type, 3, a => Order(a[0].Items, element, descending: true), Notation.Linq("{0}.OrderDescending()"));
            yield return new("least", [type], element, 2, a => Extreme(a[0].Items, element, sign: -1), Notation.Linq("{0}.Min()"));
            yield return new("greatest", [type], element, 2, a => Extreme(a[0].Items, element, sign: 1), Notation.Linq("{0}.Max()"));
        }

        if (NumberOperators.IsNumber(element))
        {
            var add = NumberOperators.For(element)[0];
            var zero = element switch { DecimalType => Value.Of(0m), DoubleType => Value.Of(0.0), _ => new Value(0) };
            yield return new("sum", [type], element, 2, a => Sum(a[0].Items, add, zero), Notation.Linq("{0}.Sum()"));
        }

        if (element is DecimalType or DoubleType)
        {
            var divide = NumberOperators.For(element).First(static o => o.Name is "/");
            var add = NumberOperators.For(element)[0];
            yield return new("average", [type], element, 3, a => Average(a[0].Items, element, add, divide), Notation.Linq("{0}.Average()"));
        }

        if (element is Int32Type)
        {
            yield return new("range", [Int], type, 4, static a => Range(1, a[0].Bits), Notation.Linq("Enumerable.Range(1, {0})"));
            yield return new("range from", [Int, Int], type, 5, static a => Range(a[0].Bits, a[1].Bits), Notation.Linq("Enumerable.Range({0}, {1})"));
        }

        if (element is not SequenceType)
        {
            foreach (var @operator in GroupOperators.For(type))
                yield return @operator;
        }

        if (element is TextType)
        {
            foreach (var @operator in TextOrderOperators.All)
                yield return @operator;
            yield return new("windows", [element, Int], type, 5, static a => Windows(a[0].Text, a[1].Bits), Notation.Linq("Enumerable.Range(0, {0}.Length - {1} + 1).Select({i} => {0}.Substring({i}, {1}))"));
            yield return new("join", [type, element], element, 3, static a => Join(a[0].Items, a[1].Text), Notation.Primary("string.Join({1}, {0})"));
            yield return new("split", [element, element], type, 3, static a => Split(a[0].Text, a[1].Text), Notation.Primary("{0}.Split({1})"))
            {
                OnCharacter = Notation.Primary("{0}.Split({1})"),
            };
        }
    }

    /// <summary>Numbers as texts with one between them.</summary>
    public static Operator JoinNumbers { get; } = new(
        "join numbers", [new SequenceType(Int, ""), DataType.Text], DataType.Text, 3,
        static a => TextOperators.Concat("", string.Join(a[1].Text, a[0].Items.Select(item => item.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture)))),
        new Notation("string.Join({1}, {0}.Select({e} => {e}.ToString(CultureInfo.InvariantCulture)))", Precedence.Primary, "System.Globalization;System.Linq"));

    public static bool IsOrdered(DataType type) => NumberOperators.IsNumber(type) || type is CharacterType;

    private static Value At(Value[] items, long index) => index < 0 || index >= items.Length ? Value.OutOfRange : items[index];

    private static Value Reverse(Value[] items)
    {
        var reversed = (Value[])items.Clone();
        Array.Reverse(reversed);
        return new(reversed);
    }

    // As LINQ has it: what lies outside is not there, and that is no error.
    private static Value Slice(Value[] items, long from, long to)
    {
        var first = (int)Math.Clamp(from, 0, items.Length);
        return new(items[first..(int)Math.Clamp(to, first, items.Length)]);
    }

    private static Value Concat(Value[] left, Value[] right) =>
        left.Length + right.Length > LongestSequence ? Value.TooMuchWork : new Value(left.Concat(right).ToArray());

    private static Value Order(Value[] items, DataType type, bool descending)
    {
        var ordered = (Value[])items.Clone();
        Array.Sort(ordered, (left, right) => descending ? NumberOperators.Compare(right, left, type) : NumberOperators.Compare(left, right, type));
        return new(ordered);
    }

    private static Value Extreme(Value[] items, DataType type, int sign)
    {
        if (items.Length == 0)
            return Value.Empty;
        var extreme = items[0];
        foreach (var item in items)
        {
            if (NumberOperators.Compare(item, extreme, type) * sign > 0)
                extreme = item;
        }

        return extreme;
    }

    private static Value Sum(Value[] items, Operator add, Value zero)
    {
        var sum = zero;
        foreach (var item in items)
        {
            sum = add.Evaluate([sum, item]);
            if (sum.IsFailure)
                return sum;
        }

        return sum;
    }

    private static Value Range(long first, long count)
    {
        if (count < 0 || first + count - 1 > int.MaxValue)
            return Value.OutOfRange;
        if (count > LongestRange)
            return Value.TooMuchWork;
        var numbers = new Value[count];
        for (var i = 0; i < count; i++)
            numbers[i] = new Value(first + i);
        return new(numbers);
    }

    private static Value Average(Value[] items, DataType type, Operator add, Operator divide)
    {
        if (items.Length == 0)
            return Value.Empty;
        var sum = items[0];
        for (var i = 1; i < items.Length; i++)
        {
            sum = add.Evaluate([sum, items[i]]);
            if (sum.IsFailure)
                return sum;
        }

        return divide.Evaluate([sum, type is DecimalType ? Value.Of((decimal)items.Length) : Value.Of((double)items.Length)]);
    }

    private static Value Join(Value[] items, string separator) =>
        TextOperators.Concat("", string.Join(separator, items.Select(item => item.Text)));

    private static Value Windows(string text, long length)
    {
        if (length < 0 || length > text.Length + 1)
            return Value.OutOfRange;
        var windows = new Value[text.Length - length + 1];
        for (var i = 0; i < windows.Length; i++)
            windows[i] = new Value(text.Substring(i, (int)length));
        return (long)windows.Length * length > LongestSequence ? Value.TooMuchWork : new(windows);
    }

    private static Value Split(string text, string separator) =>
        new(Array.ConvertAll(text.Split(separator), piece => new Value(piece)));
}
