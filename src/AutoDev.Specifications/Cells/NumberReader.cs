using System.Text;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Cells;

/// <summary>Integers, decimals and percentages of any width.</summary>
internal static class NumberReader
{
    public static CellValue? Read(string text)
    {
        var percent = text[text.Length - 1] == '%';
        var body = percent ? text.Substring(0, text.Length - 1).TrimEnd() : text;
        if (Digits(body) is not { } digits)
        {
            return null;
        }

        if (percent)
        {
            return digits.IndexOf('e') < 0 ? new DecimalValue(Hundredth(digits)) : null;
        }

        return digits.IndexOf('.') >= 0 || digits.IndexOf('e') >= 0 ? new DecimalValue(digits) : new IntegerValue(digits);
    }

    /// <summary>A C# literal with a suffix: <c>0.05m</c>, <c>10L</c>.</summary>
    public static CellValue? ReadSuffixed(string text)
    {
        var last = char.ToLowerInvariant(text[text.Length - 1]);
        if (text.Length < 2 || last is not ('m' or 'd' or 'f' or 'l' or 'u'))
        {
            return null;
        }

        var body = text.Substring(0, text.Length - 1).TrimEnd('u', 'U', 'l', 'L');
        if (body.Length == 0 || Read(body) is not { } value)
        {
            return null;
        }

        return last is 'l' or 'u' ? value as IntegerValue : new DecimalValue(Digits(body)!);
    }

    /// <summary>Invariant digits with sign, point and exponent; null where the text is no number.</summary>
    private static string? Digits(string text)
    {
        // Most cells are words or numbers in their one spelling, and neither needs a text of its own.
        if (IsInvariant(text))
        {
            return text;
        }

        if (text.Length == 0 || text[0] is not ('-' or '+' or '−' or (>= '0' and <= '9')))
        {
            return null;
        }

        var digits = new StringBuilder(text.Length);
        var at = 0;
        if (text[0] is '-' or '+' or '−')
        {
            if (text[0] != '+')
            {
                digits.Append('-');
            }

            at = 1;
        }

        if (!Group(text, ref at, digits))
        {
            return null;
        }

        if (at < text.Length && text[at] == '.')
        {
            digits.Append('.');
            at++;
            if (!Group(text, ref at, digits))
            {
                return null;
            }
        }

        if (at < text.Length && text[at] is 'e' or 'E' && at + 1 < text.Length)
        {
            digits.Append('e');
            at++;
            if (text[at] is '-' or '+' && at + 1 < text.Length)
            {
                digits.Append(text[at]);
                at++;
            }

            if (!Group(text, ref at, digits))
            {
                return null;
            }
        }

        return at == text.Length ? Trimmed(digits.ToString()) : null;
    }

    /// <summary>Digits without a zero before the first that counts, and perhaps a point and more of them.</summary>
    private static bool IsInvariant(string text)
    {
        var whole = 0;
        while (whole < text.Length && text[whole] is >= '0' and <= '9')
        {
            whole++;
        }

        if (whole == 0 || (whole > 1 && text[0] == '0'))
        {
            return false;
        }

        if (whole == text.Length)
        {
            return true;
        }

        var at = whole + 1;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return text[whole] == '.' && at == text.Length && at > whole + 1;
    }

    /// <summary>One or more digits with single separators between them.</summary>
    private static bool Group(string text, ref int at, StringBuilder digits)
    {
        var start = digits.Length;
        while (at < text.Length)
        {
            if (text[at] is >= '0' and <= '9')
            {
                digits.Append(text[at]);
            }
            else if (!IsSeparator(text[at]) || digits.Length == start || at + 1 == text.Length || text[at + 1] is < '0' or > '9')
            {
                break;
            }

            at++;
        }

        return digits.Length > start;
    }

    private static bool IsSeparator(char character) => character is '_' or '\u2009' or '\u202F' or '\u00A0';

    /// <summary>Without zeros before the first digit that counts, so that 007 equals 7.</summary>
    private static string Trimmed(string digits)
    {
        var sign = digits[0] == '-' ? 1 : 0;
        var zeros = sign;
        while (zeros + 1 < digits.Length && digits[zeros] == '0' && digits[zeros + 1] is >= '0' and <= '9')
        {
            zeros++;
        }

        var trimmed = digits.Substring(zeros);
        return sign == 1 && trimmed is not "0" ? "-" + trimmed : trimmed;
    }

    private static string Hundredth(string digits)
    {
        var negative = digits[0] == '-';
        var body = negative ? digits.Substring(1) : digits;
        var point = body.IndexOf('.');
        var whole = point < 0 ? body : body.Substring(0, point);
        var fraction = point < 0 ? "" : body.Substring(point + 1);
        whole = whole.PadLeft(3, '0');
        var moved = whole.Substring(0, whole.Length - 2) + "." + whole.Substring(whole.Length - 2) + fraction;
        return Trimmed((negative ? "-" : "") + moved);
    }
}
