using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// Programs that part a text at a mark, do the same with every piece, and put the results together. What is wanted of the pieces is
/// read from rows that show it: those with a single piece, and those whose result has as many pieces. Where no row does, the forms
/// that pieces have are tried one by one.
/// </summary>
internal sealed class PieceMaps(Scope scope, Meter meter, TermMaker make)
{
    private const int MostSplits = 10;

    private const int MostFilters = 30;

    private const int MostFilteredParts = 120;

    private static readonly Operator SplitAt = SequenceOperators.For(new SequenceType(DataType.Text, "")).First(o => o.Name is "split");

    private static readonly Operator JoinBy = SequenceOperators.For(new SequenceType(DataType.Text, "")).First(o => o.Name is "join");

    private static readonly Operator Where = LambdaOperators.OverOne(DataType.Text, DataType.Boolean).First(o => o.Name is "where");

    private static readonly Operator Select = LambdaOperators.OverOne(DataType.Text, DataType.Text).First();

    /// <summary>Texts that part at marks, the cheapest first.</summary>
    public IEnumerable<Term> Splits(IEnumerable<Term> parts, IReadOnlyList<Constant> marks)
    {
        var seen = new HashSet<Term>(Term.SameValues.Instance);
        foreach (var part in parts.Where(part => part.Cost <= CostModel.MostOfAView).OrderBy(part => part.Cost))
        {
            foreach (var mark in marks)
            {
                var split = make.Apply(SplitAt, part, mark);
                if (Array.Exists(split.Values, value => value.Reference is Value[] { Length: > 1 }) && seen.Add(split))
                    yield return split;
            }
        }
    }

    public bool Learn(Wanted wanted, IEnumerable<Term> splits, long steps)
    {
        var limit = meter.Used + steps;
        var targets = wanted.Members().Select(row => wanted.Texts[row]).ToArray();
        var joiners = targets.SelectMany(text => MarksOf(text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(4).Append("").ToArray();
        var any = false;
        foreach (var split in splits.Take(MostSplits))
        {
            foreach (var joiner in joiners)
            {
                if (meter.IsSpent || meter.Used > limit || any)
                    return any;
                any |= Learn(wanted, split, joiner);
            }
        }

        return any;
    }

    private bool Learn(Wanted wanted, Term split, string joiner)
    {
        // Pieces that are joined are as many as were there, or fewer where some are left out.
        if (joiner.Length > 0 && wanted.Members().Any(row => split.Values[row].Reference is not Value[] items || items.Length < wanted.Texts[row].Split(joiner).Length))
            return false;
        if (Pieces.Of(split, scope, (row, items) => Labels(wanted, row, items.Length, joiner) is not null) is not { } pieces)
            return false;
        var labels = Enumerable.Range(0, scope.Labelled).Where(wanted.Has)
            .SelectMany(row => Labels(wanted, row, pieces.Of(row).Count, joiner) is { } known ? pieces.Of(row).Zip(known) : [])
            .Where(pair => pair.First < pieces.Inner.Labelled)
            .OrderBy(pair => pair.First).Select(pair => new Value(pair.Second)).ToArray();
        if (joiner.Length > 0 && labels.Length < 2)
            return false;
        var goal = new Goal(pieces.Inner, labels, DataType.Text, meter, new ValueTable());
        var inner = new TextSearch(pieces.Inner, goal, meter, isNested: true);
        inner.Run(meter.Limit / 60);
        var any = false;
        if (labels.Length > 0 && goal.Unify() is { } tree && Tidy.Tree(tree.ToExpression()) is var body)
            any |= Offer(wanted, pieces, body, pieces.Run(body), joiner);
        if (any)
            return true;
        foreach (var part in inner.Parts.OrderBy(part => part.Cost))
        {
            meter.Spend(2);
            if (IsRight(wanted, pieces, part.Values, joiner))
                any |= Offer(wanted, pieces, part.Expression, part.Values, joiner);
        }

        return any || LearnFiltered(wanted, pieces, inner, joiner);
    }

    // The same of the pieces that pass a test, and nothing of the others.
    private bool LearnFiltered(Wanted wanted, Pieces pieces, TextSearch inner, string joiner)
    {
        var parts = inner.Parts.OrderBy(part => part.Cost).Take(MostFilteredParts).ToArray();
        foreach (var test in new TextTests(pieces.Inner, meter).All().Take(MostFilters).SelectMany(WithOpposite))
        {
            foreach (var part in parts)
            {
                meter.Spend(2);
                if (!IsRight(wanted, pieces, part.Values, joiner, test.Values))
                    continue;
                var kept = pieces.Apply(Where, test.Expression, test.Values);
                Accept(wanted, part.Expression is Variable ? kept : pieces.Apply(kept, Select, part.Expression, part.Values, test.Values), joiner);
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Term> WithOpposite(Term test) =>
        [test, new Term(Tidy.Negate(test.Expression), Array.ConvertAll(test.Values, value => value.IsFailure ? value : Value.Of(!value.IsTrue)))];

    private bool Offer(Wanted wanted, Pieces pieces, Expression body, Value[] results, string joiner)
    {
        if (!IsRight(wanted, pieces, results, joiner))
            return false;
        Accept(wanted, body is Variable ? pieces.Split : pieces.Apply(Select, body, results), joiner);
        return true;
    }

    private void Accept(Wanted wanted, Term mapped, string joiner) => wanted.Covers.Learn(joiner.Length == 0
        ? make.Apply(PieceOperators.Chain, mapped)
        : make.Apply(JoinBy, mapped, TermMaker.Mark(joiner)));

    private static bool IsRight(Wanted wanted, Pieces pieces, Value[] results, string joiner, Value[]? test = null)
    {
        foreach (var row in wanted.Members())
        {
            var text = wanted.Texts[row];
            var at = 0;
            var isFirst = true;
            foreach (var place in pieces.Of(row))
            {
                if (test is not null && !test[place].IsTrue)
                    continue;
                if (!isFirst)
                {
                    if (string.CompareOrdinal(text, at, joiner, 0, joiner.Length) != 0)
                        return false;
                    at += joiner.Length;
                }

                isFirst = false;
                if (results[place].Reference is not string piece || string.CompareOrdinal(text, at, piece, 0, piece.Length) != 0)
                    return false;
                at += piece.Length;
            }

            if (at != text.Length)
                return false;
        }

        return true;
    }

    /// <summary>What is wanted of each piece of a row, as far as the row alone shows it.</summary>
    private static string[]? Labels(Wanted wanted, int row, int count, string joiner)
    {
        if (!wanted.Has(row))
            return null;
        var text = wanted.Texts[row];
        if (joiner.Length > 0)
            return text.Split(joiner) is var known && known.Length == count ? known : null;
        if (text.Length == 0)
            return [.. Enumerable.Repeat("", count)];
        return count == 1 ? [text] : null;
    }

    private static IEnumerable<string> MarksOf(string text)
    {
        var start = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end < text.Length && char.IsLetterOrDigit(text[end]) == char.IsLetterOrDigit(text[start]))
                continue;
            if (!char.IsLetterOrDigit(text[start]) && end - start <= 3)
            {
                yield return text[start..end];

                // What ends a piece may stand before what joins it to the next.
                if (end - start > 1 && end < text.Length)
                    yield return text[(end - 1)..end];
            }

            start = end;
        }
    }
}
