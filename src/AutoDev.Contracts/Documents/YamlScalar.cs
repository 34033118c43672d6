using System.Globalization;

namespace AutoDev.Contracts.Documents;

/// <summary>What a plain scalar means by YAML 1.2's core schema, with numbers as JSON writes them.</summary>
internal static class YamlScalar
{
    public static (NodeKind Kind, string Text) Of(string word)
    {
        switch (word)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return (NodeKind.Null, "null");
            case "true" or "True" or "TRUE":
                return (NodeKind.Boolean, "true");
            case "false" or "False" or "FALSE":
                return (NodeKind.Boolean, "false");
        }

        return word[0] is '-' or '+' or '.' or (>= '0' and <= '9') && Number(word) is { } number ? (NodeKind.Number, number) : (NodeKind.String, word);
    }

    private static string? Number(string word)
    {
        if (JsonNumber.Is(word))
        {
            return word;
        }

        if (word.StartsWith("0x", StringComparison.Ordinal) || word.StartsWith("0o", StringComparison.Ordinal))
        {
            return Based(word.Substring(2), word[1] == 'x' ? 16 : 8);
        }

        // +1, .5, 1. and 007 are numbers in YAML and none in JSON.
        var negative = word[0] == '-';
        var digits = word[0] is '-' or '+' ? word.Substring(1) : word;
        digits = digits.StartsWith(".", StringComparison.Ordinal) && digits.Length > 1 ? "0" + digits : digits;
        digits = digits.EndsWith(".", StringComparison.Ordinal) ? digits.Substring(0, digits.Length - 1) : digits;
        var trimmed = digits.TrimStart('0');
        digits = trimmed.Length == 0 || trimmed[0] is < '0' or > '9' ? digits.Length == 0 ? "" : "0" + trimmed : trimmed;
        return JsonNumber.Is(digits) ? (negative ? "-" : "") + digits : null;
    }

    private static string? Based(string digits, int radix)
    {
        var value = 0UL;
        foreach (var digit in digits)
        {
            var worth = digit is >= '0' and <= '9' ? digit - '0' : char.ToLowerInvariant(digit) is >= 'a' and <= 'f' and var letter ? letter - 'a' + 10 : 99;
            if (worth >= radix || value > (ulong.MaxValue >> 4))
            {
                return null;
            }

            value = (value * (uint)radix) + (uint)worth;
        }

        return digits.Length == 0 ? null : value.ToString(CultureInfo.InvariantCulture);
    }
}
