using System.Globalization;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Limits;

/// <summary>A bound on a number that a document states.</summary>
/// <param name="Name">What it limits, as the document calls it.</param>
/// <param name="Words">As the document says it.</param>
public sealed record Limit(string Name, string Words, int Line, decimal? From, bool FromIncluded, decimal? To, bool ToIncluded)
{
    public bool AllowsNothing => From > To || (From == To && !(FromIncluded && ToIncluded));

    /// <summary>True for whatever is no number.</summary>
    public bool Allows(CellValue value)
    {
        var digits = value switch
        {
            IntegerValue integer => integer.Digits,
            DecimalValue number => number.Digits,
            _ => null,
        };
        if (digits is null || !decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var at))
        {
            return true;
        }

        return !IsBelow(at) && !IsAbove(at);
    }

    /// <summary>Whether a number is too small.</summary>
    public bool IsBelow(decimal at) => From is { } from && (FromIncluded ? at < from : at <= from);

    /// <summary>Whether a number is too large.</summary>
    public bool IsAbove(decimal at) => To is { } to && (ToIncluded ? at > to : at >= to);
}
