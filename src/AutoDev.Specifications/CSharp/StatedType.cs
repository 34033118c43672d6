using System.Text.RegularExpressions;

namespace AutoDev.Specifications.CSharp;

/// <summary>The name that a requirement's text gives to its type: <c>Type: `Tier`</c>.</summary>
internal static class StatedType
{
    private static readonly Regex Pattern = new(@"\bType:\s*`?@?(?<name>\w+)`?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The first that is a name in C#, or null.</summary>
    public static string? In(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            // Nearly every text has none, and the search for the word is quick.
            if (text.IndexOf("Type:", StringComparison.Ordinal) >= 0 && Pattern.Match(text) is { Success: true } match)
            {
                var name = match.Groups["name"].Value;
                if (CSharpWords.IsIdentifier(name))
                {
                    return name;
                }
            }
        }

        return null;
    }
}
