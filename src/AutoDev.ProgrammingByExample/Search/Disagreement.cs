using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Finds the input that decides most between the chosen program and its rivals. A rival agrees with every row and has a description
/// longer by no more than <see cref="Margin"/>: another formula, another result in a case, another column to decide by, or another
/// place for a threshold. Each counts by its likelihood, halved by every bit of description more; where those that answer otherwise
/// weigh enough together, the answer is in doubt. Only inputs near the rows are looked at (<see cref="Probes"/>).
/// </summary>
[Implements("PRP-103-3")]
internal sealed class Disagreement(Problem problem, Scope scope, RootSearch search)
{
    /// <summary>In steps of cost; farther rivals weigh next to nothing.</summary>
    public const int Margin = 3;

    // The share of the likelihood that must speak against the answer before a person is asked.
    private const double Doubt = 0.15;

    public Ambiguity? Find(Solution solution) =>
        ByRival(solution) ?? ByThreshold(solution);

    private Ambiguity? ByRival(Solution solution)
    {
        var cost = solution.Tree.ToExpression().Cost;
        var rivals = solution.Tree.All().SelectMany(node => Replacements(solution.Tree, node))
            .Select(rival => (Expression: rival, Weight: Math.Pow(2, -CostModel.BitsPerStep * Math.Max(0, rival.Cost - cost))))
            .ToList();
        var all = 1 + rivals.Sum(rival => rival.Weight);
        var best = -1;
        var most = Doubt * all;
        for (var row = scope.Labelled; row < scope.Rows.Length; row++)
        {
            var answer = Answer(solution.Expression, row);
            var against = rivals.Where(rival => !Answer(rival.Expression, row).Equals(answer)).Sum(rival => rival.Weight);
            if (against > most)
                (best, most) = (row, against);
        }

        return best < 0
            ? null
            : Report(scope.Rows[best], rivals.OrderByDescending(rival => rival.Weight)
                .Select(rival => Answer(rival.Expression, best)).Prepend(Answer(solution.Expression, best)));
    }

    private Value Answer(Expression expression, int row) => Interpreter.Run(expression, scope.Rows[row]);

    private IEnumerable<Expression> Replacements(TreeNode tree, TreeNode node) => node switch
    {
        // A constant among others is how steps are written: no formula that comes to it on a row or two is a rival.
        Leaf leaf => search.Goal.Covers.Near(leaf.Rows, leaf.Cost + (leaf.Term.IsConstant && tree is Branch ? 0 : Margin))
            .Where(term => !ReferenceEquals(term, leaf.Term))
            .Select(term => Replace(tree, node, leaf with { Term = term })),
        Branch branch => search.Goal.Splits.Alternatives(branch.Split, branch.Rows)
            .Where(split => split.Cost <= branch.Split.Cost + (IsStep(branch.Split) ? 0 : Margin) && !ReferenceEquals(split, branch.Split) && !IsSameLine(split, branch.Split))
            .Select(split => Replace(tree, node, (split.Holds & branch.Rows) == (branch.Split.Holds & branch.Rows)
                ? branch with { Split = split }
                : branch with { Split = split, Then = branch.Otherwise, Otherwise = branch.Then })),
        _ => [],
    };

    // So is a bound on a parameter.
    private static bool IsStep(Split split) => split.Gap is { Subject.Expression: Variable };

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
            if (branch.Split.Gap is { Subject.Expression: Variable variable } gap && Between(branch, gap, variable) is { } inputs)
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

    // The gap that matters is the one among the rows that reach this test, which other rows may not have narrowed.
    private Value[]? Between(Branch branch, Gap gap, Variable variable)
    {
        var rows = Enumerable.Range(0, scope.Labelled).Where(row => (branch.Rows >> row & 1) != 0)
            .Select(row => scope.Rows[row])
            .OrderBy(row => row[variable.Slot], Comparer<Value>.Create((x, y) => NumberOperators.Compare(x, y, variable.Type)))
            .ToArray();
        var above = Array.FindIndex(rows, row => NumberOperators.Compare(row[variable.Slot], gap.Above, variable.Type) >= 0);
        var line = new NumberLine(variable.Type, scope.Column(variable.Slot).Take(scope.Labelled));
        if (above <= 0 || line.Between(rows[above - 1][variable.Slot], rows[above][variable.Slot]) is not { } between)
            return null;
        var inputs = (Value[])rows[above].Clone();
        inputs[variable.Slot] = between;
        return inputs;
    }

    private Ambiguity Report(Value[] inputs, IEnumerable<Value> answers) => new(
        inputs.Select((value, i) => Boundary.Write(value, problem.Parameters[i].Type)).ToArray(),
        answers.Distinct().Select(answer => Boundary.Write(answer, problem.Returns)).ToArray());
}
