using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Searches again without some of the rows, and looks whether what is believed then is right on the rows that were left out: how often
/// it is not says how often the search is wrong on rows that nobody wrote (Stone, "Cross-validatory choice and assessment of statistical
/// predictions", 1974). Such a search ends where programs become dearer than the one at hand, which fits its rows as well, or with
/// its share of the steps that are left, and has then nothing to say. Of texts nothing is enumerated again, unless the program was
/// found by way of another problem: what the first search has enumerated, and what is read backwards from the rows that are kept, decides.
/// </summary>
/// <param name="breadth">That the program at hand was found with.</param>
internal sealed class LeaveOut(Problem problem, Rows rows, Breadth breadth, Meter meter, RootSearch search)
{
    // With two rows, what is left is one, of which nothing is ever believed.
    private const int FewestRows = 3;

    private const int MostFolds = 4;

    private const long Least = 20_000;

    // So many that came to the same, and none that was misled: the others would say hardly more.
    private const int EnoughAgreeing = 3;

    public Verdict Run(Solution solution)
    {
        var agreeing = new List<Expression>();
        if (solution.Tree is Branch && solution.Tree.All().All(IsOfSteps))
            return new Verdict(0, [solution.Expression]);
        if (rows.Count < FewestRows)
            return new Verdict(0, agreeing);
        var folds = Math.Min(rows.Count, MostFolds);
        var misled = 0.0;
        var steps = Math.Min(meter.Used + Least, (meter.Limit - meter.Used) / folds);
        for (var fold = 0; fold < folds && (misled > 0 || agreeing.Count < EnoughAgreeing); fold++)
        {
            if ((problem.Returns is TextType && !search.IsReduced(solution) ? search.Believed(Kept(fold, folds)) : Search(solution, fold, folds, steps)) is not { } found)
                continue;
            var wrong = Enumerable.Range(0, rows.Count).Count(row => !Interpreter.Run(found, rows.Inputs[row]).Equals(rows.Targets[row]));
            if (wrong == 0)
                agreeing.Add(found);
            misled += wrong > 0 ? 1 : 0;
        }

        return new Verdict(misled / folds, agreeing);
    }

    // The rows of such a table are written at its bounds: without one of them the bound is another, and that is no news.
    private static bool IsOfSteps(TreeNode node) => node is Leaf { Term.IsConstant: true } or Branch { Split.IsStep: true };

    private UInt128 Kept(int fold, int folds)
    {
        var kept = UInt128.Zero;
        for (var row = 0; row < rows.Count; row++)
            kept |= row % folds != fold ? UInt128.One << row : 0;
        return kept;
    }

    private Expression? Search(Solution solution, int fold, int folds, long steps)
    {
        var kept = rows.Where(row => row % folds != fold);
        var own = new Meter(steps);
        var language = Language.For([.. problem.Parameters.Select(p => p.Type)], problem.Returns, Constants.For(problem, kept.Inputs, kept.Targets), breadth);
        var found = new RootSearch(problem, kept.ToScope(problem, isProbed: false), kept.Targets, language, own, new ValueTable()).Run(solution.Cost);
        meter.Spend(own.Used);
        return found is { Missing: null } ? found.Expression : null;
    }

    /// <param name="Misled">The share of the searches that came to something which is wrong on the rows left out.</param>
    /// <param name="Agreeing">What the others came to, which is right on every row.</param>
    internal sealed record Verdict(double Misled, IReadOnlyList<Expression> Agreeing);
}
