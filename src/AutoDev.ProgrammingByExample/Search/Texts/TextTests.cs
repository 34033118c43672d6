using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>What can be asked of a text that a person would ask: how it starts and ends, what it holds, how many parts it has.</summary>
internal sealed class TextTests(Scope scope, Meter meter)
{
    private static readonly (string Pattern, int Cost)[] Shapes =
    [
        (@"\d", CostModel.Shape), (@"^\d", CostModel.ShapeOfEnd), (@"\d$", CostModel.ShapeOfEnd),
        (@"\p{Lu}", CostModel.Shape), (@"^\p{Lu}", CostModel.ShapeOfEnd), (@"\p{Lu}$", CostModel.ShapeOfEnd), (@"[\p{Lu}.]$", CostModel.RareShape),
        (@"^\w+\.", CostModel.ShapeOfSeveral), (@"^\p{L}+$", CostModel.ShapeOfSeveral), (@"^\d+$", CostModel.ShapeOfSeveral), (@"\p{Lu}{2}", CostModel.ShapeOfSeveral),
    ];

    private static readonly Operator[] Whole = [TermMaker.Text("starts with"), TermMaker.Text("ends with"), TermMaker.Text("contains")];

    private readonly TermMaker make = new(scope, meter);

    public IEnumerable<Term> All()
    {
        var seen = new HashSet<Term>(Term.SameValues.Instance);
        for (var i = 0; i < scope.Variables.Length; i++)
        {
            if (scope.Variables[i].Type is not TextType)
                continue;
            foreach (var test in Of(make.Variable(i)).OrderBy(test => test.Cost))
            {
                if (seen.Add(test) && test.Values.Distinct().Count() > 1)
                    yield return test;
            }
        }
    }

    private IEnumerable<Term> Of(Term source)
    {
        var marks = Marks.In(source.Values);
        foreach (var mark in marks)
        {
            foreach (var @operator in Whole)
                yield return make.Apply(@operator, source, mark);
            var count = make.Apply(PieceOperators.CountOfPieces, source, mark);
            for (var bound = 2; bound <= 4; bound++)
                yield return make.Apply(NumberOperators.Comparison(NumberOperators.Greater, DataType.Int32), count, TermMaker.Number(bound));
        }

        foreach (var (pattern, cost) in Shapes)
            yield return make.Apply(PatternOperators.IsMatch, source, Views.ToConstant(pattern, cost));
        foreach (var word in Words(source))
        {
            foreach (var @operator in Whole)
                yield return make.Apply(@operator, source, word);
        }
    }

    // Words at the start or the end that several texts share.
    private static IEnumerable<Constant> Words(Term source) => source.Values
        .Select(value => value.Reference as string).OfType<string>()
        .SelectMany(text => text.Split(' ') is { Length: > 1 } words ? new[] { words[0], words[^1] } : [])
        .Where(word => word.Length is > 0 and <= 12)
        .GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() > 1)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(8)
        .Select(group => new Constant(new Value(group.Key), DataType.Text, CostModel.OfWord(group.Key), isMined: true));
}
