using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>What a loop waits for.</summary>
internal sealed record LoopEnd(Func<long, bool> Holds, Lambda Lambda)
{
    private const int FirstOfTwoDigits = 10;

    public static IEnumerable<LoopEnd> All(DataType type, int slot)
    {
        var state = new Variable(slot, "", type);
        var one = Equal(1);
        yield return new(static number => number == 1, Named(one));
        yield return new(static number => number == 0, Named(Equal(0)));
        yield return new(static number => number < FirstOfTwoDigits, Named(Below(FirstOfTwoDigits)));
        yield return new(static number => number <= 1, Named(Below(2)));

        // Where sums of squares of digits go round.
        yield return new(static number => number is 1 or 4, Named(new Call(LogicOperators.Or, [one, Equal(4)])));

        Expression Equal(int number) => new Call(LogicOperators.Equal(type), [state, Constant(number)]);

        Expression Below(int number) => new Call(NumberOperators.Comparison(NumberOperators.Less, type), [state, Constant(number)]);

        Constant Constant(int number) => new(new Value(number), type, CostModel.PlainConstant, isMined: false);

        Lambda Named(Expression test) => new([state], test, CostModel.KnownEnd);
    }
}
