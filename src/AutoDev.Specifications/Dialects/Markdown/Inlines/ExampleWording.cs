using System.Text.RegularExpressions;
using AutoDev.Specifications.CSharp;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>What the words between a call and a value say: <c>is</c>, <c>must be at least</c>, <c>is rejected with an</c>.</summary>
internal static class ExampleWording
{
    /// <summary>Longer ones say more than one thing.</summary>
    private const int Longest = 80;

    private const string Opening =
        @"^(?:is (?:called|run|invoked|evaluated|computed),? (?:then )?(?:it|the result|the call) )?"
        + @"(?:(?<modal>must|shall|should|will|may|might|can|could|does|do|has to|have to|needs? to|ought to|is to|are to) )?"
        + @"(?<not>not |never )?(?:always |then |also |still |both |all |each |therefore |thus )?";

    private static readonly Regex Value = new(
        Opening
        + @"(?<verb>is|are|be|returns?|gives?|yields?|produces?|equals?|becomes?|evaluates? to|results? in|comes? to|amounts? to|stays?|remains?|exceeds?|falls? below)"
        + @"(?<not> not| never| no)?(?: always| exactly| then| both| all| each)?"
        + @"(?: equal to| (?<than>at least|at most|(?<order>more|greater|larger|higher|bigger|less|smaller|lower|fewer) than(?<equal> or equal to)?|above|over|below|under))?"
        + @"(?: the (?:number|value|text|string|word|result|date|amount))?:?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    private static readonly Regex Failure = new(
        Opening
        + @"(?:throws?|raises?|fails? with|ends? (?:with|in)|results? in|leads? to|(?:is|are|be|gets?) (?:rejected|refused|answered|declined) with)(?: an?| the)?(?: exception)?:?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <param name="words">What stands between the two.</param>
    /// <param name="value">As written.</param>
    public static CallRelation Read(string words, string value)
    {
        if (words.Length > Longest)
        {
            return CallRelation.None;
        }

        var text = RunningText.Folded(words, 0, words.Length);
        if (Sign(text) is { } relation)
        {
            return relation;
        }

        text = text.Replace('’', '\'').Replace("won't", "will not").Replace("can't", "can not").Replace("cannot", "can not").Replace("n't", " not");
        if (text is "throws" or "raises" || (Failure.Match(text) is { Success: true } failure && IsException(value) && !IsOpen(failure)))
        {
            return CallRelation.Throws;
        }

        return Value.Match(text) is { Success: true } match ? Relation(match) : CallRelation.None;
    }

    private static CallRelation? Sign(string text) => text switch
    {
        "=" or "==" or "=>" or "->" or "→" or "⇒" or "↦" or ":" => CallRelation.Equal,
        "!=" or "≠" => CallRelation.NotEqual,
        ">=" or "≥" => CallRelation.AtLeast,
        "<=" or "≤" => CallRelation.AtMost,
        ">" => CallRelation.MoreThan,
        "<" => CallRelation.LessThan,
        _ => null,
    };

    private static CallRelation Relation(Match match)
    {
        var negations = match.Groups["not"].Captures.Cast<Capture>().Select(static capture => capture.Value.Trim()).ToList();
        var relation = Compared(match);
        return negations.Count switch
        {
            // What may be so may be otherwise; a limit is one, whoever is allowed to reach it.
            0 => relation == CallRelation.Equal && IsOpen(match) ? CallRelation.None : relation,
            1 => relation == CallRelation.Equal && negations[0] is "no" or "No" ? CallRelation.None : Opposite(relation),
            _ => CallRelation.None,
        };
    }

    private static CallRelation Compared(Match match)
    {
        var verb = match.Groups["verb"].Value;
        var than = (match.Groups["order"].Success ? match.Groups["order"].Value : match.Groups["than"].Value).ToLowerInvariant();
        var orEqual = match.Groups["equal"].Success;
        if (verb.StartsWith("exceed", StringComparison.OrdinalIgnoreCase) || verb.EndsWith(" below", StringComparison.OrdinalIgnoreCase))
        {
            return than.Length > 0 ? CallRelation.None
                : verb.EndsWith("below", StringComparison.OrdinalIgnoreCase) ? CallRelation.LessThan
                : CallRelation.MoreThan;
        }

        return than switch
        {
            "" => CallRelation.Equal,
            "at least" => CallRelation.AtLeast,
            "at most" => CallRelation.AtMost,
            "more" or "greater" or "larger" or "higher" or "bigger" or "above" or "over" => orEqual ? CallRelation.AtLeast : CallRelation.MoreThan,
            _ => orEqual ? CallRelation.AtMost : CallRelation.LessThan,
        };
    }

    private static CallRelation Opposite(CallRelation relation) => relation switch
    {
        CallRelation.Equal => CallRelation.NotEqual,
        CallRelation.AtLeast => CallRelation.LessThan,
        CallRelation.AtMost => CallRelation.MoreThan,
        CallRelation.MoreThan => CallRelation.AtMost,
        CallRelation.LessThan => CallRelation.AtLeast,
        _ => CallRelation.None,
    };

    /// <summary>Whether it says what is possible, or what is not.</summary>
    private static bool IsOpen(Match match) =>
        match.Groups["modal"].Value.ToLowerInvariant() is "may" or "might" or "can" or "could" || match.Groups["not"].Success;

    private static bool IsException(string value) =>
        value.EndsWith("Exception", StringComparison.Ordinal) && CSharpWords.IsQualifiedName(value);
}
