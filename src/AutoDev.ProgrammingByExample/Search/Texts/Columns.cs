using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// The inverse of concatenation where the wanted texts themselves show the seams: a mark that each has as often as the others parts
/// them into columns, and each column is a smaller problem.
/// </summary>
internal sealed class Columns(TermMaker make, Scope scope, Func<Wanted, int, Term?> solve)
{
    private const int MostColumns = 6;

    private static readonly Operator Concat = TermMaker.Text("concat");

    public Term? Solve(Wanted wanted, int depth)
    {
        var rows = wanted.Members().ToArray();
        foreach (var mark in Seams(Array.ConvertAll(rows, row => wanted.Texts[row])))
        {
            var pieces = wanted.Texts.Select(text => text.Split(mark)).ToArray();
            if (Solve(wanted, rows, mark, pieces, depth) is { } term)
                return term;
        }

        return null;
    }

    private Term? Solve(Wanted wanted, int[] rows, string mark, string[][] pieces, int depth)
    {
        Term? whole = null;
        for (var column = 0; column < pieces[rows[0]].Length; column++)
        {
            if (column > 0)
                whole = Join(whole, Literal(mark));
            var texts = Array.ConvertAll(rows, row => pieces[row][column]);
            if (Array.TrueForAll(texts, text => text == texts[0]))
            {
                if (texts[0].Length > 0)
                    whole = Join(whole, Literal(texts[0]));
                continue;
            }

            if (solve(wanted.With(row => pieces[row][column]), depth + 1) is not { } part)
                return null;
            whole = Join(whole, part);
        }

        return whole;
    }

    private Term Join(Term? left, Term right)
    {
        if (left is null)
            return right;
        if (right.Expression is Constant end && left.Expression is Constant start)
            return Literal(start.Value.Text + end.Value.Text);
        if (right.Expression is Constant next && left.Expression is Call { Operator.Name: "concat", Arguments: [var before, Constant last] })
        {
            var literal = Literal(last.Value.Text + next.Value.Text);
            var values = new Value[scope.Rows.Length];
            for (var row = 0; row < values.Length; row++)
                values[row] = Concat.Apply([left.Values[row], right.Values[row]]);
            return new Term(new Call(Concat, [before, literal.Expression]), values);
        }

        return make.Combine(Concat, left, right);
    }

    private Term Literal(string text)
    {
        var values = new Value[scope.Rows.Length];
        Array.Fill(values, new Value(text));
        return new Term(new Constant(values[0], DataType.Text, CostModel.OfLiteral(text.Length), isMined: true), values);
    }

    // Rarer marks first: a space parts words, which may be more or fewer on another row.
    private static IEnumerable<string> Seams(string[] texts)
    {
        var marks = new List<string>();
        var first = texts[0];
        for (var start = 0; start < first.Length; start++)
        {
            var end = start;
            while (end < first.Length && !char.IsLetterOrDigit(first[end]) && !char.IsSurrogate(first[end]))
                end++;
            if (end - start > 1)
                marks.Add(first[start..end]);
            for (; start < end; start++)
                marks.Add(first[start].ToString());
        }

        return marks.Distinct(StringComparer.Ordinal)
            .Where(mark => Count(first, mark) < MostColumns && Array.TrueForAll(texts, text => Count(text, mark) == Count(first, mark)))
            .OrderBy(mark => mark == " ").ThenByDescending(mark => mark.Length).Take(3);
    }

    private static int Count(string text, string mark) => text.Split(mark).Length - 1;
}
