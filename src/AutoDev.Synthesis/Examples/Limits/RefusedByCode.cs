using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Examples.Limits;

/// <summary>
/// What code refuses without an example of a failure: a record's constructor what its constraints forbid, a member what no row of a decision table or of a
/// list answers for.
/// </summary>
internal sealed partial class RefusedByCode
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="isRecord">Whether its checks are those of its fields, but for what no null may be. A member's are those of limits that sentences state, and say nothing of others.</param>
    public RefusedByCode(IEnumerable<string> sources, bool isRecord)
    {
        foreach (var source in sources)
        {
            var before = SyntaxKind.None;
            foreach (var token in SyntaxFactory.ParseTokens(source))
            {
                IsAny |= token.IsKind(SyntaxKind.ThrowKeyword)
                    ? isRecord ? before is not SyntaxKind.QuestionQuestionToken : before is SyntaxKind.EqualsGreaterThanToken or SyntaxKind.ColonToken
                    : isRecord && token.ValueText is nameof(ArgumentException.ThrowIfNullOrEmpty) or nameof(ArgumentException.ThrowIfNullOrWhiteSpace);
                words.Add(token.ValueText);
                before = token.Kind();
            }
        }
    }

    public bool IsAny { get; }

    /// <summary>Whether the sentence gives a closed list, "one of S, M and L", and the code names each of them.</summary>
    public bool Names(string sentence) =>
        List().Match(sentence) is { Success: true } list
        && Separator().Split(list.Groups[1].Value).Where(static item => item.Length > 0).All(item => words.Contains(item.Trim('`', '"', '\'', '“', '”', ' ')));

    [GeneratedRegex(@"\bbe (?:(?:exactly )?one of|either):? (.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex List();

    [GeneratedRegex(@",? (?:and|or) |, ?", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
