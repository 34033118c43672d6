using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Lambdas over the elements of one or two known sequences. Every element of every row is a row of a scope of its own, on which
/// bodies are enumerated like any term, so that two lambdas which do the same to these elements are one. Where what is wanted has an
/// element for each of these, its elements are what is wanted of the body, and bodies may have branches.
/// </summary>
internal sealed class LambdaSource
{
    private const int MostRows = 1_500;

    private const int MostValues = 2_000_000;

    private readonly Scope outer;
    private readonly Scope inner;
    private readonly int[] starts;
    private readonly Bank bank = new();
    private readonly BottomUp bottomUp;
    private readonly Goal goal;
    private readonly bool isDirected;
    private readonly IReadOnlyList<Term> hoisted;
    private readonly Language language;
    private int level;

    private LambdaSource(
        LambdaShape shape, Term[] sequences, Scope outer, Scope inner, int[] starts, Goal wanted, Language language, IReadOnlyList<Term> hoisted, Meter meter)
    {
        Shape = shape;
        Sequences = sequences;
        this.outer = outer;
        this.inner = inner;
        this.starts = starts;
        this.language = language;
        this.hoisted = hoisted;
        var targets = Targets(shape, sequences, outer, inner, wanted);
        isDirected = targets is not null;
        goal = new Goal(inner, targets ?? [], isDirected ? ((SequenceType)wanted.Returns).Element : DataType.Boolean, meter);
        bottomUp = new BottomUp(inner, language, bank, meter, MostValues, Learn);
    }

    public LambdaShape Shape { get; }

    public Term[] Sequences { get; }

    public int Cost => Sequences.Sum(sequence => sequence.Cost);

    /// <summary>Null where the rows have no elements, or too many.</summary>
    public static LambdaSource? Over(
        LambdaShape shape, Term[] sequences, Scope outer, Goal wanted, Language language, IReadOnlyList<Term> hoisted, Meter meter)
    {
        var rows = new List<Value[]>();
        var first = new int[outer.Rows.Length + 1];
        for (var row = 0; row < outer.Rows.Length; row++)
        {
            first[row] = rows.Count;
            for (var i = shape == LambdaShape.Fold ? 1 : 0; i < Length(sequences, row); i++)
                rows.Add(Row(shape, sequences, wanted, row, i));
        }

        first[^1] = rows.Count;
        var labelled = first[outer.Labelled];
        if (labelled == 0 || rows.Count > MostRows)
            return null;
        var types = sequences.Select(sequence => ((SequenceType)sequence.Expression.Type).Element);
        types = shape switch
        {
            LambdaShape.Indexed => types.Append(DataType.Int32),
            LambdaShape.Fold => types.Concat(types),
            _ => types,
        };
        var variables = types.Select((type, i) => new Variable(outer.Variables.Length + i, "", type)).ToArray();
        var elements = new Scope(variables, [.. rows], Math.Min(labelled, Scope.MostLabelled));
        return new LambdaSource(shape, sequences, outer, elements, first, wanted, language, hoisted, meter);
    }

