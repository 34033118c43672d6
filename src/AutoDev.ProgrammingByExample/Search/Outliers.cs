using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.Specifications.Sets;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Finds the one row that stands against a rule which all others follow: more often a typing error than a rule of its own. Asked
/// with what the search has learned by then.
/// </summary>
internal sealed class Outliers(Problem problem, Scope scope, Goal goal, Meter meter)
{
    private const int FewestOthers = 5;

    // Of more rows, only those are looked at that one formula fails on alone.
    private const int MostRows = 40;

    private const long StepsForATree = 20_000;

    private const int FewestRowsOfALetter = 4;

    /// <summary>
    /// The row that a much simpler formula misses by one letter or digit, and fits all others, though there is one that fits all, with that
    /// formula: null where there is no such row, or more than one. Branches are left alone: a case of its own has a row of its own.
    /// </summary>
    public (int Row, Expression Rule)? MissedByALetter(Expression whole)
    {
        if (scope.Labelled < FewestRowsOfALetter || problem.Returns is BooleanType or EnumerationType || Structure.All(whole).Any(static part => part is Conditional))
            return null;
        var rules = ByFormula()
            .Where(rule => rule.Rule is Call && rule.Rule.Cost + CostModel.LeastSavedByATypo <= whole.Cost)
            .Where(rule => IsBelieved(rule.Row, rule.Rule) && IsMissedByALetter(rule.Row, rule.Rule));
        return TheOnly(rules);
    }

    /// <summary>The row among the labelled where no program is believed for all, with the rule of the others; null where there is no such row, or more than one.</summary>
    public (int Row, Expression Rule)? Find()
    {
        if (scope.Labelled <= FewestOthers)
            return null;
        var rules = ByFormula().Concat(scope.Labelled <= MostRows ? ByTree() : []).ToList();
        var believed = rules.Where(rule => IsBelieved(rule.Row, rule.Rule)).ToList();
        if (believed.Count == 0)
            return null;
        var least = believed.Min(rule => rule.Rule.Cost);
        return TheOnly(believed.Where(rule => rule.Rule.Cost == least));
    }

    private static (int Row, Expression Rule)? TheOnly(IEnumerable<(int Row, Expression Rule)> rules)
    {
        var rows = rules.GroupBy(rule => rule.Row).Take(2).ToList();
        return rows.Count == 1 ? rows[0].MinBy(rule => rule.Rule.Cost) : null;
    }

    private IEnumerable<(int Row, Expression Rule)> ByFormula() => goal.Covers.All
        .Where(cover => UInt128.PopCount(cover.Rows) == (UInt128)(scope.Labelled - 1))
        .Select(cover => ((int)UInt128.TrailingZeroCount(~cover.Rows), cover.Term.Expression));

    private IEnumerable<(int Row, Expression Rule)> ByTree()
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
