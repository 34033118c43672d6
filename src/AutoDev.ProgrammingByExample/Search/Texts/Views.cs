using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// The parts of a text that a person would name: a piece between marks, a number, a word, the start or the end; then a part of such a
/// part, or such a part in another form. Found forwards, layer by layer, one for each behaviour, because that reaches expressions of a
/// size at which plain enumeration has long drowned.
/// </summary>
internal sealed class Views(Scope scope, Meter meter, TermMaker make, int mostTerms)
{
    private static readonly string[] Tokens = [@"\d+", @"\p{Lu}+", @"\w+", @"\p{L}+", @"\d+(?:[.,]\d+)*", @"\S+"];

    private static readonly string[] Brackets = [@"\(([^()]*)\)", @"\[([^\[\]]*)\]", "\"([^\"]*)\"", "'([^']*)'", "<([^<>]*)>"];

    private static readonly Operator Piece = TermMaker.Text("piece");

    private static readonly Operator[] Sided = [TermMaker.Text("last piece"), TermMaker.Text("rest"), TermMaker.Text("before last")];

    private static readonly Operator[] Ends = [TermMaker.Text("take"), TermMaker.Text("take last"), TermMaker.Text("skip"), TermMaker.Text("skip last")];

    private static readonly Operator[] Forms =
    [
        TermMaker.Text("trim"), TermMaker.Text("lower"), TermMaker.Text("upper"), TermMaker.Text("digits"),
        PieceOperators.Letters, PieceOperators.LettersAndDigits, PieceOperators.Capitals, PieceOperators.TitleCase, PieceOperators.Capitalized,
    ];

    private static readonly Operator Replace = TermMaker.Text("replace");

    private static readonly Constant[] Paddings = Array.ConvertAll(['0', ' ', '*'], static c => new Constant(new Value(c), DataType.Character, CostModel.CommonConstant, isMined: false));

    private readonly Dictionary<Term, int> places = new(Term.SameValues.Instance);
    private readonly List<Term> all = [];

    public IReadOnlyList<Term> All => all;

    private bool IsFull => all.Count >= mostTerms || meter.IsSpent;

    /// <param name="layers">How many times parts of parts are taken.</param>
    /// <param name="isNear">Whether a term of the second layer is worth a third.</param>
    /// <param name="width">The length that everything wanted has; zero where lengths differ.</param>
    public void Grow(IEnumerable<Term> sources, IReadOnlyList<Constant> marks, int layers, Func<Term, bool> isNear, long steps, int width = 0)
    {
        var limit = meter.Used + steps;
        foreach (var source in sources)
            Add(source);
        var first = 0;
        for (var layer = 1; layer <= layers; layer++)
        {
            var last = all.Count;
            for (var i = layer == 1 ? 0 : first; i < last; i++)
            {
                if (IsFull || meter.Used > limit)
                    return;
                var term = all[i];
                if (layer < 3 || isNear(term))
                    Part(term, marks, layer, width);
            }

            first = last;
        }
    }

    private void Part(Term term, IReadOnlyList<Constant> marks, int layer, int width)
    {
        var own = layer == 1 ? marks : marks.Where(mark => IsIn(term, mark.Value.Text)).Take(5).ToArray();
        foreach (var form in Forms)
            Add(make.Apply(form, term));
        foreach (var mark in own)
        {
            Add(make.Apply(PieceOperators.First, term, mark));
            for (var index = 1; index < (layer == 1 ? 5 : 3); index++)
                Add(make.Apply(Piece, term, mark, TermMaker.Index(index)));
            foreach (var @operator in Sided)
                Add(make.Apply(@operator, term, mark));
            if (layer < 3)
            {
                for (var index = 2; index < (layer == 1 ? 5 : 4); index++)
                    Add(make.Apply(PieceOperators.FromEnd, term, mark, TermMaker.Index(index)));
            }

            if (mark.Value.Text.Length == 1)
                Add(make.Apply(Replace, term, mark, TermMaker.Mark("")));
        }

        foreach (var end in Ends)
        {
            for (var count = 1; count <= (layer == 1 ? 6 : 4); count++)
                Add(make.Apply(end, term, TermMaker.Number(count)));
            if (width > 6)
                Add(make.Apply(end, term, TermMaker.Number(width)));
        }

        if (width is > 1 and <= 20 && layer < 3)
        {
            foreach (var character in Paddings)
                Add(make.Apply(PieceOperators.PadLeft, term, TermMaker.Number(width), character));
        }

        if (layer > 1)
            return;
        foreach (var bracket in Brackets)
        {
            if (IsIn(term, bracket.TrimStart('\\')[..1]))
                Add(make.Apply(PatternOperators.Group, term, ToConstant(bracket, CostModel.Bracketed)));
        }

        foreach (var token in Tokens)
        {
            var pattern = ToConstant(token, CostModel.OfToken(token));
            Add(make.Apply(PatternOperators.Match, term, pattern));
            for (var index = 1; index <= 3; index++)
                Add(make.Apply(PatternOperators.MatchAt, term, pattern, TermMaker.Index(index)));
        }
    }

    public static Constant ToConstant(string pattern, int cost) =>
        new(new Value(new TextPattern(pattern)), PatternType.Instance, cost, isMined: false);

    private bool IsIn(Term term, string mark)
    {
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (term.Values[row].Reference is string text && text.Contains(mark, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Takes a part that was found elsewhere.</summary>
    public void Add(Term term)
    {
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (term.Values[row].Reference is string { Length: > 0 })
            {
                Keep(term);
                return;
            }
        }
    }

    // Of two ways to say the same the shorter; what was made of the longer stays.
    private void Keep(Term term)
    {
        if (places.TryAdd(term, all.Count))
            all.Add(term);
        else if (all[places[term]].Cost > term.Cost)
            all[places[term]] = term;
    }
}