    /// <summary>Enumerates bodies up to <paramref name="cost"/> and gives those of just that cost.</summary>
    public IEnumerable<Term> Bodies(int cost)
    {
        for (; level < cost && !bottomUp.IsFull; level++)
        {
            foreach (var term in hoisted)
            {
                if (term.Cost == level + 1)
                    bottomUp.Offer(term.Expression, Spread(term));
            }

            bottomUp.Level(level + 1);
        }

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
            yield return new Term(Tidy.Negate(split.Term.Expression), Array.ConvertAll(split.Term.Values, Opposite));
        }
    }

    /// <summary>A body with branches that makes the elements that are wanted; null where there is none, or none that is new.</summary>
    public Term? Directed()
    {
        if (!isDirected || goal.Unify() is not { } tree)
            return null;
        var body = Tidy.Tree(tree.ToExpression());
        var values = new Value[inner.Rows.Length];
        for (var row = 0; row < outer.Rows.Length; row++)
        {
            for (var i = starts[row]; i < starts[row + 1]; i++)
                values[i] = Interpreter.Run(body, [.. outer.Rows[row], .. inner.Rows[i]]);
        }

        return new Term(body, values);
    }

    public Lambda ToLambda(Term body) => new(inner.Variables, body.Expression);

    /// <summary>What <paramref name="operator"/> comes to with the lambda on each outer row.</summary>
    public Value[] Apply(Operator @operator, Term body)
    {
        var values = new Value[outer.Rows.Length];
        if (Shape == LambdaShape.Fold)
        {
            var lambda = ToLambda(body);
            for (var row = 0; row < values.Length; row++)
            {
                var sequence = Sequences[0].Values[row];
                values[row] = sequence.IsFailure
                    ? sequence
                    : Interpreter.Run(new Call(@operator, [new Constant(sequence, Sequences[0].Expression.Type, 0, isMined: false), lambda]), outer.Rows[row]);
            }

            return values;
        }

        var arguments = new Value[Sequences.Length + 1];
        for (var row = 0; row < values.Length; row++)
        {
            for (var i = 0; i < Sequences.Length; i++)
                arguments[i] = Sequences[i].Values[row];
            arguments[^1] = new Value(new Tabulated(body.Values, starts[row]));
            values[row] = @operator.Apply(arguments);
        }

        return values;
    }

    private void Learn(Term term)
    {
        if (isDirected)
            goal.Learn(term);
        else
            goal.Splits.Learn(term);
    }

    private Value[] Spread(Term term)
    {
        var values = new Value[inner.Rows.Length];
        for (var row = 0; row < outer.Rows.Length; row++)
            Array.Fill(values, term.Values[row], starts[row], starts[row + 1] - starts[row]);
        return values;
    }

    private static Value Opposite(Value value) => value.IsFailure ? value : Value.Of(!value.IsTrue);

    private static int Length(Term[] sequences, int row) =>
        sequences.Min(sequence => sequence.Values[row].Reference is Value[] items ? items.Length : 0);

    // What a fold has come to before an element is known where the running results are what is wanted; else a neighbour stands for it.
    private static Value[] Row(LambdaShape shape, Term[] sequences, Goal wanted, int row, int i)
    {
        var items = sequences[0].Values[row].Items;
        return shape switch
        {
            LambdaShape.Indexed => [items[i], new Value(i)],
            LambdaShape.Fold when row < wanted.Targets.Length && wanted.Targets[row].Reference is Value[] results && results.Length == items.Length
                && wanted.Returns.Equals(sequences[0].Expression.Type) => [results[i - 1], items[i]],
            LambdaShape.Fold => [items[i - 1], items[i]],
            _ => Array.ConvertAll(sequences, sequence => sequence.Values[row].Items[i]),
        };
    }

    private static Value[]? Targets(LambdaShape shape, Term[] sequences, Scope outer, Scope inner, Goal wanted)
    {
        if (wanted.Returns is not SequenceType)
            return null;
        var targets = new List<Value>();
        for (var row = 0; row < outer.Labelled; row++)
        {
            if (wanted.Targets[row].Reference is not Value[] items || items.Length != Length(sequences, row))
                return null;
            if (shape == LambdaShape.Fold && items.Length > 0 && !items[0].Equals(sequences[0].Values[row].Items[0]))
                return null;
            targets.AddRange(shape == LambdaShape.Fold ? items.Skip(1) : items);
        }

        return [.. targets.Take(inner.Labelled)];
    }

    /// <summary>A lambda whose results are known already.</summary>
    private sealed class Tabulated(Value[] results, int next) : Function
    {
        private int next = next;

        public override Value Invoke(ReadOnlySpan<Value> arguments) => results[next++];
    }
}
