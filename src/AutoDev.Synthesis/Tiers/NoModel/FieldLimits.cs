using System.Text.RegularExpressions;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>What a field's limits say of one value, before there is code that checks them.</summary>
internal static class FieldLimits
{
    /// <summary>Whether no value keeps a limit: a constructor that checks it would refuse everything.</summary>
    public static bool AllowsNothing(FieldRule rule, TypeShape shape) => rule switch
    {
        BoundsRule { Least: { } least, Most: { } most } bounds => Ordinal.Of(least, shape) is { } from && Ordinal.Of(most, shape) is { } to
            && (from > to || (from == to && !(bounds.LeastIncluded && bounds.MostIncluded))),
        LengthRule { Most: { } most } length => most < length.Least,
        _ => false,
    };

    /// <summary>True also where it cannot be told from here.</summary>
    public static bool Allows(FieldRule rule, CellValue value, TypeShape shape) => rule switch
    {
        BoundsRule bounds => Ordinal.Of(value, shape) is not { } at || (IsAbove(bounds, at, shape) && IsBelow(bounds, at, shape)),
        LengthRule length => LengthOf(value) is not { } count || (count >= length.Least && !(count > length.Most)),
        NotEmptyRule { Blank: true } => TextOf(value) is not { } text || !string.IsNullOrWhiteSpace(text),
        NotEmptyRule => LengthOf(value) is not 0,
        PatternRule pattern => TextOf(value) is not { } text || Matches(pattern.Pattern, text),
        ChoiceRule choice => choice.Choices.Any(each => CSharpLiteral.Of(each, shape).Text == CSharpLiteral.Of(value, shape).Text),
        RequiredRule => value is not NullValue,
        _ => true,
    };

    private static bool IsAbove(BoundsRule bounds, decimal at, TypeShape shape) =>
        bounds.Least is not { } least || Ordinal.Of(least, shape) is not { } from || (bounds.LeastIncluded ? at >= from : at > from);

    private static bool IsBelow(BoundsRule bounds, decimal at, TypeShape shape) =>
        bounds.Most is not { } most || Ordinal.Of(most, shape) is not { } to || (bounds.MostIncluded ? at <= to : at < to);

    private static int? LengthOf(CellValue value) => value is ListValue list ? list.Items.Count : TextOf(value)?.Length;

    private static string? TextOf(CellValue value) => value switch
    {
        TextValue text => text.Text,
        NameValue name => name.Name,
        _ => null,
    };

    private static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
