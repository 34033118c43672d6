using System.Globalization;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Validation;

/// <summary>Writes the limits of a number as arguments of the number's own type.</summary>
internal static class NumberLimits
{
    private static readonly Dictionary<string, (decimal Least, decimal Most, string Suffix)> Integers = new(StringComparer.Ordinal)
    {
        ["int"] = (int.MinValue, int.MaxValue, ""),
        ["uint"] = (uint.MinValue, uint.MaxValue, "U"),
        ["long"] = (long.MinValue, long.MaxValue, "L"),
        ["ulong"] = (ulong.MinValue, ulong.MaxValue, "UL"),
    };

    /// <summary>The arguments of each check; numbers that alone are allowed stand behind a mark.</summary>
    public static IEnumerable<string> Of(string type, SchemaRules rules)
    {
        var all = new List<string>();
        Add(all, "min", type, rules.AtLeast, Round.Up);
        Add(all, "max", type, rules.AtMost, Round.Down);
        Add(all, "above", type, rules.Above, Round.Down);
        Add(all, "below", type, rules.Below, Round.Up);
        Add(all, "multiple", type, rules.MultipleOf, Round.Never);
        if (all.Count > 0)
        {
            yield return string.Join(", ", all);
        }

        if (rules.Numbers is { Count: > 0 } numbers && numbers.Select(number => Literal(type, number, Round.Never)).Where(number => number is not null).ToList() is { Count: > 0 } known)
        {
            yield return "!" + string.Join(", ", known);
        }
    }

    private enum Round
    {
        Up,
        Down,
        Never,
    }

    /// <summary>Of several limits of a kind, the first that the type can hold.</summary>
    private static void Add(List<string> all, string name, string type, IEnumerable<string> limits, Round round)
    {
        if (limits.Select(limit => Literal(type, limit, round)).FirstOrDefault(limit => limit is not null) is { } literal)
        {
            all.Add($"{name}: {literal}");
        }
    }

    /// <summary>Null where the type has no such number: then its own limits say as much.</summary>
    private static string? Literal(string type, string number, Round round)
    {
        var isExact = decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact);
        if (type == "double")
        {
            return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value)
                ? value.ToString("R", CultureInfo.InvariantCulture) + "d"
                : null;
        }

        if (!isExact)
        {
            return null;
        }

        if (!Integers.TryGetValue(type, out var integer))
        {
            return exact.ToString(CultureInfo.InvariantCulture) + "m";
        }

        var whole = round switch { Round.Up => decimal.Ceiling(exact), Round.Down => decimal.Floor(exact), _ => exact };
        return whole != decimal.Truncate(whole) || whole < integer.Least || whole > integer.Most || (round == Round.Up && whole == integer.Least) ? null : whole.ToString("0", CultureInfo.InvariantCulture) + integer.Suffix;
    }
}
