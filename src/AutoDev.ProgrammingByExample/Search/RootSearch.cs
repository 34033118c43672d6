using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Linear;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// The search for one problem: level by level of cost, terms are enumerated, and whenever together they cover all rows, unified. Of
/// all programs that the evidence supports, the one with the shortest description is taken.
/// </summary>
internal sealed class RootSearch
{
    // Once something is found, as much work again (and at least this much) may go into finding something simpler.
    private const long Patience = 100_000;

    // More, as a part of all work, where it was not found in the order of cost: among what is cheaper may be what was meant.
    private const int PatienceOutOfOrder = 15;

    // Of 8 bytes, and a few for each term: a third of a gigabyte.
    private const int MostValues = 40_000_000;

    // Levels that are searched beyond the best, for rivals that make its answers doubtful.
    private const int RivalLevels = 1;

    private const int PatienceUnsupported = 3;

    private const long StepsForATree = 100_000;

    private readonly Problem problem;
    private readonly Scope scope;
    private readonly Language language;
    private readonly Meter meter;
    private readonly Support evidence;
    private readonly Tiers tiers;
    private readonly TextSearch texts;
    private readonly ValueTable table;
    private readonly bool isText;
    private readonly bool isGuarded;
    private readonly HashSet<Expression> reduced = [];
    private Solution? best;
    private long? foundAt;
    private long? supportedAt;

    public RootSearch(Problem problem, Scope scope, Value[] targets, Language language, Meter meter, ValueTable table)
    {
        this.problem = problem;
        this.scope = scope;
        this.language = language;
        this.meter = meter;
        this.table = table;
        isText = problem.Returns is TextType;
        evidence = new Support(problem, scope);
        tiers = new Tiers(scope, targets);
        Goal = new Goal(scope, targets, problem.Returns, meter, table);
        texts = new TextSearch(scope, Goal, meter);
        foreach (var constant in language.Constants.Where(constant => constant.Type.Equals(problem.Returns)))
            LearnEverywhere(constant, constant.Value);
        isGuarded = Guards.Learn(scope, Goal, meter);
        foreach (var failure in targets.Where(target => target.IsFailure).Distinct())
            LearnEverywhere(new Throw((Failure)failure.Reference!, problem.Returns), failure);

        void LearnEverywhere(Expression expression, Value value)
        {
            var values = new Value[scope.Rows.Length];
            Array.Fill(values, value);
            Goal.Covers.Learn(new Term(expression, values));
        }
    }

    public Goal Goal { get; }

    /// <summary>The best that was found: supported if anything is, else the simplest; null where nothing fits.</summary>
    public Solution? Run(int highestCost = CostModel.Highest)
    {
        // All that was enumerated goes when this returns; what the goal has learned stays.
        var bank = new Bank(scope.Labelled);
        var lag = Lag.Towards(problem.Returns, language);
        var meeting = new Meeting(scope, Goal, language, table, meter);
        var bottomUp = new BottomUp(scope, language, bank, table, meter, MostValues, Learn, lag, (problem.Returns, table.Encode(Goal.Targets)));
        var lambdas = new LambdaSearch(scope, Goal, language, bank, table, lag, meter, bottomUp.Offer);
        var recurrences = new Recurrences(scope, Goal, language, meter);
        var joining = new Joining(scope, Goal, bank, texts, meter, bottomUp.Offer);
        var sums = new LinearSearch(problem.Returns, scope, Goal, bank, meter, bottomUp.Offer);
        var pairs = new PairedLists(scope, Goal, bank, table, meter, bottomUp.Offer);
        for (var cost = 1; cost <= highestCost && !bottomUp.IsFull && !IsSettled(cost); cost++)
        {
            if (cost == CostModel.NamedFunctions)
                Name();
            bottomUp.Level(cost);
            lambdas.Level(cost);
            sums.Level(cost);
            if (best is not { Missing: null, Tree: Leaf })
                pairs.Level(cost);
            if (cost == CostModel.AfterSums)
                Count();
            if (cost == CostModel.SimpleTexts && best is not { Missing: null, Tree: Leaf })
            {
                new LetterShifts(scope, Goal, meter).Run();
                new DivisorWords(scope, Goal, meter).Run();
                texts.Run(meter.Limit / 5);
            }

            if (cost == CostModel.BeforeRecurrences && best is not { Missing: null, Tree: Leaf })
            {
                recurrences.Run();
                new Loops(scope, Goal, meter).Run();
            }

            if (cost == CostModel.BeforeReductions && best is not { Missing: null, Tree: Leaf })
                Reduce();
            joining.Level(cost);
            if (Goal.Unify() is not { } tree)
                continue;
            Consider(tree);
            if (tree is Branch && Goal.Whole() is { } leaf)
                Consider(leaf);
        }

        return best;

        void Learn(Term term)
        {
            Goal.Learn(term);
            meeting.Learn(term);
        }

        void Name()
        {
            foreach (var term in new NamedFunctions(scope, problem.Returns, meter).Terms().Concat(new LetterSums(scope, Goal, meter).Terms()))
                bottomUp.Offer(term.Expression, table.Encode(term.Values));
        }

        void Count()
        {
            foreach (var (units, rows) in new CountedUnits(scope, tiers, meter).Terms())
            {
                bottomUp.Offer(units.Expression, units.Values);
                sums.Along(units, rows);
            }
        }

        void Reduce()
        {
            foreach (var (program, values) in new Reductions(problem, scope, Goal.Targets, meter).Programs())
            {
                reduced.Add(program);
                bottomUp.Offer(program, values);
            }

            foreach (var program in new NumbersWithin(problem, scope, Goal.Targets, meter).Programs())
            {
                reduced.Add(program.Expression);
                bottomUp.Offer(program.Expression, program.Values);
            }
        }
    }

