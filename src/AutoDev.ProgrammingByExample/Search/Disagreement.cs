using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Says how doubtful a program is, and finds the input that decides most between it and its rivals. A rival agrees with every row and
/// has a description longer by no more than <see cref="Margin"/>: another formula, another result in a case, another column to decide
/// by, what a search on fewer rows came to (<see cref="LeaveOut"/>), or a small change that no row notices (<see cref="Mutants"/>). Each
/// counts by its likelihood, halved by every bit of description more, and the share of those that answer otherwise is the doubt. So
/// is the share of the searches on fewer rows that were misled, and the chance that a program fits which takes as long to tell as
/// its results. Only inputs near the rows are looked at (<see cref="Probes"/>).
/// </summary>
[Implements("PRP-103-3")]
internal sealed class Disagreement(Problem problem, Scope scope, RootSearch search)
{
    /// <summary>In steps of cost; farther rivals weigh next to nothing.</summary>
    public const int Margin = 3;

    // A search on fewer rows has less to go by, so that one that was misled is no proof against what all rows say; one of four is
    // worth a row all the same.
    private const double TrustInFolds = 0.65;

    // A truth tells so little that a test which fits by chance fits most of the rows by chance as well.
    private const double ChanceOfTests = 0.35;

    // Tests are chosen for the rows, and some always part them as is wanted; what was found by way of a simpler problem has no rivals here.
    private const double Unsettled = 0.2;

    // Where a bound lies between two values that stand apart, half the values between are on its wrong side.
    private const double OpenBound = 0.5;

    // A code of fixed places is as likely as a rule for texts of any length.
    private const double TooShort = 0.2;

    // That all rows have one sign is as often what was thought of as what was left out.
    private const double OfOneSign = 0.2;

    private readonly DataType[] types = [.. problem.Parameters.Select(p => p.Type)];
    private readonly Tiers tiers = new(scope, search.Goal.Targets);
    private readonly List<Value[]> probes = [.. scope.Rows[scope.Labelled..]];

    /// <summary>How doubtful the answers are near the rows, from 0 to 1, and the input that shows it best; null where none does.</summary>
    public (double Doubt, Ambiguity? Row) Find(Solution solution, LeaveOut.Verdict leftOut)
    {
        probes.AddRange(Probes.Beside(types, scope.Rows[..scope.Labelled]));
        probes.AddRange(Probes.At(Mutants.Bounds(solution.Expression), types, scope.Rows[0]).Where(IsNew));
        probes.AddRange(DivisionOrder.Telling(solution.Expression, types, scope, search.Goal.Targets).Where(IsNew));
        var isTiered = tiers.Rule(solution.Expression);
        var cost = solution.Expression.Cost;
        var tree = solution.Tree.ToExpression().Cost;
        var mutants = new Mutants(scope, search.Goal.Targets);
        var rivals = solution.Tree.All().Where(node => !(isTiered && node is Leaf { Term.IsConstant: true })).SelectMany(node => Replacements(solution.Tree, node))
            .Select(rival => new Rival(rival, Weight(rival.Cost - tree)))
            .Concat(leftOut.Agreeing.Select(rival => new Rival(rival, Weight(rival.Cost - cost))))
            .Concat(mutants.Of(solution.Expression))
            .Where(IsInTheRunning)
            .ToList();
        var (against, row) = ByRival(solution, rivals, probes);

        // That searches on fewer rows come to the same says nothing against these: they saw lists and texts of the same kind.
        if (ByRival(solution, [.. mutants.Kindred(solution.Expression).Where(IsInTheRunning)], probes.Where(IsAsLong).Concat(Probes.OfOtherKinds(types, scope.Rows[..scope.Labelled]))) is var (byKin, other) && byKin > against)
            (against, row) = (byKin, other);
        if (against < TooShort && !Array.Exists(search.Goal.Targets, static target => target.IsFailure) && ShortTexts.First(solution.Expression, scope) is { } tooShort)
            (against, row) = (TooShort, Report(tooShort, [Interpreter.Run(solution.Expression, tooShort)]));
        if (against < OfOneSign && OneSign.First(solution.Expression, scope) is { } turned)
            (against, row) = (OfOneSign, Report(turned, [Interpreter.Run(solution.Expression, turned)]));
        if (against < OpenBound && ByThreshold(solution) is { } between)
            (against, row) = (OpenBound, between);
        if (against < OpenBound && EvenTiers.Next(solution.Expression, scope, problem.Returns) is var (inputs, answer))
            (against, row) = (OpenBound, Report(inputs, [Interpreter.Run(solution.Expression, inputs), answer]));
        var chance = isTiered ? 0
            : leftOut.Agreeing.Count == 0 ? Math.Max(Chance(solution), solution.Tree is Branch || search.IsReduced(solution) ? Unsettled : 0)
            : problem.Returns is BooleanType ? ChanceOfTests * Chance(solution)
            : 0;
        row ??= Unconfirmed(solution);

        // Without one of its rows a boundary is no longer drawn: that a search without it was misled says nothing.
        var misled = isTiered ? 0 : TrustInFolds * leftOut.Misled;
        return row is null ? (0, null) : (1 - (1 - against) * (1 - misled) * (1 - chance), row);

        bool IsInTheRunning(Rival rival) => !isTiered || tiers.AreKeptBy(rival.Expression);
    }

