using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Texts that are lines, or numbers with a mark between them: what is looked for is the list of them.</summary>
internal static class JoinedTexts
{
    private const string Line = "\n";

    private const int FewestPieces = 4;

    private static readonly string[] Marks = [Line, ", ", ",", " ", ";", "-", "/", "|"];

    private static readonly SequenceType Numbers = new(DataType.Int32, "");

    private static readonly SequenceType Texts = new(DataType.Text, "");

    public static IEnumerable<Reduction> In(Problem problem, Value[] targets)
    {
        if (problem.Returns is not TextType)
            yield break;
        foreach (var mark in Marks)
        {
            // One text that is parted alone may be so by chance, and of pieces that are all alike anything could be the reason.
            if (targets.Count(target => target.Text.Contains(mark, StringComparison.Ordinal)) < 2
                || targets.SelectMany(target => target.Text.Split(mark)).Distinct(StringComparer.Ordinal).Count() < FewestPieces)
            {
                continue;
            }

            var separator = new Constant(new Value(mark), DataType.Text, CostModel.OfMark(mark), isMined: false);
            if (ToNumbers(targets, mark) is { } numbers)
            {
                yield return new Reduction(Numbers, numbers, list => new Call(SequenceOperators.JoinNumbers, [list, separator]));
                yield break;
            }

            if (mark == Line)
                yield return new Reduction(Texts, Array.ConvertAll(targets, target => (Value?)Split(target.Text, mark)), list => new Call(SequenceOperators.For(Texts).First(static o => o.Name is "join"), [list, separator]));
        }
    }

    private static Value?[]? ToNumbers(Value[] targets, string mark)
    {
        var lists = new Value?[targets.Length];
        for (var row = 0; row < targets.Length; row++)
        {
            var pieces = Split(targets[row].Text, mark).Items;
            var numbers = new Value[pieces.Length];
            for (var i = 0; i < pieces.Length; i++)
            {
                // As it would be written again.
                if (!int.TryParse(pieces[i].Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    || number.ToString(CultureInfo.InvariantCulture) != pieces[i].Text)
                {
                    return null;
                }

                numbers[i] = new Value(number);
            }

            lists[row] = new Value(numbers);
        }

        return lists;
    }

    // Nothing is the empty list, and not a list of nothing.
    private static Value Split(string text, string mark) => new(text.Length == 0 ? [] : Array.ConvertAll(text.Split(mark), static piece => new Value(piece)));
}
