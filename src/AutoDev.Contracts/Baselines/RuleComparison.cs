using System.Globalization;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.Baselines;

/// <summary>Finds the rules that refuse what they let through before.</summary>
internal static class RuleComparison
{
    /// <summary>The keyword that says it, and what it says now.</summary>
    public static IEnumerable<(string Keyword, string Message)> Stricter(SchemaRules old, SchemaRules now)
    {
        foreach (var (keyword, was, isNow) in new[] { ("minLength", old.MinLength, now.MinLength), ("minItems", old.MinItems, now.MinItems), ("minProperties", old.MinProperties, now.MinProperties) })
        {
            if (isNow > (was ?? 0))
            {
                yield return (keyword, $"{keyword} is {Said(isNow)} now");
            }
        }

        foreach (var (keyword, was, isNow) in new[] { ("maxLength", old.MaxLength, now.MaxLength), ("maxItems", old.MaxItems, now.MaxItems), ("maxProperties", old.MaxProperties, now.MaxProperties) })
        {
            if (isNow < (was ?? int.MaxValue))
            {
                yield return (keyword, $"{keyword} is {Said(isNow)} now");
            }
        }

        foreach (var (keyword, was, isNow, isLower) in new[] { ("minimum", old.AtLeast, now.AtLeast, true), ("exclusiveMinimum", old.Above, now.Above, true), ("maximum", old.AtMost, now.AtMost, false), ("exclusiveMaximum", old.Below, now.Below, false) })
        {
            if (isNow.Count > 0 && (isLower ? Numbers(isNow).Max() > Numbers(was).DefaultIfEmpty(double.MinValue).Max() : Numbers(isNow).Min() < Numbers(was).DefaultIfEmpty(double.MaxValue).Min()))
            {
                yield return (keyword, $"{keyword} is {isNow[isNow.Count - 1]} now");
            }
        }

        if (now.UniqueItems && !old.UniqueItems)
        {
            yield return ("uniqueItems", "items must be unique now");
        }

        if (now.Patterns.Exists(pattern => !old.Patterns.Contains(pattern)))
        {
            yield return ("pattern", "another pattern must be matched now");
        }

        if (now.MultipleOf.Exists(number => !old.MultipleOf.Contains(number)))
        {
            yield return ("multipleOf", $"it must be a multiple of {now.MultipleOf[now.MultipleOf.Count - 1]} now");
        }
    }

    private static IEnumerable<double> Numbers(IEnumerable<string> texts) =>
        texts.Select(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0);

    private static string Said(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
