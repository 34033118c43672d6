using System.Globalization;
using System.Text;

namespace AutoDev.Contracts.CSharp;

/// <summary>Makes C# names of whatever a document calls its things.</summary>
internal static class Identifier
{
    /// <summary>A path to a file of that name must still fit where paths are short.</summary>
    private const int MostLetters = 100;

    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['*'] = "Star",
        ['/'] = "Slash",
        ['<'] = "Less",
        ['>'] = "Greater",
        ['='] = "Equal",
        ['!'] = "Not",
        ['%'] = "Percent",
        ['&'] = "And",
        ['|'] = "Or",
        ['#'] = "Hash",
        ['$'] = "Dollar",
        ['@'] = "At",
        ['.'] = "Dot",
        [','] = "Comma",
        ['?'] = "Question",
        ['~'] = "Tilde",
        ['^'] = "Caret",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['_'] = "Underscore",
        [' '] = "Space",
    };

    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit "
        + "extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out "
        + "override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true "
        + "try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary><c>pet-status</c> is <c>PetStatus</c>.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        var shouts = Shouts(text);
        var starts = true;
        foreach (var letter in text)
        {
            if (!IsPart(letter))
            {
                starts = true;
                continue;
            }

            if (starts && name.Length > 0 && char.IsDigit(letter) && char.IsDigit(name[name.Length - 1]))
            {
                name.Append('_');
            }

            name.Append(starts ? char.ToUpperInvariant(letter) : shouts ? char.ToLowerInvariant(letter) : letter);
            starts = false;
            if (name.Length == MostLetters)
            {
                break;
            }
        }

        return Started(name, text);
    }

    /// <summary>Whether all of several letters are capitals.</summary>
    private static bool Shouts(string text)
    {
        var letters = 0;
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            letters += char.IsLetter(letter) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <summary><c>pet-status</c> is <c>petStatus</c>, and a keyword is marked as a name.</summary>
    public static string Camel(string text)
    {
        var name = Pascal(text);
        var capitals = name.TakeWhile(char.IsUpper).Count();
        var lowered = capitals <= 1 ? 1 : capitals == name.Length ? capitals : capitals - 1;
        name = name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
        return Keywords.Contains(name) ? "@" + name : name;
    }

    /// <summary>A namespace: parts that are names, or nothing.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(static part => part.Length > 0 && IsStart(part[0]) && part.All(static letter => letter == '_' || IsPart(letter)) && !Keywords.Contains(part));

    private static string Started(StringBuilder name, string text)
    {
        var sign = text.Length > 0 && text[0] is '+' or '-' && name.Length > 0 && char.IsDigit(name[0]) ? Symbols[text[0]] : "";
        if (name.Length == 0)
        {
            var spoken = string.Concat(text.Where(Symbols.ContainsKey).Take(8).Select(symbol => Symbols[symbol]));
            return spoken.Length > 0 ? spoken : text.Length == 0 ? "Empty" : "Value";
        }

        return sign.Length > 0 ? sign + name : IsStart(name[0]) ? name.ToString() : "_" + name;
    }

    private static bool IsStart(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char letter) => letter != '_' && (IsStart(letter) || CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
