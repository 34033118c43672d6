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
    // A sentence in hours for code in minutes, and the other way round; in kilograms for grams; in euro for cents.
    private static readonly (Regex Unit, decimal[] Scales, bool BothWays)[] Units =
    [
        (Times(), [24, 60, 1440, 3600, 86_400], true),
        (Days(), [7, 12, 24, 30, 365, 1440, 86_400], true),
        (Measures(), [10, 100, 1000, 1_000_000], true),
        (Money(), [100], false),
    ];

    // Code that asks whether a text is empty without saying a number.
    private static readonly HashSet<string> Emptiness = new(StringComparer.Ordinal)
    {
        "Empty", nameof(string.IsNullOrEmpty), nameof(string.IsNullOrWhiteSpace), nameof(ArgumentException.ThrowIfNullOrEmpty), nameof(ArgumentException.ThrowIfNullOrWhiteSpace),
    };

    /// <summary>What to say of such bounds; null where there is none.</summary>
    /// <param name="sources">All code that the requirement has.</param>
    public static string? Of(Requirement requirement, IEnumerable<string> sources)
    {
        var bounds = StatedBounds.Of(requirement).ToList();
        var stated = StatedConditions.Of(requirement).ToList();
        if (bounds.Count + stated.Count == 0)
        {
            return null;
        }

        var texts = sources.ToList();
        var code = texts.SelectMany(source => Constants(source, requirement.Id)).ToList();
        var inCode = code.Select(static constant => constant.Number).ToHashSet();
        var compared = code.Where(static constant => constant.IsCompared).Select(static constant => constant.Number).ToHashSet();
        var unmultiplied = code.Where(static constant => !constant.IsFactor).Select(static constant => constant.Number).ToHashSet();
        var results = Results(requirement).ToHashSet();
        var reckoned = Reckoned(requirement).Concat(Asserted(requirement)).ToHashSet();
        var shown = bounds.Exists(static bound => bound.IsPlain) ? Shown(requirement).ToHashSet() : [];
        var refused = new Lazy<RefusedByCode>(() => new(texts, isRecord: requirement.Tables.Any(static table => table.Kind == TableKind.Fields)));
        var conditions = stated.Where(condition => !IsKept(condition)).Select(static condition => condition.Text).ToList();
        var unkept = bounds.FindAll(bound => bound.Numbers.Any(number => !IsKnown(bound, number)) && !conditions.Exists(condition => condition.Contains(bound.Words, StringComparison.Ordinal)));
        return unkept.Count + conditions.Count == 0 ? null : DoubtWords.UnkeptBounds([.. unkept.Select(static bound => bound.Words).Concat(conditions).Distinct()]);

        bool IsKept(StatedCondition condition) => refused.Value.IsAny && (condition.IsRefusal || refused.Value.Names(condition.Text)
            || (StatedBounds.In(condition.Text).Where(static bound => !bound.IsPlain).ToList() is { Count: > 0 } limits && limits.TrueForAll(limit => limit.Numbers.All(number => IsKnown(limit, number)))));

        bool IsKnown(StatedBound bound, decimal number) =>
            (bound.IsPlain ? shown.Contains(number) || results.Contains(number) || inCode.Contains(number) : IsResult(bound, number, results) || (Sets(bound) ? unmultiplied : inCode).Contains(number))
            || reckoned.Contains(number)
            || IsNextTo(bound, number, compared)
            || IsScaled(bound, number, inCode)
            || (bound.IsShare && IsShareIn(number, inCode));
    }

    // Three in "at least 3" is not the three of "quantity * 3".
    private static bool Sets(StatedBound bound) => bound.IsUpper || bound.IsLower;

    /// <summary>Whether a result has the number. A largest result is no cap: the next input may pass it, and code that stops there has its number.</summary>
    private static bool IsResult(StatedBound bound, decimal number, HashSet<decimal> results) =>
        results.Contains(number) && !Sets(bound) && !bound.Words.Contains("exactly", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether code compares with the next whole number: <c>&lt; 5</c> is at most four, and <c>&lt;= 3</c> fewer than four.</summary>
    private static bool IsNextTo(StatedBound bound, decimal number, HashSet<decimal> compared) =>
        compared.Contains(bound.IsLower ? number - 1 : number + 1) || (bound.Numbers.Count > 1 && compared.Contains(number - 1));

    private static bool IsScaled(StatedBound bound, decimal number, HashSet<decimal> inCode) => Units.Any(unit =>
        unit.Unit.IsMatch(bound.Words) && unit.Scales.Any(scale => inCode.Contains(number * scale) || (unit.BothWays && inCode.Contains(number / scale))));

    /// <summary>Whether code adds the share, takes it off, or divides by what it is a part of.</summary>
    private static bool IsShareIn(decimal percent, HashSet<decimal> inCode) =>
        inCode.Contains(percent / 100) || inCode.Contains(1 + (percent / 100)) || inCode.Contains(1 - (percent / 100)) || (percent != 0 && inCode.Contains(100 / percent));

    /// <summary>Numbers that an example gives as a result. As an input a number shows nothing: every row has some, and the code may treat all alike.</summary>
    private static IEnumerable<decimal> Results(Requirement requirement) =>
        requirement.Tables.Where(static table => table.ResultColumn is not null)
            .SelectMany(static table => table.Rows.Select(row => row.Cells[table.ResultColumn!.Value].Raw))
            .Concat(requirement.InlineExamples.Concat(requirement.NamedValues).Select(static example => example.ExpectedRaw))
            .SelectMany(NumbersIn);

    /// <summary>Numbers of assertions, which are run: <c>Total(3) &lt;= 30</c>, that a fence or a sentence states.</summary>
    private static IEnumerable<decimal> Asserted(Requirement requirement) =>
        requirement.Fences.Where(static fence => fence.Kind == CSharpFenceKind.Assertion).SelectMany(static fence => NumbersIn(fence.Code));

    /// <summary>Every number that an example has, in a cell or a call.</summary>
    private static IEnumerable<decimal> Shown(Requirement requirement) =>
        requirement.Tables.SelectMany(static table => table.Rows).SelectMany(static row => row.Cells).Select(static cell => cell.Raw)
            .Concat(requirement.InlineExamples.Concat(requirement.NamedValues).Select(static example => example.Call + " " + example.ExpectedRaw))
            .Concat(requirement.Fences.Select(static fence => fence.Code))
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

    /// <summary>Every number that the code has, whether it stands behind a comparison, and whether it multiplies. What names the requirement is none.</summary>
    private static IEnumerable<(decimal Number, bool IsCompared, bool IsFactor)> Constants(string source, string id)
    {
        var before = SyntaxKind.None;
        var tokens = SyntaxFactory.ParseTokens(source).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind() is SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken)
            {
                var isCompared = before is SyntaxKind.LessThanToken or SyntaxKind.LessThanEqualsToken or SyntaxKind.GreaterThanToken or SyntaxKind.GreaterThanEqualsToken;
                var isFactor = before is SyntaxKind.AsteriskToken || (i + 1 < tokens.Count && tokens[i + 1].Kind() is SyntaxKind.AsteriskToken);
                foreach (var number in token.ValueText.Length == 0 ? [0] : NumbersIn(token.ValueText.Replace(id, "", StringComparison.Ordinal)))
                {
                    yield return (number, isCompared, isFactor);
                }
            }

            else if (Emptiness.Contains(token.ValueText))
            {
                yield return (0, false, false);
            }

            before = token.Kind();
        }
    }

    private static IEnumerable<decimal> NumbersIn(string text) =>
        Number().Matches(text.Replace("_", "", StringComparison.Ordinal))
            .Select(static match => decimal.TryParse(match.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null)
            .OfType<decimal>();

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:seconds?|minutes?|min|hours?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Times();

    [GeneratedRegex(@"\b(?:days?|weeks?|months?|years?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Days();

    [GeneratedRegex(@"\b(?:[kmc]?g|[kmc]?m|[mc]?l|kilo\w*|grams?|met(?:re|er)s?|lit(?:re|er)s?|tons?|tonnes?|thousand|million)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Measures();

    [GeneratedRegex(@"[€$£]|\b(?:euros?|EUR|dollars?|USD|pounds?|GBP)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Money();
}
