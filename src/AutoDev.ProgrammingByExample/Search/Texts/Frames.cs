using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// Marks that all wanted texts start or end with, around what is made of pieces: <c>A.B.</c> has two pieces with a dot behind each, the
/// last one too.
/// </summary>
internal sealed class Frames(TermMaker make)
{
    private const int ShortestText = 3;

    private static readonly Operator Concat = TermMaker.Text("concat");

    /// <param name="learn">Learns what stands within.</param>
    public void Learn(Wanted wanted, Action<Wanted> learn, Meter meter)
    {
        var texts = wanted.Members().Select(row => wanted.Texts[row]).ToArray();
        if (texts.Length < 2 || texts.Min(static text => text.Length) < ShortestText)
            return;
        var front = IsShared(static text => text[0]) ? texts[0][..1] : "";
        var back = IsShared(static text => text[^1]) ? texts[0][^1..] : "";
        foreach (var (before, after) in new[] { ("", back), (front, ""), (front, back) }.Where(static frame => frame != ("", "")).Distinct())
        {
            var within = wanted.With(row => wanted.Texts[row][before.Length..^after.Length]);
            learn(within);
            if (within.Covers.Cheapest(within.Rows, meter) is not { } term)
                continue;
            if (before.Length > 0)
                term = make.Combine(Concat, make.Constant(TermMaker.Mark(before)), term);
            if (after.Length > 0)
                term = make.Combine(Concat, term, make.Constant(TermMaker.Mark(after)));
            wanted.Covers.Learn(term);
        }

        bool IsShared(Func<string, char> end) => !char.IsLetterOrDigit(end(texts[0])) && Array.TrueForAll(texts, text => end(text) == end(texts[0]));
    }
}
