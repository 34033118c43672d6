using System.Text.RegularExpressions;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Limits;

/// <summary>Words that set a bound, whatever they bound: <c>no more than 20 euro</c>, <c>three digits or fewer</c>, <c>3 to 12 characters</c>.</summary>
/// <param name="Words">As the document says it.</param>
/// <param name="Numbers">Of the bounds, one or two; of a day or a time of day its parts.</param>
/// <param name="IsPlain">Whether only a number stands there and no word says that it is a bound: <c>5 euro</c>.</param>
public sealed record StatedBound(string Words, EquatableArray<decimal> Numbers, bool IsPlain = false)
{
    // "29 minutes or fewer" ends where "fewer than 30" begins; "5 lessons" and "3 followers" say neither.
    private static readonly Regex OrLower = In(@"\b(?:or|and) (?:fewer|less|below|under|lower|younger|shorter|lighter|smaller|earlier)\b");

    private static readonly Regex Upper = In(@"\b(?:most|no more|not more|exceeds?|exceeding|above|over|maximum|max|capped|up to|limited)\b|[<≤]");

    private static readonly Regex Lower = In(@"\b(?:least|less|fewer|below|under|minimum|younger|shorter|lighter|lower|smaller|before|earlier)\b|[>≥]");

    /// <summary>Whether what is smaller is on the other side: at least, fewer than, below.</summary>
    public bool IsLower => Lower.IsMatch(Words) && !OrLower.IsMatch(Words);

    /// <summary>Whether what is larger is on the other side.</summary>
    public bool IsUpper => Numbers.Count == 1 && !IsLower && (Upper.IsMatch(Words) || OrLower.IsMatch(Words));

    /// <summary>Whether the numbers are parts of a hundred.</summary>
    public bool IsShare => Words.IndexOf('%') >= 0 || Words.IndexOf("percent", StringComparison.OrdinalIgnoreCase) >= 0;

    private static Regex In(string words) => new(words, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
