using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Limits;

/// <summary>
/// Finds the bounds that sentences speak of in any wording, and the numbers that may be some. Which value a bound is for is not told here, as it is for a
/// <see cref="Limit"/>: only that its numbers matter.
/// </summary>
public static class StatedBounds
{
    // "at most a hundred and twenty", "20 working days or fewer": farther words belong to something else.
    private const int Before = 3;
    private const int After = 3;

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "exceed", "exceeds", "exceeding", "above", "below", "over", "under", "beyond", "within", "maximum", "minimum", "max", "min", "exactly",
        "multiple", "multiples", "before", "after", "until", "<", ">", "≤", "≥",
    };

    private static readonly HashSet<string> Closers = new(StringComparer.Ordinal)
    {
        "more", "fewer", "less", "above", "over", "under", "below", "older", "younger", "longer", "shorter", "later", "earlier", "heavier", "lighter",
        "higher", "lower", "up", "greater", "larger", "smaller",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "are", "as", "at", "but", "by", "each", "else", "for", "from", "get", "gets", "if", "in", "is", "it", "must", "of", "on", "or", "per", "shall",
        "the", "then", "they", "to", "unless", "until", "when", "where", "which", "with",
    };

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "of", "a", "an", "the", "about", "to", "by", "is", "are", ":" };

    /// <summary>All of a requirement's, in the order of its statements, criteria and prose.</summary>
    public static IEnumerable<StatedBound> Of(Requirement requirement) =>
        In(requirement.Statements, requirement.Criteria, requirement.Prose);

    internal static IEnumerable<StatedBound> In(IEnumerable<Statement> statements, IEnumerable<Criterion> criteria, IEnumerable<Prose> prose) =>
        statements.Select(static statement => statement.Text)
            .Concat(criteria.SelectMany(static criterion => criterion.WithNested()).Select(static criterion => criterion.Text))
            .Concat(prose.Select(static prose => prose.Text).Where(static text => !IsNotInForce(text)))
            .SelectMany(In);

    /// <summary>A comment; a quotation, but for one that says MUST, as the boxes of GitHub do.</summary>
    internal static bool IsNotInForce(string text) => text.Length > 0
        && (text[0] == '<' || (text[0] == '>' && text.IndexOf("MUST", StringComparison.Ordinal) < 0 && text.IndexOf("SHALL", StringComparison.Ordinal) < 0));

    /// <summary>Those of one text.</summary>
    public static IEnumerable<StatedBound> In(string text)
    {
        if (!SentenceWords.MayHoldNumber(text))
        {
            yield break;
        }

        var words = SentenceWords.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Numbers.Length == 0)
            {
                continue;
            }

            var start = Opening(words, i);
            var joint = i + 2 < words.Count ? words[i + 1].Text : "";
            var other = joint is "to" or ".." or "–" || (joint == "and" && start is { } opening && words[opening].Text == "between") ? words[i + 2].Numbers : [];
            var last = other.Length == 0 ? i : i + 2;
            var end = Closing(words, last);
            if (start is null && other.Length == 0 && end is null && words[i].Text is not ("negative" or "positive"))
            {
                if (PlainNumbers.IsOne(text, words, i))
                {
                    var unit = UnitBehind(words, i);
                    yield return new StatedBound(text.Substring(words[i].Start, words[unit].End - words[i].Start), [.. words[i].Numbers], IsPlain: true);
                    i = unit;
                }

                continue;
            }

            var from = words[start ?? i].Start;
            var to = words[end ?? UnitBehind(words, last)].End;
            yield return new StatedBound(text.Substring(from, to - from), [.. words[i].Numbers, .. other]);
            i = end ?? last;
        }
    }

    /// <summary>The word that says what is counted: <c>euro</c>, <c>days</c>; the number itself where none does.</summary>
    private static int UnitBehind(List<SentenceWord> words, int number) =>
        number + 1 < words.Count && (words[number + 1].IsWord || words[number + 1].Text == "%") && !Joining.Contains(words[number + 1].Text) ? number + 1 : number;

    /// <summary>Where the words before a number that make a bound of it begin.</summary>
    private static int? Opening(List<SentenceWord> words, int number)
    {
        for (var i = number - 1; i >= Math.Max(0, number - Before); i--)
        {
            var word = words[i].Text;
            var before = i > 0 ? words[i - 1].Text : "";
            switch (word)
            {
                case "most" or "least" when before == "at":
                case "to" when before is "up" or "limited" or "rounded":
                case "at" when before == "capped":
                    return i - 1;
                case "be" when before is "not" or "never" or "cannot":
                    return i > 1 && words[i - 2].Text is "must" or "shall" ? i - 2 : i - 1;
                case "between" when i == number - 1:
                    return number + 2 < words.Count && words[number + 1].Text == "and" && words[number + 2].Numbers.Length > 0 ? i : null;
                case "from" when i == number - 1:
                    return char.IsDigit(words[number].Text[0]) ? i : null;
                case "than" when before is "rather" or "other":
                    return null;
                case "than":
                    return i > 1 && words[i - 2].Text is "no" or "not" or "never" ? i - 2 : Math.Max(0, i - 1);
            }

            if (words[i].IsWord && before is "maximum" or "minimum" or "max" or "min" or "largest" or "smallest" or "highest" or "lowest")
            {
                return i - 1;
            }

            if (word == "=" && before is "<" or ">")
            {
                return i - 1;
            }

            if (Openers.Contains(word))
            {
                return before is not ("not" or "never") ? i : i > 1 && words[i - 2].Text is "must" or "shall" ? i - 2 : i - 1;
            }

            if (!Fillers.Contains(word) && !(word == "." && before is "max" or "min"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The last of the words behind a number that make a bound of it.</summary>
    private static int? Closing(List<SentenceWord> words, int number)
    {
        for (var i = number + 1; i < Math.Min(words.Count, number + After); i++)
        {
            var next = i + 1 < words.Count ? words[i + 1].Text : "";
            if ((words[i].Text is "or" or "and" && Closers.Contains(next)) || (words[i].Text == "at" && next is "most" or "least"))
            {
                return i + 1;
            }

            if (words[i].Text is "maximum" or "minimum")
            {
                return i;
            }

            if (!words[i].IsWord)
            {
                return null;
            }
        }

        return null;
    }
}
