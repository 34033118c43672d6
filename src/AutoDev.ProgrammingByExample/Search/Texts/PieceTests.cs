using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>How many pieces of a text pass a test; the test is found from rows where all pieces do, or none does, and by trying.</summary>
internal sealed class PieceTests(Scope scope, Meter meter, TermMaker make)
{
    private const int MostSplits = 6;

    private const int MostTests = 160;

    private static readonly Operator CountWhere = LambdaOperators.OverOne(DataType.Text, DataType.Boolean).First(o => o.Name is "count where");

    private static readonly Operator ToText = TextOperators.WithNumbers.First(o => o.Name is TextOperators.ToText);

    public void Learn(Wanted wanted, IEnumerable<Term> splits, bool asText)
    {
        var counts = new int[scope.Labelled];
        foreach (var row in wanted.Members())
        {
            if (!int.TryParse(wanted.Texts[row], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out counts[row]))
                return;
        }

        foreach (var split in splits.Take(MostSplits))
        {
            if (Pieces.Of(split, scope, (row, items) => wanted.Has(row) && (counts[row] == 0 || counts[row] == items.Length)) is not { } pieces
                || wanted.Members().Any(row => pieces.Of(row).Count < counts[row]))
            {
                continue;
            }

            foreach (var test in Tests(pieces, wanted, counts))
            {
                var count = pieces.Apply(CountWhere, test.Expression, test.Values);
                wanted.Covers.Learn(asText ? make.Apply(ToText, count) : count);
                return;
            }

            if (meter.IsSpent)
                return;
        }
    }

    // One test, or else two of which either will do.
    private IEnumerable<Term> Tests(Pieces pieces, Wanted wanted, int[] counts)
    {
        var tests = new TextTests(pieces.Inner, meter).All().Take(MostTests).ToArray();
        var below = new List<Term>();
        var members = wanted.Members().ToArray();
        foreach (var test in tests)
        {
            var order = Compare(test.Values);
            if (order == 0)
                yield return test;
            else if (order < 0)
                below.Add(test);
        }

        for (var i = 0; i < below.Count; i++)
        {
            for (var j = i + 1; j < below.Count && !meter.IsSpent; j++)
            {
                meter.Spend(pieces.Inner.Rows.Length);
                var either = below[i].Values.Zip(below[j].Values, (left, right) => Value.Of(left.IsTrue || right.IsTrue)).ToArray();
                if (Compare(either) == 0)
                    yield return new Term(new Call(LogicOperators.Or, [below[i].Expression, below[j].Expression]), either);
            }
        }

        // Zero where every count is right, less where none is too high and something is found, more where one is.
        int Compare(Value[] values)
        {
            var order = 0;
            var any = false;
            foreach (var row in members)
            {
                var count = pieces.Of(row).Count(place => values[place].IsTrue);
                meter.Spend(1);
                any |= count > 0;
                if (count > counts[row])
                    return 1;
                if (count < counts[row])
                    order = -1;
            }

            return any ? order : 1;
        }
    }
}
