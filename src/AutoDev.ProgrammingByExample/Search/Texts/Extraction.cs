namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>Finds where in the sources stands which is wanted, and learns patterns that take it from there.</summary>
internal sealed class Extraction(IReadOnlyList<Term> sources, PatternSearch patterns, TermMaker make, Meter meter)
{
    private const int MostChanges = 14;

    /// <summary>Adds to what is known of <paramref name="wanted"/>; true where a term was found that is right on all its rows.</summary>
    public bool Learn(Wanted wanted)
    {
        var rows = wanted.Members().Where(row => wanted.Texts[row].Length > 0).ToArray();
        var any = false;
        if (rows.Length == 0)
            return any;
        var targets = Array.ConvertAll(rows, row => wanted.Texts[row]);
        foreach (var source in sources)
        {
            var texts = Array.ConvertAll(rows, row => source.Values[row].Reference as string);
            if (texts.Contains(null) || texts.All(text => text!.Length > 4_000))
                continue;
            foreach (var change in CharacterChange.Between(texts!, targets).Take(MostChanges))
            {
                if (meter.IsSpent)
                    return any;
                foreach (var term in Learn(source, change, rows, texts!, wanted))
                {
                    any = true;
                    wanted.Covers.Learn(term);
                }
            }
        }

        return any;
    }

    private IEnumerable<Term> Learn(Term source, CharacterChange change, int[] rows, string[] texts, Wanted wanted)
    {
        var places = new (int Start, int Length)[rows.Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            meter.Spend(1 + texts[i].Length / 16);
            places[i] = [.. change.Find(texts[i], wanted.Texts[rows[i]])];
            if (places[i].Length == 0)
                yield break;
        }

        foreach (var slices in Choices(rows, texts, places))
        {
            if (Array.TrueForAll(slices, static slice => slice.Length == slice.Text.Length))
                yield return change.Apply(source, make);
            foreach (var term in patterns.Learn(source, slices, wanted.Absent))
                yield return change.Apply(term, make);
        }
    }

    // Where a text stands several times in its row: the first, the last, or the one that stands as most others do.
    private static IEnumerable<Slice[]> Choices(int[] rows, string[] texts, (int Start, int Length)[][] places)
    {
        var first = Choose(static _ => 0);
        yield return first;
        if (Array.TrueForAll(places, row => row.Length == 1))
            yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(first) };
        var left = MostCommon(static slice => slice.Start == 0 ? "" : slice.Text[Math.Max(0, slice.Start - 2)..slice.Start]);
        var right = MostCommon(static slice => slice.After.IsEmpty ? "" : slice.After[..1].ToString());
        foreach (var choice in new[] { left, right, Choose(row => row.Length - 1) })
        {
            if (seen.Add(Key(choice)))
                yield return choice;
        }

        Slice[] Choose(Func<(int, int)[], int> index) =>
            [.. rows.Select((row, i) => At(i, index(places[i])))];

        Slice At(int i, int place) => new(rows[i], texts[i], places[i][place].Start, places[i][place].Length);

        Slice[] MostCommon(Func<Slice, string> context)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < rows.Length; i++)
            {
                foreach (var key in Enumerable.Range(0, places[i].Length).Select(place => context(At(i, place))).Distinct(StringComparer.Ordinal))
                    counts[key] = counts.GetValueOrDefault(key) + 1;
            }

            return [.. rows.Select((_, i) => Enumerable.Range(0, places[i].Length).Select(place => At(i, place)).MaxBy(slice => counts[context(slice)]))];
        }

        static string Key(Slice[] slices) => string.Join(',', slices.Select(slice => slice.Start));
    }
}