    // Of programs that take about as long to tell as their results, which no search has found twice, about half fit by chance. Both
    // lengths are estimates, so that a bit of difference counts half.
    private double Chance(Solution solution) =>
        1 / (1 + Math.Pow(2, Math.Clamp(new Support(problem, scope).Surplus(solution.Expression, search.Goal.Targets) / 2, -20, 20)));

    private bool IsNew(Value[] probe) => !Array.Exists(scope.Rows, row => row.AsSpan().SequenceEqual(probe));

    // Where all lists of a column are of one length, that is part of the question.
    private bool IsAsLong(Value[] probe)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is SequenceType && probe[i].Items.Length != scope.Rows[0][i].Items.Length
                && scope.Column(i).Take(scope.Labelled).Select(static value => value.Items.Length).Distinct().Count() == 1)
                return false;
        }

        return true;
    }

    private static double Weight(int dearer) => Math.Pow(2, -CostModel.BitsPerStep * Math.Max(0, dearer));

    private (double Against, Ambiguity? Row) ByRival(Solution solution, List<Rival> rivals, IEnumerable<Value[]> near)
    {
        var all = 1 + rivals.Sum(rival => rival.Weight);
        Value[]? best = null;
        var most = 0.0;
        foreach (var probe in near)
        {
            var answer = Interpreter.Run(solution.Expression, probe);
            var against = rivals.Where(rival => !Interpreter.Run(rival.Expression, probe).Equals(answer)).Sum(rival => rival.Weight);
            if (against > most)
                (best, most) = (probe, against);
        }

        return best is null
            ? (0, null)
            : (most / all, Report(best, rivals.OrderByDescending(rival => rival.Weight)
                .Select(rival => Interpreter.Run(rival.Expression, best)).Prepend(Interpreter.Run(solution.Expression, best))));
    }

    // No rival is known, only that this search is misled by such rows: what it says of an input nearby is worth a row.
    private Ambiguity? Unconfirmed(Solution solution) =>
        probes.Count == 0 ? null : Report(probes[0], [Interpreter.Run(solution.Expression, probes[0])]);

    private IEnumerable<Expression> Replacements(TreeNode tree, TreeNode node) => node switch
    {
        // A constant among others is how steps are written: no formula that comes to it on a row or two is a rival. So is a bound on
        // a parameter.
        Leaf leaf => search.Goal.Covers.Near(leaf.Rows, leaf.Cost + (leaf.Term.IsConstant && tree is Branch ? 0 : Margin))
            .Where(term => !ReferenceEquals(term, leaf.Term))
            .Select(term => Replace(tree, node, leaf with { Term = term })),
        Branch branch => search.Goal.Splits.Alternatives(branch.Split, branch.Rows)
            .Where(split => split.Cost <= branch.Split.Cost + (branch.Split.IsStep ? 0 : Margin) && !ReferenceEquals(split, branch.Split) && !IsSameLine(split, branch.Split))
            .Select(split => Replace(tree, node, (split.Holds & branch.Rows) == (branch.Split.Holds & branch.Rows)
                ? branch with { Split = split }
                : branch with { Split = split, Then = branch.Otherwise, Otherwise = branch.Then })),
        _ => [],
    };

    private static bool IsSameLine(Split one, Split other) =>
        one.Gap is not null && other.Gap is not null
        && Structure.AreSame(one.Gap.Subject.Expression, other.Gap.Subject.Expression);

    private static Expression Replace(TreeNode tree, TreeNode old, TreeNode replacement)
    {
        if (ReferenceEquals(tree, old))
            return replacement.ToExpression();
        return tree is Branch branch
            ? new Conditional(branch.Split.Term.Expression, Replace(branch.Then, old, replacement), Replace(branch.Otherwise, old, replacement))
            : tree.ToExpression();
    }

    private Ambiguity? ByThreshold(Solution solution)
    {
        foreach (var branch in solution.Tree.All().OfType<Branch>())
        {
            if (branch.Split.Gap is { } gap && IsRead(gap.Subject.Expression) is { } variable && Between(branch, gap, variable) is { } inputs)
            {
                var isBelow = Interpreter.Run(branch.Split.Term.Expression, inputs).IsTrue;
                var flipped = Replace(solution.Tree, branch, isBelow ? branch.Otherwise : branch.Then);
                var answers = new[] { Interpreter.Run(solution.Expression, inputs), Interpreter.Run(flipped, inputs) };
                if (!answers[0].Equals(answers[1]))
                    return Report(inputs, answers);
            }
        }

        return null;
    }

    // A parameter, or the month or the hour of one, which people think of as of a column.
    private static Variable? IsRead(Expression subject) => subject as Variable
        ?? (subject is Call { Arguments: [Variable moment] } && MomentOperators.IsMoment(moment.Type) ? moment : null);

    // The gap that matters is the one among the rows that reach this test, which other rows may not have narrowed.
    private Value[]? Between(Branch branch, Gap gap, Variable variable)
    {
        var subject = gap.Subject;
        var rows = Enumerable.Range(0, scope.Labelled).Where(row => (branch.Rows >> row & 1) != 0)
            .OrderBy(row => subject.Values[row], Comparer<Value>.Create((x, y) => NumberOperators.Compare(x, y, subject.Type)))
            .ToArray();
        var above = Array.FindIndex(rows, row => NumberOperators.Compare(subject.Values[row], gap.Above, subject.Type) >= 0);
        var line = new NumberLine(variable.Type, scope.Column(variable.Slot).Take(scope.Labelled));
        if (above <= 0 || line.Between(scope.Rows[rows[above - 1]][variable.Slot], scope.Rows[rows[above]][variable.Slot]) is not { } between)
            return null;
        var inputs = (Value[])scope.Rows[rows[above]].Clone();
        inputs[variable.Slot] = between;
        var value = Interpreter.Run(subject.Expression, inputs);
        return NumberOperators.Compare(subject.Values[rows[above - 1]], value, subject.Type) < 0
            && NumberOperators.Compare(value, subject.Values[rows[above]], subject.Type) < 0
                ? inputs
                : null;
    }

    private Ambiguity Report(Value[] inputs, IEnumerable<Value> answers) => new(
        inputs.Select((value, i) => Boundary.Write(value, problem.Parameters[i].Type)).ToArray(),
        answers.Distinct().Select(answer => Boundary.Write(answer, problem.Returns)).ToArray());
}
