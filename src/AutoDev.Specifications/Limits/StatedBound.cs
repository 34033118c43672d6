using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Limits;

/// <summary>Words that set a bound, whatever they bound: <c>no more than 20 euro</c>, <c>three digits or fewer</c>, <c>3 to 12 characters</c>.</summary>
/// <param name="Words">As the document says it.</param>
/// <param name="Numbers">Of the bounds, one or two; of a day or a time of day its parts.</param>
public sealed record StatedBound(string Words, EquatableArray<decimal> Numbers)
{
    private static readonly string[] LowerWords = ["least", "less", "fewer", "below", "under", "minimum", "younger", "shorter", "lighter", "lower", "smaller", "before", "earlier"];

    /// <summary>Whether what is smaller is on the other side: at least, fewer than, below.</summary>
    public bool IsLower => Array.Exists(LowerWords, word => Words.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the numbers are parts of a hundred.</summary>
    public bool IsShare => Words.IndexOf('%') >= 0 || Words.IndexOf("percent", StringComparison.OrdinalIgnoreCase) >= 0;
}
