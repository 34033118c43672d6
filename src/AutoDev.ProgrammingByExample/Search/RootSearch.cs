using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// The search for one problem: level by level of cost, terms are enumerated, and whenever together they cover all rows, unified. Of
/// all programs that the evidence supports, the one with the shortest description is taken.
/// </summary>
internal sealed class RootSearch
{
    private const int HighestCost = 80;

    // Once something is found, as much work again (and at least this much) may go into finding something simpler.
    private const long Patience = 150_000;

    private const long PatienceUnsupported = 2_000_000;

    private readonly Scope scope;
    private readonly Problem problem;
    private readonly Value[] targets;
    private readonly Meter meter;
    private readonly BottomUp bottomUp;
    private readonly Evidence evidence;

    private Solution? best;
    private long? foundAt;
    private long? supportedAt;

    public RootSearch(Problem problem, Scope scope, Value[] targets, Language language, Meter meter)
    {
        this.scope = scope;
        this.problem = problem;
        this.meter = meter;
        this.targets = targets;
        evidence = new Evidence(problem, scope);
        Covers = new Covers(targets);
        Splits = new Splits(scope, meter);
        bottomUp = new BottomUp(scope, language, new Bank(), meter, Learn);
        foreach (var failure in targets.Where(target => target.IsFailure).Distinct())
        {
            var values = new Value[scope.Rows.Length];
            Array.Fill(values, failure);
            Covers.Learn(new Term(new Throw((Failure)failure.Reference!, problem.Returns), values));
        }
    }

    public Covers Covers { get; }

    public Splits Splits { get; }

    /// <summary>The best that was found: supported if anything is, else the simplest; null where nothing fits.</summary>
    public Solution? Run()
    {
        for (var cost = 1; cost <= HighestCost && !bottomUp.IsFull && !IsSettled(cost); cost++)
        {
            bottomUp.Level(cost);
            if (Unify() is { } solution)
                Consider(solution);
        }

        return best;
    }

    private void Consider(Solution solution)
    {
        foundAt ??= meter.Used;
        if (solution.Missing is null)
            supportedAt ??= meter.Used;
        if (best is null || IsBetter(solution, best))
            best = solution;
    }

    private bool IsSettled(int cost) =>
        meter.Used > foundAt * 4 + PatienceUnsupported
        || (supportedAt is not null && (best!.Cost < cost || meter.Used > supportedAt * 2 + Patience));

    private static bool IsBetter(Solution solution, Solution best) =>
        (solution.Missing is null && best.Missing is not null)
        || ((solution.Missing is null) == (best.Missing is null) && solution.Cost < best.Cost);

    private void Learn(Term term)
    {
        if (term.Expression.Type.Equals(problem.Returns))
        {
            meter.Spend(1);
            Covers.Learn(term);
        }

        Splits.Learn(term);
    }

    private Solution? Unify()
    {
        if (Covers.Covered != scope.Everything || !(Covers.HasChanged || Splits.HasChanged))
            return null;
        Covers.HasChanged = Splits.HasChanged = false;
        var tree = Covers.Cheapest(scope.Everything, meter) is { Cost: <= 12 } term
            ? new Leaf(scope.Everything, term)
            : new DecisionTree(Covers, Splits, Covers.Classes(scope.Labelled), meter)
                .Cheapest(scope.Everything, Math.Max(200_000, meter.Used / 2));
        if (tree is null)
            return null;
        var expression = Tidy.Tree(tree.ToExpression());
        return new Solution(tree, expression, evidence.Missing(expression, targets));
    }
}
