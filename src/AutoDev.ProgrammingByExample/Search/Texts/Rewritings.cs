using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// Texts that are written anew as a whole: runs of spaces or of marks become one mark, and a mark comes between words that were written
/// as one, or between a number and its unit.
/// </summary>
internal sealed class Rewritings(TermMaker make)
{
    private const int MostMarks = 3;

    private static readonly string[] Runs = [@"\s+", @"\W+"];

    private static readonly string[] Seams = [@"(?<!^)(?=\p{Lu})", @"(?<=\p{Ll})(?=\p{Lu})", @"(?<=\d)(?=\p{L})", @"(?<=\p{L})(?=\d)"];

    private static readonly Operator[] Cases = [TermMaker.Text("lower"), TermMaker.Text("upper"), PieceOperators.TitleCase];

    public void Learn(Wanted wanted, Term source)
    {
        var texts = wanted.Members().Select(row => wanted.Texts[row]).ToArray();
        var trimmed = make.Apply(TermMaker.Text("trim"), source);
        foreach (var mark in MarksOf(texts))
        {
            foreach (var run in Runs)
            {
                LearnWithCases(make.Apply(PatternOperators.ReplaceMatches, source, Views.ToConstant(run, CostModel.OfToken(run)), TermMaker.Mark(mark)));
                LearnWithCases(make.Apply(PatternOperators.ReplaceMatches, trimmed, Views.ToConstant(run, CostModel.OfToken(run)), TermMaker.Mark(mark)));
            }

            foreach (var seam in Seams)
                LearnWithCases(make.Apply(PatternOperators.ReplaceMatches, source, Views.ToConstant(seam, CostModel.Seam), TermMaker.Mark(mark)));
        }

        void LearnWithCases(Term term)
        {
            wanted.Covers.Learn(term);
            foreach (var form in Cases)
                wanted.Covers.Learn(make.Apply(form, term));
        }
    }

    // A dollar would be read as a group of the pattern.
    private static IEnumerable<string> MarksOf(string[] texts) => texts
        .SelectMany(static text => text).Where(static c => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && c != '$')
        .GroupBy(static c => c).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key)
        .Take(MostMarks).Select(static group => group.Key.ToString());
}
