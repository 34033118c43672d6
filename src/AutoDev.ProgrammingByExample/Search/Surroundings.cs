using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>What lambdas see of the terms around them.</summary>
internal sealed class Surroundings(Scope scope, Language language, Bank bank, ValueTable table)
{
    private const int MostExpensiveHoisted = 7;

    private const int MostHoisted = 24;

    /// <summary>Terms of a cost.</summary>
    public IEnumerable<Term> Hoisted(int cost)
    {
        if (cost == CostModel.Variable)
        {
            foreach (var variable in scope.Variables.Where(static variable => variable.Type is SequenceType))
                yield return new Term(variable, table.Encode(scope.Column(variable.Slot)), hash: 0, table);
        }

        if (cost > MostExpensiveHoisted)
            yield break;
        foreach (var term in language.Types.Where(static type => type is not (SequenceType or BooleanType)).SelectMany(type => bank.Of(type, cost))
            .Where(term => cost < MostExpensiveHoisted || IsOfParameters(term)).Take(MostHoisted))
        {
            if (!term.IsConstant)
                yield return term;
        }
    }

    private static bool IsOfParameters(Term term) => term.Expression is Call call && Array.TrueForAll(call.Arguments, static argument => argument is Variable);

    /// <summary>What their own terms are made of.</summary>
    public Language Language { get; } = language with
    {
        Operators = [.. language.Operators.Where(o => o.Parameters[0] is not SequenceType || o.Name is "element at")
            .Where(o => o.Returns is not SequenceType).Select(Within)],
    };

    private static Operator Within(Operator @operator) => @operator.Name is NumberOperators.Even or NumberOperators.Odd or NumberOperators.Multiple
        ? @operator with { Cost = @operator.Cost - CostModel.ParityOfElements }
        : @operator;
}
