using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Limits;

/// <summary>Words that set a bound, whatever they bound: <c>no more than 20 euro</c>, <c>three digits or fewer</c>, <c>3 to 12 characters</c>.</summary>
/// <param name="Words">As the document says it.</param>
/// <param name="Numbers">Of the bounds, one or two; of a day or a time of day its parts.</param>
/// <param name="IsPlain">Whether only a number stands there and no word says that it is a bound: <c>5 euro</c>.</param>
public sealed record StatedBound(string Words, EquatableArray<decimal> Numbers, bool IsPlain = false)
{
    private static readonly string[] UpperWords = ["most", "no more", "not more", "exceed", "above", "over", "maximum", "max", "capped", "up to", "limited", "or fewer", "or less", "<", "≤"];

    private static readonly string[] LowerWords = ["least", "less", "fewer", "below", "under", "minimum", "younger", "shorter", "lighter", "lower", "smaller", "before", "earlier", ">", "≥"];

    /// <summary>Whether what is smaller is on the other side: at least, fewer than, below.</summary>
    public bool IsLower => Array.Exists(LowerWords, word => Words.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether what is larger is on the other side.</summary>
    public bool IsUpper => Numbers.Count == 1 && !IsLower && Array.Exists(UpperWords, word => Words.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the numbers are parts of a hundred.</summary>
    public bool IsShare => Words.IndexOf('%') >= 0 || Words.IndexOf("percent", StringComparison.OrdinalIgnoreCase) >= 0;
}
