using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Each entry of the table means in C# what the interpreter computes, where values overflow, are zero or are missing too.</summary>
public sealed class EveryOperator
{
    private static readonly SequenceType Sequence = new(DataType.Int32, "");

    private static readonly SequenceType Texts = new(DataType.Text, "");

    private static readonly Dictionary<DataType, object?[]> Values = new()
    {
        [DataType.Int32] = [0, 1, -1, 2, 7, -8, int.MaxValue, int.MinValue],
        [DataType.Int64] = [0L, 1L, -1L, 2L, 7L, -8L, long.MaxValue, long.MinValue],
        [DataType.UInt32] = [0U, 1U, 2U, 7U, 0x80000000U, 0xF0F0F0F0U, uint.MaxValue],
        [DataType.UInt64] = [0UL, 1UL, 2UL, 7UL, 0x8000000000000000UL, 0xF0F0F0F0F0F0F0F0UL, ulong.MaxValue],
        [DataType.Boolean] = [false, true],
        [DataType.Date] = [new DateOnly(2024, 2, 29), new DateOnly(2026, 11, 28), new DateOnly(2025, 12, 31), DateOnly.MinValue, DateOnly.MaxValue],
        [DataType.DateTime] = [new DateTime(2024, 2, 29, 23, 59, 30), new DateTime(2026, 11, 28), new DateTime(2025, 12, 31, 8, 30, 0), DateTime.MinValue, DateTime.MaxValue],
        [DataType.Time] = [new TimeOnly(0, 0), new TimeOnly(8, 30), new TimeOnly(23, 59, 59), TimeOnly.MaxValue],
        [DataType.Duration] = [TimeSpan.Zero, TimeSpan.FromMinutes(90), TimeSpan.FromMinutes(-1), TimeSpan.FromDays(3), TimeSpan.FromTicks(1), TimeSpan.MaxValue, TimeSpan.MinValue],
        [DataType.Text] = ["", ", ", "10", "1f"],
        [Sequence] =
        [
            Array.Empty<object?>(), new object?[] { 5 }, new object?[] { 3, -1, 2, 2 }, new object?[] { int.MaxValue, 1, -3 },
            new object?[] { 0, 1, 0 }, new object?[] { int.MinValue, -1, int.MinValue },
        ],
        [Texts] = [Array.Empty<object?>(), new object?[] { "b", "B", "a", "", "ab", "\u00e4", "z" }, new object?[] { "x", "x" }],
    };

    private static readonly Dictionary<string, DataType> Numbers = new(StringComparer.Ordinal)
    {
        ["int"] = DataType.Int32,
        ["long"] = DataType.Int64,
        ["uint"] = DataType.UInt32,
        ["ulong"] = DataType.UInt64,
    };

    private static readonly Dictionary<string, DataType> Moments = new(StringComparer.Ordinal)
    {
        ["DateOnly"] = DataType.Date,
        ["DateTime"] = DataType.DateTime,
        ["TimeOnly"] = DataType.Time,
        ["TimeSpan"] = DataType.Duration,
    };

