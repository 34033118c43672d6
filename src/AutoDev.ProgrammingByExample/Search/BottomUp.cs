using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Builds every term of one cost from the terms of lower cost, and keeps those that behave like none before (bottom-up enumeration
/// with observational equivalence; Albarghouthi, Gulwani and Kincaid, "Recursive program synthesis", 2013, and Udupa et al.,
/// "TRANSIT", 2013). When no more can be kept, what is wanted as a whole is still looked for among the terms that follow.
/// </summary>
/// <param name="lag">How many levels later terms of a type are needed.</param>
/// <param name="wanted">The type and the values on labelled rows of a term that is worth finding though it cannot be kept.</param>
internal sealed class BottomUp(
    Scope scope, Language language, Bank bank, ValueTable table, Meter meter, int mostValues, Action<Term> found, Lag lag, (DataType Type, long[] Values)? wanted = null)
{
    // A step is an operator on one value; a candidate that is computed by columns takes so many, and one more for so many rows.
    private const int StepsPerCandidate = 3;

    private const int RowsPerStep = 6;

    // What is needed later is made before what it is needed for on the same level.
    private readonly Production[] productions = [.. language.Operators.OrderByDescending(o => lag.Of(o.Returns)).Select(o => new Production(o, Kernels.For(o, table)))];
    private readonly Term[] chosen = new Term[4];
    private readonly Value[] arguments = new Value[4];
    private readonly long[] scratch = new long[scope.Rows.Length];
    private readonly int rows = scope.Rows.Length;
    private readonly int stepsOfKernel = StepsPerCandidate + scope.Rows.Length / RowsPerStep;

    public bool IsFull => meter.IsSpent || (IsAtCapacity && (wanted is not { } whole || (table.IsFull && IsHeldInTable(whole.Type))));

    private bool IsAtCapacity => table.IsFull || (long)bank.Count * (rows + 24) >= mostValues;

    private static bool IsHeldInTable(DataType type) => type is SequenceType or TextType or DecimalType;

    public void Level(int level)
    {
        Constants(level);
        if (level == CostModel.Variable)
        {
            for (var i = 0; i < scope.Variables.Length; i++)
                Offer(scope.Variables[i], scope.Column(i));
        }

        foreach (var production in productions)
        {
            if (IsFull)
                return;
            if (!IsAtCapacity || production.Operator.Returns.Equals(wanted!.Value.Type))
                Combine(production, 0, level - lag.Of(production.Operator.Returns) - production.Operator.Cost);
        }
    }

    /// <summary>The constants of a level, which are a part of it.</summary>
    public void Constants(int level)
    {
        foreach (var constant in language.Constants.Where(constant => constant.Cost == level))
            Offer(constant, Column.Repeat(table.Encode(constant.Value), rows));
    }

    private void Combine(Production production, int position, int remaining)
    {
        if (remaining < 1)
            return;
        var parameters = production.Operator.Parameters;
        var isLast = position == parameters.Length - 1;
        for (var cost = isLast ? remaining : 1; cost <= remaining; cost++)
        {
            // A term added while this list is walked has at least the cost of the level, so the list does not grow.
            var terms = bank.Of(parameters[position], cost);
            if (terms.Count == 0 || (position == 1 && production.Operator.IsCommutative && chosen[0].Cost < cost))
                continue;
            for (var i = 0; i < terms.Count; i++)
            {
                chosen[position] = terms[i];
                if (!isLast)
                    Combine(production, position + 1, remaining - cost);
                else if (IsWorthwhile(production))
                    Apply(production);
                if (meter.IsSpent)
                    return;
            }
        }
    }

    private bool IsWorthwhile(Production production)
    {
        var count = production.Operator.Parameters.Length;
        if (count == 1)
            return !chosen[0].IsConstant && !(production.WritesNumber && chosen[0].IsNegated);
        if ((production.WantsDifferent && ReferenceEquals(chosen[0], chosen[1])) || (production.WantsVariable && chosen[0].IsConstant))
            return false;
        for (var i = 0; i < count; i++)
        {
            if (!chosen[i].IsConstant)
                return true;
        }

        return false;
    }

    private void Apply(Production production)
    {
        if (production.Kernel is { } kernel)
            ApplyToColumns(production.Operator, kernel);
        else
            ApplyToValues(production.Operator);
        var failures = 0;
        while (failures < scope.Labelled && ValueTable.IsFailure(scratch[failures]))
            failures++;
        if (failures == scope.Labelled && failures > 0)
            return;
        if (IsAtCapacity)
        {
            if (wanted is { } whole && whole.Type.Equals(production.Operator.Returns) && scratch.AsSpan(0, scope.Labelled).SequenceEqual(whole.Values))
                found(ToTerm(production.Operator));
        }
        else if (!bank.HasEnough(production.Operator.Returns, scratch, CostOf(production.Operator)))
        {
            Offer(ToTerm(production.Operator));
        }
    }

    private int CostOf(Operator @operator)
    {
        var cost = @operator.Cost;
        for (var i = 0; i < @operator.Parameters.Length; i++)
            cost += chosen[i].Cost;
        return cost;
    }

    private void ApplyToColumns(Operator @operator, Kernel kernel)
    {
        var left = chosen[0];
        var right = chosen[@operator.Parameters.Length - 1];
        kernel(left.Column, right.Column, scratch);
        meter.Spend(stepsOfKernel);
        if (@operator.Decisive is not null)
            return;
        if (right.MayFail)
            Keep(right.Column!);
        if (left.MayFail)
            Keep(left.Column!);

        void Keep(long[] column)
        {
            for (var row = 0; row < rows; row++)
            {
                if (ValueTable.IsFailure(column[row]))
                    scratch[row] = column[row];
            }
        }
    }

    private void ApplyToValues(Operator @operator)
    {
        var count = @operator.Parameters.Length;
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < count; i++)
                arguments[i] = table.Decode(chosen[i].Column![row], @operator.Parameters[i]);
            scratch[row] = table.Encode(@operator.Apply(arguments.AsSpan(0, count)));
        }

        meter.Spend(rows * scope.Weight);
    }

    private Term ToTerm(Operator @operator) =>
        new(@operator, chosen, (long[])scratch.Clone(), Column.Hash(scratch), table);

    /// <summary>Takes a term that was made elsewhere.</summary>
    public void Offer(Expression expression, Value[] values) => Offer(expression, table.Encode(values));

    public void Offer(Expression expression, long[] column) => Offer(new Term(expression, column, Column.Hash(column), table));

    private void Offer(Term term)
    {
        if (!bank.Add(term))
            return;
        table.Hold(rows);
        found(term);
        if (term.IsConstant)
            return;
        foreach (var wider in language.Types)
        {
            if (NumberOperators.Widening(term.Type, wider) is { } widening)
                Offer(new Call(widening, [term.Expression]), Array.ConvertAll(term.Values, value => widening.Apply([value])));
        }
    }

    private sealed record Production(Operator Operator, Kernel? Kernel)
    {
        // Nobody writes x + x for 2 * x, nor asks for the remainder of a constant.
        public bool WantsDifferent { get; } =
            Operator is { Name: "+" or "min" or "max" or "&&" or "||" or "==" or "-" or "/" or "%" or NumberOperators.FloorDivide or "*" or "floor %" or "&" or "|" or "^", Parameters.Length: 2 }
            && (Operator.Name is not "*" || Operator.Parameters[0] is Int32Type or Int64Type);

        public bool WantsVariable { get; } = Operator.Name is "%";

        // A dash before a number is a dash.
        public bool WritesNumber { get; } = Operator.Name is TextOperators.ToText;
    }
}
