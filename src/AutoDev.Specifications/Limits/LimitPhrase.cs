using System.Globalization;
using System.Text.RegularExpressions;

namespace AutoDev.Specifications.Limits;

/// <summary>Reads <c>at least 1</c>, <c>at least 1 and at most 100</c>, <c>between 1 and 100</c>, <c>&gt;= 1</c>, <c>1..100</c>, <c>positive</c>, <c>not exceed 100</c>.</summary>
internal static class LimitPhrase
{
    // 1.000 is one or a thousand: that is asked about.
    private const string Digits = @"(?:[€$£] ?)?(-?(?![1-9]\d{0,2}(?:\.\d{3})+(?!\d))(?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{1,8})?)";

    // What is counted may follow where it cannot be of another size: of "at most 2 hours" for minutes nobody could tell.
    private const string Number = Digits + @"(?![.,]?\d|%)(?: (?:euros?|EUR|dollars?|USD|pounds?|GBP|points?|pieces?|items?|units?)\b| ?[€$£])?";
    private const string AtLeast =
        "(?:at least|(?:not|no) (?:less|fewer|lower|smaller) than|not (?:be )?(?:below|under)|not (?:fall|go|drop) (?:below|under)|(?:greater|more|larger) than or equal to|>=|≥) *";
    private const string AtMost =
        "(?:at most|(?:not|no) (?:more|greater|higher|larger) than|not (?:be )?(?:above|over)|not (?:rise|go|climb) (?:above|over)|not (?:be )?exceed|(?:less|lower|smaller) than or equal to|up to(?: and including)?(?! but| and|,)|<=|≤) *";
    private const string MoreThan = "(?:(?:more|greater|higher|larger) than|above|over|exceed|>) *";
    private const string LessThan = "(?:(?:less|fewer|lower|smaller) than|below|under|up to,? but (?:not including|excluding),?|<) *";
    private const string OrMore = " or (?:more|above|over|greater|higher)";
    private const string OrLess = " or (?:less|fewer|below|under|lower)";
    private const string Joint = " *(?:,|,? (?:and|but)) *(?:(?:MUST|SHALL) (?:be )?)? *";

    private const string Excluding = @",? \(?(?:exclusive|both exclusive|both excluded|excluding both|excl\.?)\)?";

    // Whatever else follows may be an exception, a condition, or what happens instead; only a reason takes nothing back.
    private const string Tail = @"(?:,? \(?(?:inclusive|both inclusive|both included|including both|incl\.?)\)?)?(?: *[,;(–—] *(?:because|so that|see)\b.*)? *[.!]*$";

    private static readonly (Regex Pattern, Func<string, decimal?, decimal?, Limit> Make)[] Forms =
    [
        .. Pairs(),
        (Form(AtLeast + Number), static (words, a, _) => Make(words, a, true, null, false)),
        (Form(AtMost + Number), static (words, a, _) => Make(words, null, false, a, true)),
        (Form(MoreThan + Number), static (words, a, _) => Make(words, a, false, null, false)),
        (Form(LessThan + Number), static (words, a, _) => Make(words, null, false, a, false)),
        (Form(Number + OrMore), static (words, a, _) => Make(words, a, true, null, false)),
        (Form(Number + OrLess), static (words, a, _) => Make(words, null, false, a, true)),
        (Form("between " + Number + " and " + Number + Excluding), static (words, a, b) => Make(words, a, false, b, false)),
        (Form("between " + Number + " and " + Number), static (words, a, b) => Make(words, a, true, b, true)),
        (Form(@"from " + Number + " to " + Number), static (words, a, b) => Make(words, a, true, b, true)),
        (Form(Digits + @" *(?:\.\.|–) *" + Number), static (words, a, b) => Make(words, a, true, b, true)),
        (Form("positive"), static (words, _, _) => Make(words, 0, false, null, false)),
        (Form("(?:not positive|non-positive)"), static (words, _, _) => Make(words, null, false, 0, true)),
        (Form("(?:not negative|non-negative)"), static (words, _, _) => Make(words, 0, true, null, false)),
    ];

    /// <summary>The limit that the words are, but for a reason at their end; null where they are none, or say more.</summary>
    public static Limit? Read(string words, string name, int line)
    {
        if (words.Length > 200 || !MayStandIn(words))
        {
            return null;
        }

        words = NumberWords.InDigits(words);
        foreach (var (pattern, make) in Forms)
        {
            var match = pattern.Match(words);
            if (match.Success && !(IsOfCents(name) && IsOfWholeMoney(match.Value)))
            {
                return make(match.Groups[1].Value, Parse(match.Groups[2]), Parse(match.Groups[3])) with { Name = name, Line = line };
            }
        }

        return null;
    }

    /// <summary>A look that is cheap: most sentences speak of no number at all, and a document has thousands of them.</summary>
    public static bool MayStandIn(string text) => SentenceWords.MayHoldNumber(text) || text.IndexOf("one", StringComparison.Ordinal) >= 0;

    /// <summary>A bound on either side, in either order; they come first, because one of them alone also reads <c>at least 1, at most 9</c>.</summary>
    private static IEnumerable<(Regex Pattern, Func<string, decimal?, decimal?, Limit> Make)> Pairs()
    {
        foreach (var (lower, fromIncluded) in new[] { (AtLeast, true), (MoreThan, false) })
        {
            foreach (var (upper, toIncluded) in new[] { (AtMost, true), (LessThan, false) })
            {
                yield return (Form(lower + Number + Joint + upper + Number), (words, a, b) => Make(words, a, fromIncluded, b, toIncluded));
                yield return (Form(upper + Number + Joint + lower + Number), (words, a, b) => Make(words, b, fromIncluded, a, toIncluded));
            }
        }
    }

    private static bool IsOfCents(string name) => name.IndexOf("cent", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("pence", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsOfWholeMoney(string words) =>
        Array.Exists(["euro", "EUR", "dollar", "USD", "pound", "GBP", "€", "$", "£"], unit => words.IndexOf(unit, StringComparison.OrdinalIgnoreCase) >= 0);

    private static Regex Form(string words) => new("^(" + words + ")" + Tail, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);

    private static decimal? Parse(Group group) =>
        group.Success ? decimal.Parse(group.Value.Replace(",", ""), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static Limit Make(string words, decimal? from, bool fromIncluded, decimal? to, bool toIncluded) =>
        new("", words, 0, from, fromIncluded, to, toIncluded);
}
