using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Builds every term of one cost from the terms of lower cost, and keeps those that behave like none before (bottom-up enumeration
/// with observational equivalence; Albarghouthi, Gulwani and Kincaid, "Recursive program synthesis", 2013, and Udupa et al.,
/// "TRANSIT", 2013).
/// </summary>
internal sealed class BottomUp(Scope scope, Language language, Bank bank, Meter meter, int mostValues, Action<Term> found)
{
    private readonly Term?[] chosen = new Term?[4];
    private readonly Value[] arguments = new Value[4];
    private readonly Value[] scratch = new Value[scope.Rows.Length];

    public bool IsFull => meter.IsSpent || (long)bank.Count * scope.Rows.Length >= mostValues;

    public void Level(int cost)
    {
        foreach (var constant in language.Constants)
        {
            if (constant.Cost == cost)
                Offer(constant, Repeat(constant.Value));
        }

        if (cost == CostModel.Variable)
        {
            for (var i = 0; i < scope.Variables.Length; i++)
                Offer(scope.Variables[i], scope.Column(i));
        }

        foreach (var @operator in language.Operators)
        {
            if (IsFull)
                return;
            Combine(@operator, 0, cost - @operator.Cost);
        }
    }

    private Value[] Repeat(Value value)
    {
        var values = new Value[scope.Rows.Length];
        Array.Fill(values, value);
        return values;
    }

    private void Combine(Operator @operator, int position, int remaining)
    {
        if (remaining < 1)
            return;
        var isLast = position == @operator.Parameters.Length - 1;
        for (var cost = isLast ? remaining : 1; cost <= remaining; cost++)
        {
            // A term added while this list is walked has at least the cost of the level, so the list does not grow.
            var terms = bank.Of(@operator.Parameters[position], cost);
            for (var i = 0; i < terms.Count; i++)
            {
                chosen[position] = terms[i];
                if (!isLast)
                    Combine(@operator, position + 1, remaining - cost);
                else if (IsWorthwhile(@operator))
                    Apply(@operator);
                if (IsFull)
                    return;
            }
        }
    }

    private bool IsWorthwhile(Operator @operator)
    {
        if (@operator.Parameters.Length == 1)
            return !chosen[0]!.IsConstant;
        if (@operator.IsCommutative && chosen[0]!.Cost < chosen[1]!.Cost)
            return false;
        if (IsOdd(@operator))
            return false;
        for (var i = 0; i < @operator.Parameters.Length; i++)
        {
            if (!chosen[i]!.IsConstant)
                return true;
        }

        return false;
    }

    // Nobody writes x + x for 2 * x, nor asks for the remainder of a constant.
    private bool IsOdd(Operator @operator) => @operator.Name switch
    {
        "+" or "min" or "max" or "&&" or "||" or "==" or "-" or "/" or "%" when ReferenceEquals(chosen[0], chosen[1]) => true,
        "%" => chosen[0]!.IsConstant,
        _ => false,
    };

    private void Apply(Operator @operator)
    {
        var count = @operator.Parameters.Length;
        var failures = 0;
        for (var row = 0; row < scratch.Length; row++)
        {
            for (var i = 0; i < count; i++)
                arguments[i] = chosen[i]!.Values[row];
            scratch[row] = @operator.Apply(arguments.AsSpan(0, count));
            if (row < scope.Labelled && scratch[row].IsFailure)
                failures++;
        }

        meter.Spend(scratch.Length * scope.Weight);
        if (failures == scope.Labelled || bank.Contains(@operator.Returns, scratch))
            return;
        var expressions = new Expression[count];
        for (var i = 0; i < count; i++)
            expressions[i] = chosen[i]!.Expression;
        if (@operator.IsCommutative && expressions[0] is Constant)
            (expressions[0], expressions[1]) = (expressions[1], expressions[0]);
        Offer(new Call(@operator, expressions), (Value[])scratch.Clone());
    }

    /// <summary>Takes a term that was made elsewhere.</summary>
    public void Offer(Expression expression, Value[] values)
    {
        var term = new Term(expression, values);
        if (!bank.Add(term))
            return;
        found(term);
        if (expression is Constant)
            return;
        foreach (var wider in language.Types)
        {
            if (NumberOperators.Widening(expression.Type, wider) is { } widening)
                Offer(new Call(widening, [expression]), Array.ConvertAll(values, value => widening.Apply([value])));
        }
    }
}