    /// <summary>Whether a program was found by way of a simpler problem, for which every row was needed.</summary>
    public bool IsReduced(Solution solution) => solution.Tree is Leaf leaf && reduced.Contains(leaf.Term.Expression);

    /// <summary>
    /// What would have been believed of some of the rows alone: of what was enumerated for all of them, and what is read backwards from
    /// those. Null where nothing is.
    /// </summary>
    public Expression? Believed(UInt128 rows)
    {
        var targets = Scope.Of(Goal.Targets, rows);
        var support = new Support(problem, scope.Only(rows));
        return Candidates(rows).Select(tree => Tidy.Tree(tree.ToExpression()))
            .Where(expression => support.Missing(expression, targets) is null)
            .MinBy(expression => expression.Cost);
    }

    private IEnumerable<TreeNode> Candidates(UInt128 rows)
    {
        var leaf = Goal.Covers.Cheapest(rows, meter);
        if (leaf is not null)
            yield return new Leaf(rows, leaf);
        if (texts.On(rows) is { } read)
            yield return new Leaf(rows, read);
        if (leaf is not { Cost: <= CostModel.LeastOfBranches } && new DecisionTree(Goal.Covers, Goal.Splits, Goal.Covers.Classes(), meter).Cheapest(rows, StepsForATree) is { } tree)
            yield return tree;
    }

    private void Consider(TreeNode tree)
    {
        var expression = DivisionOrder.MultipliedFirst(Tidy.Tree(tree.ToExpression()), scope, Goal.Targets);

        // Where inputs do not fit each other, no tier of one of them is what is meant.
        var isDrawn = tiers.AreDrawnFor(expression) && !(isGuarded && Structure.Leaves(expression).Any(static leaf => leaf is Throw));
        var solution = new Solution(tree, expression, evidence.Missing(expression, Goal.Targets), isDrawn);
        foundAt ??= meter.Used;
        if (solution.Missing is null)
            supportedAt ??= meter.Used;
        if (best is null || IsBetter(solution, best))
            best = solution;
    }

    private bool IsSettled(int cost) =>
        meter.Used > foundAt * 4 + meter.Limit / PatienceUnsupported
        || (supportedAt is not null && (best!.Cost + RivalLevels < cost || meter.Used > supportedAt * 2 + (best.Cost > cost && !isText && !best.IsTiers ? meter.Limit / PatienceOutOfOrder : Patience)));

    private bool IsBetter(Solution solution, Solution best) =>
        (solution.Missing is null && best.Missing is not null)
        || ((solution.Missing is null) == (best.Missing is null) && !IsUntrue(solution, best) && (IsUntrue(best, solution) || solution.Told < best.Told));

    /// <summary>Whether rows draw the tiers of the other one, and this one leaves them between the rows.</summary>
    private bool IsUntrue(Solution one, Solution other) => other.IsDrawn && !one.IsDrawn && !tiers.AreKeptBy(one.Expression);
}
