using System.Numerics;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Linear;

/// <summary>
/// Finds results that are a sum of a few known terms, each times a number, at any size of the numbers: the rows are equations for
/// them. There must be more rows than numbers, so that the others confirm what some determine.
/// </summary>
internal sealed class LinearSearch(DataType returns, Scope scope, Goal goal, Bank bank, Meter meter, Action<Expression, Value[]> offer)
{
    private const int MostTerms = 12;

    private const int MostInOneSum = 3;

    private const int MostRows = 30;

    private const int MostRowsOfALine = 12;

    private const int LargestDivisor = 1_000;

    private static readonly Fraction Largest = Fraction.Of(1_000_000m);

    public void Level(int cost)
    {
        var round = Array.FindIndex(CostModel.RoundsOfSums, round => round.Level == cost);
        if (round < 0 || !IsSought)
            return;
        var terms = bank.Of(returns).Where(term => term.Cost <= CostModel.RoundsOfSums[round].MostExpensiveTerm && IsUsable(term)).Take(MostTerms).ToArray();
        var columns = Array.ConvertAll(terms, Column);
        var right = Array.ConvertAll(goal.Targets, Number);
        foreach (var subset in Subsets(terms.Length))
        {
            if (meter.IsSpent)
                return;
            Try([.. subset.Select(i => terms[i])], [.. subset.Select(i => columns[i])], right, scope.Everything);
        }

        foreach (var (term, column) in terms.Zip(columns))
            TryCut(term, column, right);
    }

    /// <summary>Looks for a multiple of one term with something added that is right on some rows, whatever the term costs.</summary>
    public void Along(Term term, UInt128 rows)
    {
        if (term.Type.Equals(returns) && IsSought && IsUsable(term))
            Try([term], [Column(term)], Array.ConvertAll(goal.Targets, Number), rows);
        else if (NumberOperators.Widening(term.Type, returns) is { } widening)
            Along(new Term(new Call(widening, [term.Expression]), Array.ConvertAll(term.Values, value => widening.Apply([value]))), rows);
    }

    private bool IsSought => returns is Int32Type or Int64Type or DecimalType && !Array.Exists(goal.Targets, static target => target.IsFailure);

    private bool IsUsable(Term term)
    {
        if (term.IsConstant)
            return false;
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (term.Values[row].IsFailure)
                return false;
        }

        return true;
    }

    // Single terms first, then pairs, then threes; all parameters together where there are more.
    private IEnumerable<int[]> Subsets(int count)
    {
        for (var i = 0; i < count; i++)
            yield return [i];
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
                yield return [i, j];
        }

        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                for (var k = j + 1; k < count; k++)
                    yield return [i, j, k];
            }
        }

        var parameters = scope.Variables.Length;
        if (parameters > MostInOneSum && parameters <= count)
            yield return [.. Enumerable.Range(0, parameters)];
    }

    private void Try(Term[] terms, Fraction[][] columns, Fraction[] right, UInt128 rows)
    {
        var equations = Enumerable.Range(0, scope.Labelled).Where(row => (rows >> row & 1) != 0).Take(MostRows)
            .Select(row => (Fraction[])[.. columns.Select(column => column[row]), Fraction.One, right[row]]).ToArray();
        if (equations.Length < terms.Length + 2)
            return;
        meter.Spend(equations.Length * (terms.Length + 1) * (terms.Length + 1) / 2);
        if (LinearSystem.Solve(equations, terms.Length + 1) is not { } numbers
            || Array.Exists(numbers[..^1], number => number.IsZero)
            || !Array.TrueForAll(numbers, IsPlain)
            || new WeightedSum(returns, scope.Rows.Length).Of(terms, numbers) is not { } sum)
        {
            return;
        }

        if ((sum.Matches(goal.Targets) & rows) == rows)
            offer(sum.Expression, sum.Values);
    }

    // Where whole numbers are cut, such as nine fifths of seven, not all rows are on the line; those that divide evenly are, and two of them say which.
    private void TryCut(Term term, Fraction[] column, Fraction[] right)
    {
        if (returns is not (Int32Type or Int64Type))
            return;
        var tried = new HashSet<(Fraction, Fraction)>();
        var rows = Math.Min(scope.Labelled, MostRowsOfALine);
        for (var i = 0; i < rows; i++)
        {
            for (var j = i + 1; j < rows && !meter.IsSpent; j++)
            {
                if ((column[j] - column[i]).IsZero)
                    continue;
                var slope = (right[j] - right[i]) / (column[j] - column[i]);
                var added = right[i] - (slope * column[i]);
                if (slope.IsZero || slope.Denominator.IsOne || slope.Denominator > LargestDivisor || !added.Denominator.IsOne || !tried.Add((slope, added)))
                    continue;
                meter.Spend(scope.Rows.Length * scope.Weight);
                if (new WeightedSum(returns, scope.Rows.Length).Of([term], [slope, added]) is { } sum && sum.Matches(goal.Targets) == scope.Everything)
                    offer(sum.Expression, sum.Values);
            }
        }
    }

    private static bool IsPlain(Fraction number) =>
        BigInteger.Abs(number.Numerator) < Largest.Numerator && number.Denominator < Largest.Numerator;

    private Fraction[] Column(Term term)
    {
        var column = new Fraction[scope.Labelled];
        for (var row = 0; row < column.Length; row++)
            column[row] = Number(term.Values[row]);
        return column;
    }

    private Fraction Number(Value value) => Fraction.Of(returns is DecimalType ? value.Decimal : value.Bits);
}
