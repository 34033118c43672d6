using System.Globalization;
using System.Text.RegularExpressions;

namespace AutoDev.Specifications.Lint.Limits;

/// <summary>Reads <c>at least 1</c>, <c>between 1 and 100</c>, <c>&gt;= 1</c>, <c>1..100</c>, <c>positive</c>.</summary>
internal static class LimitPhrase
{
    private const string Number = @"(-?\d{1,20}(?:\.\d{1,8})?)(?!\.?\d|%)";

    private static readonly (Regex Pattern, Func<string, decimal?, decimal?, Limit> Make)[] Forms =
    [
        (Form("(?:at least|not less than|no less than|>=|≥) *" + Number), static (words, a, _) => Make(words, a, true, null, false)),
        (Form("(?:at most|not more than|no more than|<=|≤) *" + Number), static (words, a, _) => Make(words, null, false, a, true)),
        (Form("(?:more than|greater than|above|>) *" + Number), static (words, a, _) => Make(words, a, false, null, false)),
        (Form("(?:less than|below|<) *" + Number), static (words, a, _) => Make(words, null, false, a, false)),
        (Form("between " + Number + " and " + Number), static (words, a, b) => Make(words, a, true, b, true)),
        (Form(@"from " + Number + " to " + Number), static (words, a, b) => Make(words, a, true, b, true)),
        (Form(Number.Replace(@"(?!\.?\d|%)", "") + @" *(?:\.\.|–) *" + Number), static (words, a, b) => Make(words, a, true, b, true)),
        (Form("positive"), static (words, _, _) => Make(words, 0, false, null, false)),
        (Form("(?:not negative|non-negative)"), static (words, _, _) => Make(words, 0, true, null, false)),
    ];

    /// <summary>The limit that the words are, up to the end or to a punctuation mark; null where they are none.</summary>
    public static Limit? Read(string words, string name, int line)
    {
        if (words.Length > 200)
        {
            return null;
        }

        foreach (var (pattern, make) in Forms)
        {
            var match = pattern.Match(words);
            if (match.Success)
            {
                return make(match.Value.TrimEnd('.', ',', ';', ' '), Parse(match.Groups[1]), Parse(match.Groups[2])) with { Name = name, Line = line };
            }
        }

        return null;
    }

    private static Regex Form(string words) => new("^" + words + @" *(?:[.,;]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static decimal? Parse(Group group) =>
        group.Success ? decimal.Parse(group.Value, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static Limit Make(string words, decimal? from, bool fromIncluded, decimal? to, bool toIncluded) =>
        new("", words, 0, from, fromIncluded, to, toIncluded);
}
