namespace AutoDev.Specifications;

/// <summary>What an id looks like that was mistyped: no hyphen, another dash, small letters, a letter for a digit, something before it.</summary>
internal static class NearIdShape
{
    private const int LongestGap = 3;

    /// <summary>Where the text begins with such a thing, its bounds and the id that it would be; else null.</summary>
    /// <param name="text">Of which no id stands at the start.</param>
    public static (int Start, int End, string Id, bool ReadsAsText)? Read(string text)
    {
        var start = Opening(text);
        if (start > 0 && RequirementId.LengthAt(text, start) is > 0 and var length)
        {
            return (start, start + length, text.Substring(start, length), false);
        }

        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsJoint(text[end])))
        {
            end++;
        }

        if (end == start || !char.IsLetter(text[start]))
        {
            return null;
        }

        var number = NumberStart(text, start, end);
        var gap = false;
        if (number < 0 && NextNumber(text, end) is var (first, last))
        {
            gap = text.IndexOf(' ', end, first - end) >= 0;
            (number, end) = (first, last);
        }

        return number > start && !GoesOn(text, end) && Prefix(text.Substring(start, number - start)) is { } prefix
            ? (start, end, prefix + "-" + Digits(text.Substring(number, end - number)), gap && !IsUpper(text, start, number))
            : null;
    }

    /// <summary>What people put before an id: a bracket, the number of a section.</summary>
    private static int Opening(string text)
    {
        var at = 0;
        while (at < text.Length && (text[at] is >= '0' and <= '9' or '.' or ')'))
        {
            at++;
        }

        at = at > 0 && at < text.Length && text[at] == ' ' ? at + 1 : 0;
        return at < text.Length && text[at] is '[' or '(' ? at + 1 : at;
    }

    /// <summary>The digits that a word ends with, letters that look like one among them; -1 where there are none.</summary>
    private static int NumberStart(string text, int start, int end)
    {
        var at = end;
        while (at > start && IsDigitLike(text[at - 1]))
        {
            at--;
        }

        // A letter counts as a digit only behind the joint: the O of NO1 is one of the word's.
        while (at < end && !IsDigit(text[at]) && (at == start || !IsJoint(text[at - 1])))
        {
            at++;
        }

        for (var i = at; i < end; i++)
        {
            if (IsDigit(text[i]))
            {
                return at;
            }
        }

        return -1;
    }

    private static (int First, int Last)? NextNumber(string text, int at)
    {
        var first = at;
        while (first < text.Length && first - at < LongestGap && (text[first] is ' ' or '.' or '#' || IsJoint(text[first])))
        {
            first++;
        }

        var last = first;
        while (last < text.Length && IsDigit(text[last]))
        {
            last++;
        }

        return first > at && last > first ? (first, last) : null;
    }

    /// <summary>Whether what follows makes it something else: a word, a version, a part of a path.</summary>
    private static bool GoesOn(string text, int end) => end < text.Length
        && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '%' || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));

    private static string? Prefix(string written)
    {
        var text = new string(Array.ConvertAll(written.ToCharArray(), static character => IsJoint(character) && character != '_' ? '-' : char.ToUpperInvariant(character)))
            .TrimEnd('-', '_', ' ', '.', '#');
        return RequirementId.IsId(text + "-1") ? text : null;
    }

    private static string Digits(string written) => written.Replace('O', '0').Replace('o', '0').Replace('I', '1').Replace('l', '1');

    private static bool IsUpper(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsJoint(char character) => character is '-' or '_' or '\u00AD' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsDigitLike(char character) => IsDigit(character) || character is 'O' or 'o' or 'I' or 'l';
}
