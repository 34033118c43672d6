using System.Globalization;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Lint.Limits;

/// <summary>A bound on a number that a document states.</summary>
/// <param name="Words">As the document says it.</param>
internal sealed record Limit(string Name, string Words, int Line, decimal? From, bool FromIncluded, decimal? To, bool ToIncluded)
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

        return (From is null || (FromIncluded ? at >= From : at > From)) && (To is null || (ToIncluded ? at <= To : at < To));
    }
}
