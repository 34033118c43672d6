using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// Learns a regular expression from where in the rows' texts that stands which is wanted, and from rows where nothing is: a context on
/// the left, a body and a context on the right, cheapest first (the positions of FlashFill are pairs of such contexts; Gulwani,
/// "Automating string processing in spreadsheets using input-output examples", 2011; the bodies are as in Potter's Wheel's
/// structure inference, Raman and Hellerstein, 2001).
/// </summary>
internal sealed class PatternSearch(Scope scope, Meter meter, TermMaker make)
{
    private const int MostTried = 500;

    private const int MostFound = 4;

    // Patterns that are dearer than the first by more than this are no rivals of it.
    private const int Margin = 2;

    // To read a pattern costs as much as this many operators.
    private const int Compilation = 40;

    /// <summary>Terms that are right on every slice and empty on the rows of <paramref name="absent"/>, cheapest first.</summary>
    public IReadOnlyList<Term> Learn(Term source, IReadOnlyList<Slice> slices, UInt128 absent)
    {
        var found = new List<Term>();
        if (slices.Count == 0 || slices.Any(slice => slice.Length == 0))
            return found;
        var tried = 0;
        foreach (var (left, body, right) in Combinations(Contexts.Left(slices), Bodies.Of(slices), Contexts.Right(slices)))
        {
            if (++tried > MostTried || found.Count == MostFound || meter.IsSpent)
                break;
            if (found.Count > 0 && left.Cost + body.Cost + right.Cost > CostOf(found[0]) + Margin)
                break;
            var isBare = !left.IsWide && !right.IsWide;
            var pattern = new TextPattern(isBare ? left.Text + body.Text + right.Text : $"{left.Text}({body.Text}){right.Text}");
            meter.Spend(Compilation);
            if (Fits(pattern, isBare, source, slices, absent))
            {
                var constant = new Constant(new Value(pattern), PatternType.Instance, left.Cost + body.Cost + right.Cost, isMined: false);
                found.Add(make.Apply(isBare ? PatternOperators.Match : PatternOperators.Group, source, constant));
            }
        }

        return found;
    }

    private static int CostOf(Term term) => ((Call)term.Expression).Arguments[1].Cost;

    private bool Fits(TextPattern pattern, bool isBare, Term source, IReadOnlyList<Slice> slices, UInt128 absent)
    {
        foreach (var slice in slices)
        {
            meter.Spend(scope.Weight);
            var match = pattern.Regex.Match(slice.Text);
            var group = isBare ? match : match.Groups[1];
            if (!match.Success || group.Length != slice.Length || !group.ValueSpan.SequenceEqual(slice.Text.AsSpan(slice.Start, slice.Length)))
                return false;
        }

        for (var row = 0; row < scope.Labelled; row++)
        {
            if ((absent >> row & 1) == 0)
                continue;
            meter.Spend(scope.Weight);
            if (source.Values[row].Reference is not string text || pattern.Regex.Match(text) is { Success: true, Length: > 0 } match && (isBare || match.Groups[1].Length > 0))
                return false;
        }

        return true;
    }

    private static IEnumerable<(PatternPart Left, PatternPart Body, PatternPart Right)> Combinations(
        IReadOnlyList<PatternPart> lefts, IReadOnlyList<PatternPart> bodies, IReadOnlyList<PatternPart> rights) =>
        from left in lefts
        from body in bodies
        from right in rights
        where right.Text.Length > 0 || left.Text.Length > 0 || body.Cost > CostModel.LeastPattern
        orderby left.Cost + body.Cost + right.Cost
        select (left, body, right);
}
