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

    private static readonly Fraction Largest = Fraction.Of(1_000_000m);

    public void Level(int cost)
    {
        var round = Array.FindIndex(CostModel.RoundsOfSums, round => round.Level == cost);
        if (round < 0 || returns is not (Int32Type or Int64Type or DecimalType) || Array.Exists(goal.Targets, target => target.IsFailure))
            return;
        var terms = bank.Of(returns).Where(term => term.Cost <= CostModel.RoundsOfSums[round].MostExpensiveTerm && IsUsable(term)).Take(MostTerms).ToArray();
        var columns = Array.ConvertAll(terms, Column);
        var right = Array.ConvertAll(goal.Targets, Number);
        foreach (var subset in Subsets(terms.Length))
        {
            if (meter.IsSpent)
                return;
            Try([.. subset.Select(i => terms[i])], [.. subset.Select(i => columns[i])], right);
        }
    }

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

    private void Try(Term[] terms, Fraction[][] columns, Fraction[] right)
    {
        var rows = Math.Min(scope.Labelled, MostRows);
        if (rows < terms.Length + 2)
            return;
        meter.Spend(rows * (terms.Length + 1) * (terms.Length + 1) / 2);
        var system = new Fraction[rows][];
        for (var row = 0; row < rows; row++)
            system[row] = [.. columns.Select(column => column[row]), Fraction.One, right[row]];
        if (LinearSystem.Solve(system, terms.Length + 1) is not { } numbers
            || Array.Exists(numbers[..^1], number => number.IsZero)
            || !Array.TrueForAll(numbers, IsPlain)
            || new WeightedSum(returns, scope.Rows.Length).Of(terms, numbers) is not { } sum)
        {
            return;
        }

        if (sum.Matches(goal.Targets) == scope.Everything)
            offer(sum.Expression, sum.Values);
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
