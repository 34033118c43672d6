using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>What may stand on the left or the right of what a pattern looks for, read from all rows at once.</summary>
internal static class Contexts
{
    private const int Longest = 24;

    private const int MostAlternatives = 4;

    public static IReadOnlyList<PatternPart> Left(IReadOnlyList<Slice> slices)
    {
        // What always stands at the start would rarely do so by chance.
        if (All(slices, static slice => slice.Start == 0))
            return [PatternPart.Start, PatternPart.None];
        var parts = new List<PatternPart> { PatternPart.None };
        if (All(slices, static slice => slice.Start == 0 || IsWord(slice.Text[slice.Start - 1]) != IsWord(slice.Text[slice.Start])))
            parts.Add(PatternPart.Edge);
        var common = slices[0].Before[Math.Max(0, slices[0].Start - Longest)..].ToString();
        foreach (var slice in slices)
        {
            var same = 0;
            while (same < common.Length && same < slice.Start && slice.Text[slice.Start - 1 - same] == common[^(same + 1)])
                same++;
            common = common[^same..];
        }

        var literals = Cuts(Reverse(common)).Select(cut => LeftLiteral(common[^cut..])).Reverse().OrderBy(static literal => literal.Cost).ToList();
        parts.AddRange(literals);
        // Greedy from the start: the last place.
        parts.AddRange(literals.Append(PatternPart.Edge).Select(literal => new PatternPart("^.*" + literal.Text, literal.Cost + CostModel.Greedy)));
        if (common.Length == 0 && Alternatives(slices, static slice => Reverse(First(Reverse(slice.Before.ToString())))) is { } choice)
            parts.Add(choice);
        return parts;
    }

    public static IReadOnlyList<PatternPart> Right(IReadOnlyList<Slice> slices)
    {
        if (All(slices, static slice => slice.After.IsEmpty))
            return [PatternPart.End, PatternPart.None];
        var parts = new List<PatternPart> { PatternPart.None };
        if (All(slices, static slice => slice.After.IsEmpty || IsWord(slice.After[0]) != IsWord(slice.Text[slice.Start + slice.Length - 1])))
            parts.Add(PatternPart.Edge);
        var common = slices[0].After[..Math.Min(Longest, slices[0].After.Length)].ToString();
        foreach (var slice in slices)
            common = common[..common.AsSpan().CommonPrefixLength(slice.After)];
        parts.AddRange(Cuts(common).Select(cut => PatternPart.Literal(common[..cut])));
        if (common.Length == 0 && Alternatives(slices, static slice => First(slice.After.ToString())) is { } choice)
            parts.Add(choice);
        if (common.Length == 0 && Tails(slices) is { } tails)
            parts.Add(tails);
        return parts;
    }

    /// <summary>The marks that follow; empty where they are too many, or letters follow.</summary>
    public static string Following(IReadOnlyList<Slice> slices)
    {
        var characters = "";
        foreach (var slice in slices)
        {
            if (!slice.After.IsEmpty && !characters.Contains(slice.After[0], StringComparison.Ordinal))
                characters += slice.After[0];
        }

        return characters.Length <= 3 && !characters.Any(char.IsLetterOrDigit) ? characters : "";
    }

    public static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    // A label is read as a whole: whoever sees "Price: " does not look for a colon.
    private static PatternPart LeftLiteral(string text)
    {
        var word = text.AsSpan().TrimEnd(' ');
        var isLabel = word.Length > 1 && word[^1] is ':' or '=' && IsWord(text[0]) && !text.Any(char.IsDigit);
        var marks = text[(text.AsSpan().LastIndexOfAny(":=") is var at and >= 0 ? at : 0)..];
        return PatternPart.Literal(text) with { Cost = CostModel.OfPattern(isLabel ? marks : text) };
    }

    // The first mark, all marks, with the word after them, and so on.
    private static IEnumerable<int> Cuts(string text)
    {
        var words = 0;
        for (var i = 1; i <= text.Length && words < 4; i++)
        {
            var isEdge = i == text.Length || char.IsLetterOrDigit(text[i]) != char.IsLetterOrDigit(text[i - 1]);
            if (i == 1 && !char.IsLetterOrDigit(text[0]) || isEdge)
                yield return i;
            if (isEdge)
                words++;
        }
    }

    // Marks and a word between marks: "; ", " by ", " (".
    private static string First(string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsLetterOrDigit(text[end]) && end < 4)
            end++;
        return text[..end];
    }

    private static PatternPart? Alternatives(IReadOnlyList<Slice> slices, Func<Slice, string> unit)
    {
        var units = slices.Select(unit).Distinct(StringComparer.Ordinal).OrderBy(text => text.Length == 0).ToList();
        // What follows a single space is a word, and only the word tells where to stop.
        if (units.Contains(" ", StringComparer.Ordinal))
        {
            var words = slices.Where(slice => unit(slice) == " ").Select(slice => Word(slice.After)).Distinct(StringComparer.Ordinal).ToList();
            if (words.Count != 1 || words[0].Length == 0)
                return null;
            units[units.IndexOf(" ")] = words[0];
        }

        if (units.Count is < 2 or > MostAlternatives)
            return null;
        var texts = units.Select(text => text.Length == 0 ? "$" : PatternPart.Escape(text));
        return new PatternPart($"(?:{string.Join('|', texts)})", CostModel.OfNeighbours(units));
    }

    // " Jr.", " III", or nothing, and then the end.
    private static PatternPart? Tails(IReadOnlyList<Slice> slices)
    {
        var tails = slices.Select(static slice => slice.After.ToString()).Where(static tail => tail.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (tails.Count is 0 or > 6 || tails.Exists(static tail => tail.Length > 8))
            return null;
        var start = tails.TrueForAll(tail => tail[0] == tails[0][0] && tail.Length > 1) && !char.IsLetterOrDigit(tails[0][0]) ? tails[0][..1] : "";
        var choice = string.Join('|', tails.Select(tail => PatternPart.Escape(tail[start.Length..])));
        var isOne = tails.Count == 1;
        var text = start.Length == 0 || isOne ? $"(?:{PatternPart.Escape(start)}{choice})?$" : $"(?:{PatternPart.Escape(start)}(?:{choice}))?$";
        return new PatternPart(text, CostModel.OfChoice(tails));
    }

    private static string Word(ReadOnlySpan<char> after)
    {
        var end = 1;
        while (end < after.Length && char.IsLetter(after[end]))
            end++;
        return end > 1 && end < after.Length && after[end] == ' ' ? after[..(end + 1)].ToString() : "";
    }

    private static string Reverse(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    private static bool All(IReadOnlyList<Slice> slices, Func<Slice, bool> test) => slices.All(test);
}
