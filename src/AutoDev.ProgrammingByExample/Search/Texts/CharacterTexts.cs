namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// What each character of some texts becomes where texts take the places of characters: read from the rows that leave one character
/// open, until none does.
/// </summary>
internal static class CharacterTexts
{
    /// <summary>Of the characters for which it can be told; null where it is not the same everywhere.</summary>
    public static SortedDictionary<char, string>? Between(string[] texts, string[] targets)
    {
        var known = new SortedDictionary<char, string>();
        int[] order = [.. Enumerable.Range(0, texts.Length).OrderBy(row => texts[row].Distinct().Count())];
        for (var grows = true; grows;)
        {
            grows = false;
            foreach (var row in order)
            {
                char[] open = [.. texts[row].Where(c => !known.ContainsKey(c)).Distinct()];
                if (open.Length > 1 && Runs(texts[row], targets[row]) is { } runs)
                {
                    foreach (var (character, times) in runs.Where(run => !known.ContainsKey(run.Character)))
                        grows |= known.TryAdd(character, new string(character, times));
                }

                if (open is not [var only])
                    continue;
                if (Piece(texts[row], targets[row], only, known) is not { } piece)
                    return null;
                known.Add(only, piece);
                grows = true;
            }
        }

        return known.Count > 0 && texts.Zip(targets, (text, target) => !text.All(known.ContainsKey) || string.Concat(text.Select(c => known[c])) == target).All(static same => same)
            ? known
            : null;
    }

    // Where the same characters follow each other in both, each has become so many of itself.
    private static (char Character, int Times)[]? Runs(string text, string target)
    {
        var (from, to) = (Lengths(text), Lengths(target));
        return from.Count == to.Count && from.Zip(to, static (one, other) => one.Character == other.Character && other.Length % one.Length == 0).All(static same => same)
            ? [.. from.Zip(to, static (one, other) => (one.Character, other.Length / one.Length))]
            : null;
    }

    private static List<(char Character, int Length)> Lengths(string text)
    {
        var runs = new List<(char Character, int Length)>();
        foreach (var character in text)
        {
            if (runs is [.., var last] && last.Character == character)
                runs[^1] = (character, last.Length + 1);
            else
                runs.Add((character, 1));
        }

        return runs;
    }

    private static string? Piece(string text, string target, char character, SortedDictionary<char, string> known)
    {
        var left = target.Length - text.Where(c => c != character).Sum(c => known[c].Length);
        var times = text.Count(c => c == character);
        if (left < 0 || left % times != 0)
            return null;
        var start = text.TakeWhile(c => c != character).Sum(c => known[c].Length);
        return target.Substring(start, left / times);
    }
}
