using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>The parts of a text that other parameters name: what stands beside a given mark, the piece of a given number, the first piece with a given word.</summary>
internal sealed class Addressed(Scope scope, Meter meter, TermMaker make)
{
    private const int MostMarks = 4;

    private static readonly SequenceType Texts = new(DataType.Text, "");

    private static readonly Operator Split = SequenceOperators.For(Texts).First(o => o.Name is "split");

    private static readonly Operator Join = SequenceOperators.For(Texts).First(o => o.Name is "join");

    private static readonly Operator First = SequenceOperators.For(Texts).First(o => o.Name is "first");

    private static readonly Operator[] Ranges = [.. SequenceOperators.For(Texts).Where(o => o.Name is "take" or "skip")];

    private static readonly Operator Where = LambdaOperators.OverOne(DataType.Text, DataType.Boolean).First(o => o.Name is "where");

    private static readonly Operator Minus = NumberOperators.For(DataType.Int32).First(o => o.Name is "-");

    private static readonly Operator[] Beside = [PieceOperators.First, TermMaker.Text("last piece"), TermMaker.Text("rest"), TermMaker.Text("before last")];

    private static readonly Operator[] Tests = [TermMaker.Text("starts with"), TermMaker.Text("contains"), TermMaker.Text("ends with")];

    /// <param name="sources">The parameters that are texts.</param>
    public IEnumerable<Term> In(IReadOnlyList<Term> sources, IReadOnlyList<Constant> marks)
    {
        var numbers = Enumerable.Range(0, scope.Variables.Length).Where(i => scope.Variables[i].Type is Int32Type).Select(make.Variable).ToArray();
        var single = marks.Where(mark => mark.Value.Text.Length == 1).Take(MostMarks).Select(make.Constant).ToArray();
        foreach (var source in sources)
        {
            foreach (var term in sources.Where(other => other != source).SelectMany(name => Named(source, name, sources, single)).Concat(numbers.SelectMany(number => Numbered(source, number, single))))
            {
                if (meter.IsSpent)
                    yield break;
                yield return term;
            }
        }
    }

    private IEnumerable<Term> Named(Term source, Term name, IReadOnlyList<Term> sources, Term[] marks)
    {
        foreach (var beside in Beside)
        {
            var part = make.Combine(beside, source, name);
            yield return part;
            foreach (var other in sources.Where(other => other != source && other != name))
                yield return make.Combine(PieceOperators.First, part, other);
        }

        foreach (var mark in marks)
        {
            var pieces = make.Combine(Split, source, mark);
            foreach (var test in Tests)
            {
                var piece = new Variable(scope.Variables.Length, "", DataType.Text);
                var found = new Call(First, [new Call(Where, [pieces.Expression, new Lambda([piece], new Call(test, [piece, name.Expression]))])]);
                yield return make.Run(found);
            }
        }
    }

    private IEnumerable<Term> Numbered(Term source, Term number, Term[] marks)
    {
        var one = make.Constant(TermMaker.Number(1));
        var fromOne = make.Combine(Minus, number, one);
        foreach (var index in new[] { number, fromOne })
        {
            yield return make.Combine(TermMaker.Text("substring"), source, index, one);
            foreach (var mark in marks)
                yield return make.Combine(TermMaker.Text("piece"), source, mark, index);
        }

        foreach (var mark in marks)
        {
            yield return make.Combine(PieceOperators.FromEnd, source, mark, number);
            foreach (var range in Ranges)
                yield return make.Combine(Join, make.Combine(range, make.Combine(Split, source, mark), number), mark);
        }
    }
}
