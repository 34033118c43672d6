namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// The part of the table that goes on until something holds. It ends in any case: after a fixed number of rounds it fails, in C# as here.
/// </summary>
internal static class LoopOperators
{
    /// <summary>Far more than what halves, sums or divides takes with any number.</summary>
    public const int MostRounds = 1_000;

    /// <summary>How often the second lambda is applied until the first holds.</summary>
    public static Operator Rounds(DataType type) => new(
        "rounds until", [type, Test(type), Step(type)], DataType.Int32, 3,
        static a => Run(a, static (rounds, _) => new Value(rounds)), Notation.Primary("{f}({0})"))
    {
        Local = For(type, "CountRounds", "int", "round"),
    };

    /// <summary>What the second lambda has come to when the first holds.</summary>
    public static Operator Last(DataType type) => new(
        "repeat until", [type, Test(type), Step(type)], type, 3,
        static a => Run(a, static (_, last) => last), Notation.Primary("{f}({0})"))
    {
        Local = For(type, "Repeat", Keyword(type), "{0}"),
    };

    private static FunctionType Test(DataType type) => new([type], DataType.Boolean);

    private static FunctionType Step(DataType type) => new([type], type);

    private static string Keyword(DataType type) => type is Int32Type ? "int" : "long";

    private static LocalFunction For(DataType type, string name, string returns, string result) => new(
        name, returns, [(Keyword(type), "value")],
        $$"""
        for (var round = 0; round <= {{MostRounds}}; round++)
        {
            if ({b1})
            {
                return {{result}};
            }

            {0} = {b2};
        }

        throw new InvalidOperationException("No end was reached.");
        """,
        "System");

    private static Value Run(ReadOnlySpan<Value> arguments, Func<int, Value, Value> result)
    {
        var state = arguments[0];
        var (test, step) = (Function.From(arguments[1]), Function.From(arguments[2]));
        for (var round = 0; round <= MostRounds; round++)
        {
            var truth = test.Invoke([state]);
            if (truth.IsFailure)
                return truth;
            if (truth.IsTrue)
                return result(round, state);
            state = step.Invoke([state]);
            if (state.IsFailure)
                return state;
        }

        return Value.Empty;
    }
}