    public static TheoryData<string, string, bool> Cases()
    {
        var cases = new TheoryData<string, string, bool>();
        foreach (var name in NumberOperators.For(DataType.Int32).Select(static o => o.Name))
        {
            cases.Add(name, "int", false);
            cases.Add(name, "long", false);
        }

        foreach (var (type, name) in Numbers.SelectMany(static pair => Numeric(pair.Value).Skip(NumberOperators.For(pair.Value).Count).Select(o => (pair.Key, o.Name))))
            cases.Add(name, type, false);

        foreach (var (type, name) in Moments.SelectMany(static pair => OnMoments(pair.Value).Select(o => (pair.Key, o.Name))))
            cases.Add(name, type, false);

        foreach (var name in OnSequences().Select(static o => o.Name))
        {
            cases.Add(name, "int[]", false);
            cases.Add(name, "IReadOnlyList<int>", false);
            cases.Add(name, "IEnumerable<int>", false);
            cases.Add(name, "IReadOnlyList<int>", true);
        }

        foreach (var name in TextOrderOperators.All.Select(static o => o.Name))
        {
            cases.Add(name, "IReadOnlyList<string>", false);
            cases.Add(name, "IReadOnlyList<string>", true);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void MeansInCSharpWhatItComputes(string name, string type, bool older)
    {
        IEnumerable<Operator> table = Numbers.TryGetValue(type, out var number)
            ? Numeric(number)
            : Moments.TryGetValue(type, out var moment) ? OnMoments(moment)
            : type is "IReadOnlyList<string>" ? TextOrderOperators.All : OnSequences();
        var @operator = table.First(o => string.Equals(o.Name, name, StringComparison.Ordinal));
        var free = @operator.Parameters.Where(static parameter => parameter is not FunctionType).ToArray();
        var variables = free.Select(static (parameter, slot) => new Variable(slot, Name(slot), parameter)).ToArray();
        var functions = @operator.Parameters.OfType<FunctionType>().Select(function => Sample(function, variables.Length));
        var problem = new Problem(
            "F", [.. variables.Select(variable => new Parameter(variable.Name, Asked(variable.Type, type)))], Asked(@operator.Returns, type), []);
        var program = new Program(problem, new Call(@operator, [.. variables, .. functions]));
        var compiled = new CompiledProgram(program, older);

        foreach (var inputs in Inputs(free))
        {
            var expected = program.Evaluate(inputs);
            if (expected is not Failure { ExceptionType: "TimeoutException" })
                AssertSame(expected, compiled.Evaluate(inputs), $"{name} of {string.Join(", ", inputs.Select(Text))} in\n{compiled.Source}");
        }
    }

    private static IEnumerable<Operator> Numeric(DataType type) =>
    [
        .. NumberOperators.For(type), .. BitOperators.For(type), .. WholeNumberOperators.For(type),
        .. type is Int32Type
            ? [
                WholeNumberOperators.Root, .. PrimeOperators.All, MomentOperators.Leap, BaseOperators.Digits, BaseOperators.Write, BaseOperators.Read, BaseOperators.Steps,
                LetterOperators.OfCode, .. GuardOperators.Ranges(DataType.Text), .. WordOperators.OfOne,
                LoopOperators.Rounds(type), LoopOperators.Last(type),
            ]
            : Array.Empty<Operator>(),
        .. type is Int32Type or Int64Type ? [WholeNumberOperators.DigitsOf(type), PrimeOperators.Factors(type)] : Array.Empty<Operator>(),
    ];

    private static IEnumerable<Operator> OnMoments(DataType type) =>
    [
        .. MomentOperators.For(type, [DataType.Decimal], DataType.Duration),
        .. new[] { NumberOperators.Less, NumberOperators.LessOrEqual, NumberOperators.Greater, NumberOperators.GreaterOrEqual }.Select(name => NumberOperators.Comparison(name, type)),
        LogicOperators.Equal(type),
    ];

    private static IEnumerable<Operator> OnSequences() =>
        SequenceOperators.For(Sequence)
            .Append(GroupOperators.Sizes(Sequence))
            .Append(GroupOperators.MadeOf(Sequence))
            .Append(SequenceOperators.JoinNumbers)
            .Append(BaseOperators.Number)
            .Append(PrimeOperators.MultiplesBelow)
            .Append(GuardOperators.Lengths(Sequence))
            .Concat(GuardOperators.Ranges(Sequence))
            .Concat(LambdaOperators.OverOne(DataType.Int32, DataType.Int32))
            .Concat(LambdaOperators.OverOne(DataType.Int32, DataType.Boolean))
            .Append(LambdaOperators.Zip(DataType.Int32, DataType.Int32, DataType.Int32))
            .Append(LambdaOperators.SelectIndexed(DataType.Int32, DataType.Int32))
            .Append(LambdaOperators.Scan(DataType.Int32))
            .Append(LambdaOperators.Aggregate(DataType.Int32));

    // Subtraction, which tells its sides apart and overflows; a single number is compared with two, or taken from it.
    private static Lambda Sample(FunctionType function, int slot)
    {
        var parameters = function.Parameters.Select((type, i) => new Variable(slot + i, "", type)).ToArray();
        var minus = NumberOperators.For(DataType.Int32).First(static o => o.Name is "-");
        var two = new Constant(new Value(2), DataType.Int32, 2, isMined: false);
        Expression body = parameters.Length == 2 ? new Call(minus, [parameters[0], parameters[1]]) : new Call(minus, [parameters[0], two]);
        if (function.Returns is BooleanType)
            body = new Call(NumberOperators.Comparison(NumberOperators.Less, DataType.Int32), [parameters[0], two]);
        return new Lambda(parameters, body);
    }

    private static string Name(int slot) => new[] { "first", "second", "i" }[slot];

    private static DataType Asked(DataType type, string name) => type is SequenceType sequence
        ? new SequenceType(sequence.Element, name is not ("int" or "long") ? name : sequence.Element is Int64Type ? "IReadOnlyList<long>" : "IReadOnlyList<int>")
        : type;

    private static IEnumerable<object?[]> Inputs(DataType[] types)
    {
        IEnumerable<object?[]> rows = [[]];
        foreach (var type in types)
            rows = rows.SelectMany(row => Values[type].Select(value => (object?[])[.. row, value]));
        return rows;
    }

    private static void AssertSame(object? expected, object? actual, string message) =>
        Assert.True(Text(expected).Equals(Text(actual), StringComparison.Ordinal), $"{message}\nexpected {Text(expected)} but was {Text(actual)}");

    // Which exception is thrown where an element is missing depends on whether the sequence is an array, a list or neither.
    private static string Text(object? value) => value switch
    {
        Failure => "a failure",
        object?[] items => $"[{string.Join(", ", items)}]",
        _ => $"{value}",
    };
}
