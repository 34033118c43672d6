using System.Globalization;
using System.Text.RegularExpressions;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Examples.Limits;

/// <summary>
/// Names a bound that a sentence sets and that nothing keeps: its number is no example's result and stands nowhere in the code. Code can follow every
/// row of a table and still know nothing of "no more than 20 euro a day".
/// </summary>
internal static partial class UnkeptBounds
{
    // A sentence in hours for code in minutes, in kilograms for grams, in euro for cents.
    private static readonly decimal[] Scales = [7, 12, 24, 30, 60, 100, 365, 1000, 1440, 3600, 86_400, 1_000_000];

    // Code that asks whether a text is empty without saying a number.
    private static readonly List<string> Emptiness = ["NullOrEmpty", "NullOrWhiteSpace", ".Empty"];

    /// <summary>What to say of the first such bound; null where there is none.</summary>
    /// <param name="sources">All code that the requirement has.</param>
    public static string? Of(Requirement requirement, IEnumerable<string> sources)
    {
        var bounds = StatedBounds.Of(requirement).ToList();
        if (bounds.Count == 0)
        {
            return null;
        }

        var inCode = sources.SelectMany(Constants).ToHashSet();
        var known = Results(requirement).Concat(Reckoned(requirement)).Concat(inCode).ToHashSet();
        var unkept = bounds.Find(bound => bound.Numbers.Any(number => !IsKnown(number, known) && !(bound.IsShare && IsShareIn(number, inCode))));
        return unkept is null ? null : DoubtWords.UnkeptBound(unkept.Words);
    }

    private static bool IsKnown(decimal number, HashSet<decimal> known) =>
        known.Contains(number) || known.Contains(number + 1) || known.Contains(number - 1)
        || Scales.Any(scale => known.Contains(number * scale) || known.Contains(number / scale));

    /// <summary>Whether code adds the share, takes it off, or divides by what it is a part of.</summary>
    private static bool IsShareIn(decimal percent, HashSet<decimal> inCode) =>
        inCode.Contains(1 + (percent / 100)) || inCode.Contains(1 - (percent / 100)) || (percent != 0 && inCode.Contains(100 / percent));

    /// <summary>Numbers that an example gives as a result. As an input a number shows nothing: every row has some, and the code may treat all alike.</summary>
    private static IEnumerable<decimal> Results(Requirement requirement) =>
        requirement.Tables.Where(static table => table.ResultColumn is not null)
            .SelectMany(static table => table.Rows.Select(row => row.Cells[table.ResultColumn!.Value].Raw))
            .Concat(requirement.InlineExamples.Concat(requirement.NamedValues).Select(static example => example.ExpectedRaw))
            .Concat(requirement.Fences.Where(static fence => fence.Kind == CSharpFenceKind.Assertion).Select(static fence => fence.Code))
            .SelectMany(NumbersIn);

    /// <summary>The ends of limits of the result, which are held against the code elsewhere.</summary>
    private static IEnumerable<decimal> Reckoned(Requirement requirement)
    {
        var names = requirement.Fences.Select(static fence => fence.Signature?.Name).OfType<string>()
            .Concat(requirement.Tables.Where(static table => table.ResultColumn is not null).Select(static table => table.Columns[table.ResultColumn!.Value].Name))
            .Append("result")
            .ToList();
        return StatedLimits.InSentences(requirement)
            .Where(limit => names.Exists(name => WrittenName.Same(name, limit.Name)))
            .SelectMany(static limit => new[] { limit.From, limit.To })
            .OfType<decimal>();
    }

    private static IEnumerable<decimal> Constants(string source) =>
        SyntaxFactory.ParseTokens(source)
            .Where(static token => token.Kind() is SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken)
            .SelectMany(static token => token.ValueText.Length == 0 ? [0] : NumbersIn(token.ValueText))
            .Concat(Emptiness.Exists(source.Contains) ? [0] : []);

    private static IEnumerable<decimal> NumbersIn(string text) =>
        Number().Matches(text.Replace("_", "", StringComparison.Ordinal))
            .Select(static match => decimal.TryParse(match.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null)
            .OfType<decimal>();

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
