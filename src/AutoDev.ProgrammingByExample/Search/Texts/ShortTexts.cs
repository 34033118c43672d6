using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// Texts that are too short for a program which cuts off a fixed number of characters. Where the texts of the rows are all of one length, or a mark
/// stands at the same place in each of what is cut, the form of the texts is given, and a shorter one would be another thing.
/// </summary>
internal static class ShortTexts
{
    /// <summary>The first row with a parameter cut to what the program has no answer for; null where there is none to ask about.</summary>
    public static Value[]? First(Expression program, Scope scope)
    {
        foreach (var (slot, count, isAtStart) in Structure.All(program).Select(Cut).OfType<(int Slot, int Count, bool IsAtStart)>())
        {
            var texts = scope.Column(slot).Take(scope.Labelled).Select(static value => value.Text).ToArray();
            if (texts.Select(static text => text.Length).Distinct().Count() == 1 || HasSharedMark(texts, count, isAtStart))
                continue;
            var row = (Value[])scope.Rows[0].Clone();
            row[slot] = new Value(texts[0][..Math.Min(count - 1, texts[0].Length)]);
            if (Interpreter.Run(program, row).IsFailure)
                return row;
        }

        return null;
    }

    // Of one character only the empty text has too few, which tables leave out for other reasons.
    private static (int Slot, int Count, bool IsAtStart)? Cut(Expression part) =>
        part is Call { Operator.Name: var name and ("take" or "skip" or "take last" or "skip last"), Type: TextType, Arguments: [Variable text, Constant { Value.Bits: > 1 and var count }] }
            ? (text.Slot, (int)count, name is "take" or "skip")
            : null;

    private static bool HasSharedMark(string[] texts, int count, bool isAtStart)
    {
        for (var i = 0; i <= count; i++)
        {
            if (Array.TrueForAll(texts, text => (isAtStart ? i : text.Length - 1 - i) is >= 0 and var at && at < text.Length && !char.IsLetterOrDigit(text[at])))
                return true;
        }

        return false;
    }
}
