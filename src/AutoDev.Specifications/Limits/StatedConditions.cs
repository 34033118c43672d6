using System.Text.RegularExpressions;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Limits;

/// <summary>
/// Finds sentences that say what an input must be in words that no limit has: "The day MUST be a weekday.", "The start MUST be before the end." What is
/// done with an input ("The name MUST be trimmed.") examples show; what it must be they do not, unless one of them expects a failure.
/// </summary>
public static class StatedConditions
{
    private const int Longest = 200;

    // A look that is cheap: a document has thousands of sentences.
    private static readonly string[] Verbs = [" be ", " match", " start", " begin", " end", " consist", " lie", " differ", " equal"];

    private static readonly Regex Sentence = new(
        StatedLimits.Subject + @" (?:MUST|SHALL) (?:NOT |never )?(?:always |only )?(?:be (?!(?:[a-z]+ed|able|written|shown|taken|split|cut|put|read|sent|kept|given|the same)\b)|(?:match|start|begin|end|consist|lie|differ|equal)\b)",
        RegexOptions.CultureInvariant);

    /// <summary>The sentences, without their full stop.</summary>
    public static IEnumerable<string> Of(Requirement requirement)
    {
        if (ExpectsFailure(requirement))
        {
            return [];
        }

        var inputs = Inputs(requirement).ToList();
        return In(requirement.Statements, requirement.Criteria)
            .Where(condition => inputs.Exists(input => WrittenName.Same(input, condition.Name)))
            .Select(static condition => condition.Text.TrimEnd('.', '!', ' '));
    }

    /// <summary>Whatever they are about.</summary>
    internal static IEnumerable<(string Name, string Text)> In(IEnumerable<Statement> statements, IEnumerable<Criterion> criteria) =>
        statements.Select(static statement => (statement.Strength, statement.Text))
            .Concat(criteria.SelectMany(static criterion => criterion.WithNested()).Select(static criterion => (criterion.Strength, criterion.Text)))
            .Where(static sentence => sentence.Strength is Strength.Must or Strength.MustNot && sentence.Text.Length < Longest && Array.Exists(Verbs, verb => sentence.Text.IndexOf(verb, StringComparison.Ordinal) > 0))
            .Select(static sentence => (Sentence.Match(sentence.Text).Groups[1].Value, sentence.Text))
            .Where(static condition => condition.Value.Length > 0 && !StatedLimits.IsLimit(condition.Text) && !StatedBounds.In(condition.Text).Any());

    private static bool ExpectsFailure(Requirement requirement) =>
        requirement.Tables.SelectMany(static table => table.Rows).SelectMany(static row => row.Cells).Any(static cell => cell.Value is ExceptionValue)
        || requirement.InlineExamples.Any(static example => example.Expected is ExceptionValue);

    private static IEnumerable<string> Inputs(Requirement requirement) =>
        requirement.Fences.Select(static fence => fence.Signature).SelectMany(static signature => signature?.Parameters ?? []).Select(static parameter => parameter.Name)
            .Concat(requirement.Tables.Where(static table => table.ResultColumn is not null)
                .SelectMany(static table => table.Columns.Where((_, column) => column != table.ResultColumn)).Select(static column => column.Name));
}
