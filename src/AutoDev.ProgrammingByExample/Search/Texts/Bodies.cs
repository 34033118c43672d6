using System.Text;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>Ways to describe a handful of texts as a pattern, from the most telling to the most general.</summary>
internal static class Bodies
{
    private enum Kind
    {
        Digit,
        Upper,
        Lower,
        Letter,
        Mark,
    }

    public static IReadOnlyList<PatternPart> Of(IReadOnlyList<Slice> slices)
    {
        var texts = slices.Select(slice => slice.Wanted).Distinct(StringComparer.Ordinal).ToArray();
        var parts = new List<PatternPart>();
        Add(Runs(texts, isExact: false));
        Add(Runs(texts, isExact: true));
        AddSets(texts, "");
        var until = Contexts.Following(slices);
        var shared = Shared(texts);
        if (shared.Length > 0 && texts.All(text => text.Length > shared.Length))
        {
            AddSets([.. texts.Select(text => text[shared.Length..])], shared);
            Add(PatternPart.Literal(shared) with { Text = PatternPart.Escape(shared) + ".*", Cost = CostModel.OfPattern(shared) + CostModel.Greedy });
            if (until.Length > 0 && texts.All(text => !text.AsSpan(shared.Length).ContainsAny(until)))
                Add(PatternPart.Literal(shared) with { Text = $"{PatternPart.Escape(shared)}[^{Set(until)}]+", Cost = CostModel.OfPattern(shared) + CostModel.OfUntil(until) });
        }

        if (until.Length > 0 && texts.All(text => !text.AsSpan().ContainsAny(until)))
            parts.Add(new($"[^{Set(until)}]+", CostModel.OfUntil(until)));
        if (Class([.. texts.Select(static text => text[..1])]) is { } head && head.Text is @"\d" or "[A-Z]")
            parts.Add(new($"{head.Text}.*", CostModel.FromKind + head.Cost));
        Add(Choice(texts, slices.Count));
        parts.Add(new(".+", CostModel.Anything));
        parts.Add(new(".+?", CostModel.AsLittleAsPossible));
        return parts;

        void Add(PatternPart? part)
        {
            if (part is not null && !parts.Contains(part))
                parts.Add(part);
        }

        void AddSets(string[] of, string before)
        {
            if (Class(of) is { } set)
            {
                var literal = before.Length == 0 ? PatternPart.None : PatternPart.Literal(before);
                var length = of[0].Length;
                var isOne = of.All(text => text.Length == 1);
                Add(new PatternPart($"{literal.Text}{set.Text}+", literal.Cost + set.Cost + QuantifierWhere(isOne)));
                if (length < 10 && of.All(text => text.Length == length))
                    Add(new PatternPart($"{literal.Text}{set.Text}{(isOne ? "" : $"{{{length}}}")}", literal.Cost + set.Cost + QuantifierWhere(!isOne)));
            }
        }
    }

    // A few words that come again and again are the words themselves.
    private static PatternPart? Choice(string[] texts, int rows) => texts.Length is > 1 and <= 8 && rows >= 2 * texts.Length && texts.All(static text => text.Length <= 12)
        ? new PatternPart(
            $"(?:{string.Join('|', texts.OrderByDescending(static text => text.Length).ThenBy(static text => text, StringComparer.Ordinal).Select(PatternPart.Escape))})",
            CostModel.OfChoice(texts))
        : null;

    private static string Shared(string[] texts)
    {
        var shared = texts[0];
        foreach (var text in texts)
            shared = shared[..shared.AsSpan().CommonPrefixLength(text)];
        var end = 0;
        while (end < shared.Length && !char.IsLetterOrDigit(shared[end]))
            end++;
        return shared[..end];
    }

