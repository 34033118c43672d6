using System.Globalization;
using System.Text.RegularExpressions;

namespace AutoDev.Specifications.Limits;

/// <summary>Numbers that are written with letters.</summary>
internal static class NumberWords
{
    /// <summary>Without one, which is an article as often: "one of them".</summary>
    public static readonly IReadOnlyDictionary<string, int> AboveOne = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["dozen"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1_000_000,
    };

    private static readonly Dictionary<string, int> All = new(AboveOne.ToDictionary(static word => word.Key, static word => word.Value), StringComparer.OrdinalIgnoreCase) { ["zero"] = 0, ["one"] = 1 };

    // Of "between two and five" there are two numbers: "and" joins behind a hundred, a thousand and a million alone.
    private static readonly string Words =
        $@"\b(?:{string.Join("|", All.Keys)})(?:(?:[ -]|(?<=hundred|thousand|million) and )(?:{string.Join("|", All.Keys)}))*\b";

    private static readonly Regex Phrase = new(Words, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // Where a phrase begins there and nowhere later: a search to the end from every word would take time that grows with the square.
    private static readonly Regex PhraseHere = new(@"\G" + Words, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The text with its numbers in digits: <c>at most three hundred and twenty-five</c> is <c>at most 325</c>.</summary>
    public static string InDigits(string text) =>
        Phrase.Replace(text, static match => ValueOf(match.Value) is { } value ? value.ToString(CultureInfo.InvariantCulture) : match.Value);

    /// <summary>Whether a number may begin with the word: a look that is cheap.</summary>
    public static bool MayBegin(string word) => All.ContainsKey(word);

    /// <summary>The number that begins at a letter, and where it ends; null where no number above one does.</summary>
    public static (int End, decimal Value)? At(string text, int start) =>
        PhraseHere.Match(text, start) is { Success: true } match
            && ValueOf(match.Value) is { } value and > 1
            ? (start + match.Length, value)
            : null;

    /// <summary>Null where the words are more than one number: <c>two three</c>.</summary>
    private static long? ValueOf(string phrase)
    {
        long total = 0;
        long part = 0;
        foreach (var word in phrase.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(static word => !word.Equals("and", StringComparison.OrdinalIgnoreCase)))
        {
            var value = All[word];
            switch (value)
            {
                case 1000 or 1_000_000:
                    total += Math.Max(1, part) * value;
                    part = 0;
                    break;
                case 100 when part < 100:
                    part = Math.Max(1, part) * 100;
                    break;
                case 12 when word.Equals("dozen", StringComparison.OrdinalIgnoreCase) && part < 100:
                    part = Math.Max(1, part) * 12;
                    break;
                case < 100 when value < 10 ? part % 10 == 0 && part % 100 != 10 : part % 100 == 0:
                    part += value;
                    break;
                default:
                    return null;
            }
        }

        return total + part;
    }
}
