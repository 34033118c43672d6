using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Lambdas over the elements of one or two known sequences. Every element of every row is a row of a scope of its own, on which
/// bodies are enumerated like any term, so that two lambdas which do the same to these elements are one. Where what is wanted says
/// what the lambda must give (<see cref="LambdaTargets"/>), bodies may have branches.
/// </summary>
internal sealed class LambdaSource
{
    private const int MostRows = 1_500;

    private const int MostValues = 4_000_000;

    private const int MostMined = 5;

    private readonly Scope outer;
    private readonly Scope inner;
    private readonly int[] starts;
    private readonly ValueTable table;
    private readonly Meter meter;
    private readonly Bank bank;
    private readonly BottomUp bottomUp;
    private readonly Goal goal;
    private readonly WantedBody? wanted;
    private readonly Func<int, IEnumerable<Term>> hoisted;
    private readonly Language language;
    private readonly LambdaApplication application;
    private readonly Folding? folding;
    private int level;

    private LambdaSource(
        LambdaShape shape, Term[] sequences, Scope outer, Scope inner, LambdaRows rows, Language language, Func<int, IEnumerable<Term>> hoisted, ValueTable table, Meter meter)
    {
        Shape = shape;
        Sequences = sequences;
        this.outer = outer;
        this.inner = inner;
        this.language = language;
        this.hoisted = hoisted;
        this.table = table;
        this.meter = meter;
        bank = new Bank(inner.Labelled);
        starts = rows.Starts;
        application = new LambdaApplication(sequences, starts, table);
        folding = shape == LambdaShape.Fold ? new Folding(sequences[0], outer, table) : null;
        goal = new Goal(inner, [.. (rows.Targets?.Values ?? []).Take(inner.Labelled)], rows.Targets?.Type ?? DataType.Boolean, meter, table, mostRivals: 1);
        wanted = rows.Targets is null ? null : new WantedBody(inner, goal, language, table, meter);
        bottomUp = new BottomUp(inner, language, bank, table, meter, MostValues, Learn, Lag.None);
    }

    public LambdaShape Shape { get; }

    public Term[] Sequences { get; }

    public int Cost => Sequences.Sum(sequence => sequence.Cost);

    /// <summary>Up to which cost the directed search has come.</summary>
    public int ReadTo { get; set; }

    /// <summary>Whether what is wanted of the lambda are numbers, which most operators can be undone for.</summary>
    public bool IsReadBackwards => Shape != LambdaShape.Indexed && wanted is { AreNumbers: true };

    /// <summary>Null where the rows have no elements, or too many.</summary>
    public static LambdaSource? Over(
        LambdaShape shape, Term[] sequences, Scope outer, Goal wanted, Language language, Func<int, IEnumerable<Term>> hoisted, ValueTable table, Meter meter)
    {
        var rows = LambdaRows.Of(shape, sequences, outer, wanted);
        var labelled = rows.Starts[outer.Labelled];
        if (labelled == 0 || rows.Inputs.Length > MostRows)
            return null;
        if (rows.Targets is { } targets && NumberOperators.IsNumber(targets.Type))
            language = language with { Constants = [.. language.Constants, .. Mined(rows.Types, targets, rows.Inputs[..targets.Values.Length], language)] };
        var variables = rows.Types.Select((type, i) => new Variable(outer.Variables.Length + i, "", type)).ToArray();
        var elements = new Scope(variables, rows.Inputs, Math.Min(labelled, Scope.MostLabelled));
        return new LambdaSource(shape, sequences, outer, elements, rows, language, hoisted, table, meter);
    }

    private static IEnumerable<Constant> Mined(DataType[] types, LambdaTargets targets, Value[][] inputs, Language language) =>
        FactorMining.Factors(types, targets.Type, inputs, targets.Values)
            .Where(factor => !language.Constants.Any(known => known.Type.Equals(targets.Type) && known.Value.Equals(factor)))
            .Take(MostMined)
            .Select(factor => new Constant(factor, targets.Type, CostModel.MinedOfElements, isMined: false));

    /// <summary>The first body up to <paramref name="mostExpensive"/> that gives what is wanted of the lambda.</summary>
    public Term? Directed(int mostExpensive)
    {
        ReadTo = Math.Max(ReadTo, mostExpensive);
        for (var cost = 1; cost <= mostExpensive && wanted is not null && !meter.IsSpent; cost++)
        {
            Enumerate(cost);
            if (wanted.Whole() is { } leaf)
                return ToBody(leaf);
        }

        return null;
    }

    /// <summary>Enumerates bodies up to <paramref name="cost"/> and gives those of just that cost.</summary>
    public IEnumerable<Term> Bodies(int cost)
    {
        Enumerate(cost);
        foreach (var type in language.Types)
        {
            if (type is BooleanType or SequenceType)
                continue;
            foreach (var term in bank.Of(type, cost))
                yield return term;
        }

        foreach (var split in goal.Splits.All.Where(split => split.Cost == cost).ToArray())
        {
            yield return split.Term;
            yield return WantedBody.Opposite(split);
        }
    }

    private void Enumerate(int cost)
    {
        for (; level < cost && !bottomUp.IsFull; level++)
        {
            // A constant that does the same as something around the lambda comes first.
            bottomUp.Constants(level + 1);
            foreach (var term in hoisted(level + 1))
                bottomUp.Offer(term.Expression, Spread(term.Column!));
            bottomUp.Level(level + 1);
        }
    }

    /// <summary>A body with branches that gives what is wanted of the lambda; null where there is none, or none that is new.</summary>
    public Term? Directed() => wanted?.Tree() is { } tree ? ToBody(tree) : null;

    private Term ToBody(TreeNode tree)
    {
        var body = Tidy.Tree(tree.ToExpression());
        var values = new Value[inner.Rows.Length];
        for (var row = 0; row < outer.Rows.Length; row++)
        {
            for (var i = starts[row]; i < starts[row + 1]; i++)
                values[i] = Interpreter.Run(body, [.. outer.Rows[row], .. inner.Rows[i]]);
        }

        return new Term(body, values);
    }

    /// <summary>Whether a body over several sequences is made of elements of each.</summary>
    public bool UsesAll(Term body) => Sequences.Length == 1
        || Array.TrueForAll(inner.Variables, variable => Structure.All(body.Expression).Any(part => part is Variable other && other.Slot == variable.Slot));

    public Lambda ToLambda(Term body) => new(inner.Variables, body.Expression);

    /// <summary>What <paramref name="operator"/> comes to with the lambda on each outer row.</summary>
    /// <param name="results">Of the lambda, once they were needed.</param>
    public void Apply(Operator @operator, Term body, ref long[]? results, long[] values)
    {
        meter.Spend(6 + inner.Rows.Length / 3);
        if (Shape == LambdaShape.Fold)
            folding!.Apply(@operator, results ??= Fold(body), values);
        else
            application.Apply(@operator, results ??= body.Column ?? table.Encode(body.Values), values);
    }

    private long[] Fold(Term body)
    {
        meter.Spend(2 * inner.Rows.Length);
        return folding!.Run(body.Expression);
    }

    private void Learn(Term term)
    {
        if (wanted is not null)
            wanted.Learn(term);
        else
            goal.Splits.Learn(term);
    }

    private long[] Spread(long[] column)
    {
        var values = new long[inner.Rows.Length];
        for (var row = 0; row < outer.Rows.Length; row++)
            Array.Fill(values, column[row], starts[row], starts[row + 1] - starts[row]);
        return values;
    }
}