    /// <summary>One pattern for the runs of digits, letters and marks that all texts have in one order.</summary>
    private static PatternPart? Runs(string[] texts, bool isExact)
    {
        var rows = Array.ConvertAll(texts, Split);
        if (rows[0].Count > 8 || Array.Exists(rows, row => row.Count != rows[0].Count))
            return null;
        var pattern = new StringBuilder();
        var cost = 0;
        for (var i = 0; i < rows[0].Count; i++)
        {
            var runs = Array.ConvertAll(rows, row => row[i]);
            if (Array.TrueForAll(runs, run => run == runs[0]) && (texts.Length > 1 || !char.IsLetterOrDigit(runs[0][0])))
            {
                pattern.Append(PatternPart.Escape(runs[0]));
                cost += CostModel.OfPatternWithin(runs[0]);
                continue;
            }

            if (Class(runs) is not { } set)
                return null;
            var isFixed = isExact && Array.TrueForAll(runs, run => run.Length == runs[0].Length);
            pattern.Append(set.Text).Append(!isFixed ? "+" : runs[0].Length == 1 ? "" : $"{{{runs[0].Length}}}");
            cost += set.Cost + QuantifierWhere(Array.TrueForAll(runs, run => run.Length == 1) != isFixed);
        }

        return new PatternPart(pattern.ToString(), Math.Max(CostModel.LeastPattern, cost));
    }

    private static int QuantifierWhere(bool isNeeded) => isNeeded ? CostModel.Quantifier : 0;

    private static List<string> Split(string text)
    {
        var runs = new List<string>();
        var start = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end < text.Length && IsOneRun(text[end - 1], text[end]))
                continue;
            runs.Add(text[start..end]);
            start = end;
        }

        return runs;
    }

    private static bool IsOneRun(char left, char right) =>
        (char.IsAsciiDigit(left) && char.IsAsciiDigit(right)) || (char.IsLetter(left) && char.IsLetter(right)) || (!char.IsLetterOrDigit(left) && left == right);

    /// <summary>The narrowest class of characters that has all of these; null where they are of too many kinds.</summary>
    private static PatternPart? Class(string[] texts)
    {
        var kinds = new SortedSet<Kind>();
        var marks = new SortedSet<char>();
        foreach (var character in texts.SelectMany(text => text))
        {
            var kind = KindOf(character);
            kinds.Add(kind);
            if (kind == Kind.Mark)
                marks.Add(character);
        }

        if (marks.Count > 5 || kinds.Count == 0)
            return null;
        kinds.Remove(Kind.Mark);
        var isWide = kinds.Contains(Kind.Letter);
        var hasLetters = isWide || (kinds.Contains(Kind.Upper) && kinds.Contains(Kind.Lower));
        var name = (hasLetters, kinds.Contains(Kind.Digit), kinds.Count) switch
        {
            (_, _, 0) => "",
            (true, true, _) => @"\w",
            (true, false, _) => isWide ? @"\p{L}" : "A-Za-z",
            (false, true, 1) => @"\d",
            (false, true, _) => kinds.Contains(Kind.Upper) ? "A-Z0-9" : "a-z0-9",
            _ => kinds.Contains(Kind.Upper) ? "A-Z" : "a-z",
        };
        if (marks.Count == 0)
            return new PatternPart(name[0] == '\\' ? name : $"[{name}]", hasLetters && !kinds.Contains(Kind.Digit) ? CostModel.ClassOfLetters : CostModel.Class);
        return marks.Count == 1 && name.Length == 0
            ? new PatternPart(PatternPart.Escape(marks.Min.ToString()), CostModel.Mark)
            : new PatternPart($"[{name}{Set(string.Concat(marks))}]", CostModel.OfClassWith(marks.Count));
    }

    private static string Set(string characters)
    {
        var set = string.Concat(characters.Where(c => c is not '-').Select(c => c is '\\' or ']' or '[' or '^' ? $@"\{c}" : c.ToString()));
        return characters.Contains('-', StringComparison.Ordinal) ? set + "-" : set;
    }

    private static Kind KindOf(char character) => character switch
    {
        _ when char.IsAsciiDigit(character) => Kind.Digit,
        _ when char.IsAsciiLetterUpper(character) => Kind.Upper,
        _ when char.IsAsciiLetterLower(character) => Kind.Lower,
        _ when char.IsLetter(character) => Kind.Letter,
        _ => Kind.Mark,
    };
}
