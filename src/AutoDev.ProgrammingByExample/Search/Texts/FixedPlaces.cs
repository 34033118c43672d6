using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// Parts of a text that always stand at the same place, and whose text stands in what is wanted on every row: codes and numbers of fixed
/// length are told apart by nothing else.
/// </summary>
internal sealed class FixedPlaces(Meter meter, TermMaker make)
{
    private const int Furthest = 20;

    private const int Longest = 8;

    private static readonly Operator Substring = TermMaker.Text("substring");

    /// <summary>Of a text, and of its digits alone.</summary>
    public IEnumerable<Term> In(Term source, Wanted wanted) => At(source, wanted).Concat(At(make.Apply(TermMaker.Text("digits"), source), wanted));

    private IEnumerable<Term> At(Term source, Wanted wanted)
    {
        var rows = wanted.Members().Where(row => wanted.Texts[row].Length > 0).ToArray();
        var texts = Array.ConvertAll(rows, row => source.Values[row].Reference as string ?? "");
        var shortest = texts.Length < 2 ? 0 : Math.Min(Furthest, texts.Min(text => text.Length));
        for (var start = 1; start < shortest; start++)
        {
            for (var length = 1; length <= Math.Min(Longest, shortest - start) && !meter.IsSpent; length++)
            {
                meter.Spend(1);
                if (!IsThere(start, length))
                    break;
                yield return make.Apply(Substring, source, TermMaker.Number(start), TermMaker.Number(length));
            }
        }

        bool IsThere(int start, int length)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                if (!wanted.Texts[rows[i]].AsSpan().Contains(texts[i].AsSpan(start, length), StringComparison.Ordinal))
                    return false;
            }

            return true;
        }
    }
}
