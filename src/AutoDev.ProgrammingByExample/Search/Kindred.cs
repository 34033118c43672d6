using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// What people say in almost the same words as a part of a program, and what rows tell from it only where they were chosen to: turned
/// round or sorted, the last or the largest, a division that leaves nothing or is rounded. How long its description is says
/// nothing here, for each of them is one word.
/// </summary>
internal static class Kindred
{
    private static readonly Operator Length = TextOperators.All.First(static o => o.Name is "length");

    private static readonly Operator[] OverTexts = [.. LambdaOperators.OverOne(DataType.Text, DataType.Int32)];

    private static readonly SequenceType Texts = new(DataType.Text, "");

    /// <param name="slot">That no variable of the program has.</param>
    public static IEnumerable<Expression> Of(Expression part, int slot)
    {
        if (part is not Call { Arguments: [var subject, ..] } call)
            return [];
        return call switch
        {
            { Operator: var order, Type: SequenceType type } when IsOrder(order) =>
                SequenceOperators.For(type).Where(IsOrder).Select(o => new Call(o, [subject])).Concat(type.Equals(Texts) ? ByLength(subject, slot) : []),
            { Operator: var outermost } when IsOutermost(outermost) && subject.Type is SequenceType type =>
                SequenceOperators.For(type).Where(IsOutermost).Select(o => new Call(o, [subject])).Concat(type.Equals(Texts) ? OutermostByLength(type, subject, slot) : []),
            { Operator.Name: "/", Type: Int32Type or Int64Type } => [RoundedUp(call)],
            _ => KindredTexts.Of(part),
        };
    }

    private static bool IsOrder(Operator @operator) =>
        @operator.Name is "reverse" or "order" or "order descending" or "order texts" or "order texts descending";

    private static bool IsOutermost(Operator @operator) =>
        @operator.Name is "first" or "last" or "least" or "greatest" or "least text" or "greatest text";

    private static IEnumerable<Call> ByLength(Expression texts, int slot)
    {
        var text = new Variable(slot, "", DataType.Text);
        foreach (var @operator in OverTexts.Where(static o => o.Name is "order by" or "order by descending"))
            yield return new Call(@operator, [texts, new Lambda([text], new Call(Length, [text]))]);
    }

    private static IEnumerable<Call> OutermostByLength(SequenceType type, Expression texts, int slot)
    {
        var first = SequenceOperators.For(type).First(static o => o.Name is "first");
        return ByLength(texts, slot).Select(ordered => new Call(first, [ordered]));
    }

    // Of what leaves nothing that is the quotient as well, whatever the signs are.
    private static Conditional RoundedUp(Call quotient)
    {
        var operators = NumberOperators.For(quotient.Type);
        var one = new Constant(new Value(1), quotient.Type, CostModel.PlainConstant, isMined: false);
        return new Conditional(
            new Call(operators.First(static o => o.Name is NumberOperators.Multiple), quotient.Arguments),
            quotient,
            new Call(operators.First(static o => o.Name is "+"), [quotient, one]));
    }
}
