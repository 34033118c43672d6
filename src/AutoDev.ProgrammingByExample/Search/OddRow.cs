using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.Specifications.Sets;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Finds the one row that stands against a rule which all others follow: more often a typing error than a rule of its own. Asked
/// with what the search has learned by then.
/// </summary>
internal sealed class OddRow(Problem problem, Scope scope, Goal goal, Meter meter)
{
    private const int FewestOthers = 5;

    // Of more rows, only those are looked at that one formula fails on alone.
    private const int MostRows = 40;

    private const long StepsForATree = 20_000;

    private const int FewestRowsOfALetter = 4;

    /// <summary>
    /// The number of the row that a much simpler formula misses by one letter or digit, and fits all others, though there is one that fits
    /// all: null where there is no such row, or more than one. Branches are left alone: a case of its own has a row of its own.
    /// </summary>
    public int? MissedByALetter(Expression whole)
    {
        if (scope.Labelled < FewestRowsOfALetter || problem.Returns is BooleanType or EnumerationType || Structure.All(whole).Any(static part => part is Conditional))
            return null;
        var rows = ByFormula()
            .Where(rule => rule.Expression is Call && rule.Expression.Cost + CostModel.LeastSavedByATypo <= whole.Cost)
            .Where(rule => IsBelieved(rule.Row, rule.Expression) && IsMissedByALetter(rule.Row, rule.Expression))
            .Select(rule => rule.Row)
            .Distinct()
            .ToList();
        return rows.Count == 1 ? rows[0] : null;
    }

    /// <summary>The number of the row among the labelled where no program is believed for all, or null where there is no such row, or more than one.</summary>
    public int? Find()
    {
        if (scope.Labelled <= FewestOthers)
            return null;
        var rules = ByFormula().Concat(scope.Labelled <= MostRows ? ByTree() : []).ToList();
        var believed = rules.Where(rule => IsBelieved(rule.Row, rule.Expression)).ToList();
        if (believed.Count == 0)
            return null;
        var least = believed.Min(rule => rule.Expression.Cost);
        var rows = believed.Where(rule => rule.Expression.Cost == least).Select(rule => rule.Row).Distinct().ToList();
        return rows.Count == 1 ? rows[0] : null;
    }

    private IEnumerable<(int Row, Expression Expression)> ByFormula() => goal.Covers.All
        .Where(cover => UInt128.PopCount(cover.Rows) == (UInt128)(scope.Labelled - 1))
        .Select(cover => ((int)UInt128.TrailingZeroCount(~cover.Rows), cover.Term.Expression));

    private IEnumerable<(int Row, Expression Expression)> ByTree()
    {
        var trees = new DecisionTree(goal.Covers, goal.Splits, goal.Covers.Classes(), meter);
        for (var row = 0; row < scope.Labelled && !meter.IsSpent; row++)
        {
            var others = scope.Everything & ~(UInt128.One << row);
            if ((goal.Covers.Covered & others) == others && trees.Cheapest(others, StepsForATree) is { } tree)
                yield return (row, Tidy.Tree(tree.ToExpression()));
        }
    }

    private bool IsMissedByALetter(int row, Expression expression) =>
        TextOf(goal.Targets[row]) is { Length: > 0 } wanted
        && TextOf(Interpreter.Run(expression, scope.Rows[row])) is { Length: > 0 } given
        && EditDistance.Between(wanted, given, 2) == 1;

    /// <summary>As a cell has it; null for what is no text or number, or a list of these.</summary>
    private string? TextOf(Value value) => Boundary.Write(value, problem.Returns) switch
    {
        Failure => null,
        string text => text,
        IReadOnlyList<object?> items => string.Join(", ", items),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private bool IsBelieved(int row, Expression expression)
    {
        var others = scope.Everything & ~(UInt128.One << row);
        return new Support(problem, scope.Only(others)).Missing(expression, Scope.Of(goal.Targets, others)) is null;
    }
}
