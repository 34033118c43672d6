using System.Text.RegularExpressions;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;

namespace AutoDev.Specifications.Limits;

/// <summary>
/// Finds sentences that say what an input must be, or what is refused, in words that no limit has: "The day MUST be a weekday.", "The term MUST be one of 6,
/// 12 and 24.", "Fewer than 5 players are refused." What is done with an input ("The name MUST be trimmed.") examples show; what it must be they do not,
/// unless one of them expects a failure.
/// </summary>
public static class StatedConditions
{
    private const int Longest = 200;
    private const string Obliges = "(?:MUST|SHALL|must|shall|ha(?:s|ve) to|needs? to|(?:is|are) (?:REQUIRED|required) to|cannot|can not|MAY NOT|may not)";

    // A look that is cheap: a document has thousands of sentences.
    private static readonly string[] Verbs = [" be ", " match", " start", " begin", " end", " consist", " lie", " differ", " equal", " contain", " include", " fall", " occur"];
    private static readonly string[] RefusalWords = ["refuse", "reject", "forbidden", "invalid", "illegal", "accept", "allow", "permit"];

    private static readonly Regex Sentence = new(
        StatedLimits.Subject + " " + Obliges
            + @" (?:NOT |not |never )?(?:always |only )?(?:be (?!(?:[a-z]+ed|able|written|shown|taken|split|cut|put|read|sent|kept|given|the same)\b)|(?:match|start|begin|end|consist|lie|differ|equal|contain|include|fall|occur)\b)",
        RegexOptions.CultureInvariant);

    private static readonly Regex Refusal = new(
        @"\b(?:is|are|be|gets?) (?:refused|rejected|forbidden|invalid|illegal|(?:not|NOT|never) (?:accepted|allowed|permitted))\b"
            + @"|\b(?:MUST|SHALL|must|shall) (?:refuse|reject|(?:not|NOT) (?:accept|allow|permit))\b"
            + @"|\b[Oo]nly\b[^.]{1,80}\b(?:is|are|be) (?:accepted|allowed|permitted)\b",
        RegexOptions.CultureInvariant);

    private static readonly Regex SentenceEnd = new(@"(?<=[.!])\s+(?=[A-Z`*])", RegexOptions.CultureInvariant);

    private static readonly Regex Matches = new("^match(?:es)? ", RegexOptions.CultureInvariant);

    /// <summary>Those that no example of a failure and no constraint of a field may stand for, in the document's order.</summary>
    public static IEnumerable<StatedCondition> Of(Requirement requirement)
    {
        if (Cells(requirement).Any(static cell => cell.Value is ExceptionValue) || requirement.InlineExamples.Any(static example => example.Expected is ExceptionValue))
        {
            return [];
        }

        var inputs = Inputs(requirement).ToList();
        var fields = Fields(requirement).ToList();
        var answersRefusals = AnswersRefusals(requirement);
        return In(requirement.Statements, requirement.Criteria, requirement.Prose).Where(condition =>
            condition.IsRefusal
                ? !answersRefusals && !fields.Exists(field => field.Constraint.Length > 0 && condition.Text.IndexOf(field.Name, StringComparison.OrdinalIgnoreCase) >= 0)
                : inputs.Exists(input => IsAbout(condition.Name, input)) || fields.Exists(field => IsAbout(condition.Name, field.Name) && !Says(condition.Text, field.Constraint)));
    }

    /// <summary>Whatever they are about.</summary>
    internal static IEnumerable<StatedCondition> In(IEnumerable<Statement> statements, IEnumerable<Criterion> criteria, IEnumerable<Prose> prose) =>
        statements.Select(static statement => (statement.Strength, statement.Text))
            .Concat(criteria.SelectMany(static criterion => criterion.WithNested()).Select(static criterion => (criterion.Strength, criterion.Text)))
            .Where(static sentence => sentence.Strength is not (Strength.Should or Strength.ShouldNot or Strength.May))
            .Select(static sentence => sentence.Text)
            .Concat(prose.Where(static prose => !StatedBounds.IsNotInForce(prose.Text)).SelectMany(static prose => SentenceEnd.Split(prose.Text.TrimStart('>', ' '))))
            .Where(static text => text.Length < Longest)
            .Select(Read)
            .OfType<StatedCondition>();

    private static StatedCondition? Read(string text)
    {
        var words = text.TrimEnd('.', '!', ' ');
        if (Array.Exists(RefusalWords, word => text.IndexOf(word, StringComparison.Ordinal) >= 0) && Refusal.IsMatch(text))
        {
            return new StatedCondition("", words, IsRefusal: true);
        }

        return Array.Exists(Verbs, verb => text.IndexOf(verb, StringComparison.Ordinal) > 0) && Sentence.Match(text) is { Success: true } match && !StatedLimits.IsLimit(text)
            ? new StatedCondition(match.Groups[1].Value, words, IsRefusal: false)
            : null;
    }

    /// <summary>Whether the words name the input: <c>Amounts</c>, <c>valid amount</c>.</summary>
    private static bool IsAbout(string words, string input) =>
        WrittenName.Same(words, input) || WrittenName.Same(words, input + "s") || WrittenName.Same(words.Substring(words.LastIndexOf(' ') + 1), input);

    /// <summary>Whether a part of a field's constraint says what the sentence says: <c>even</c>, or the pattern behind <c>matches</c>.</summary>
    private static bool Says(string sentence, string constraint) => constraint.Replace("`", "").Split([',', ';'])
        .Select(static part => Matches.Replace(part.Trim(), ""))
        .Any(part => part.Length > 0 && sentence.Replace("`", "").IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether results say what is refused: <c>no</c>, <c>rejected</c>.</summary>
    private static bool AnswersRefusals(Requirement requirement) =>
        Cells(requirement).Select(static cell => (cell.Raw, cell.Value)).Concat(requirement.InlineExamples.Select(static example => (Raw: example.ExpectedRaw, Value: example.Expected)))
            .Any(static cell => cell.Value is BooleanValue || Array.Exists(RefusalWords, word => cell.Raw.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));

    private static IEnumerable<Cell> Cells(Requirement requirement) => requirement.Tables.SelectMany(static table => table.Rows).SelectMany(static row => row.Cells);

    private static IEnumerable<string> Inputs(Requirement requirement) =>
        requirement.Fences.Select(static fence => fence.Signature).SelectMany(static signature => signature?.Parameters ?? []).Select(static parameter => parameter.Name)
            .Concat(requirement.Tables.Where(static table => table.ResultColumn is not null)
                .SelectMany(static table => table.Columns.Where((_, column) => column != table.ResultColumn)).Select(static column => column.Name));

    private static IEnumerable<(string Name, string Constraint)> Fields(Requirement requirement) =>
        from table in requirement.Tables
        where table.Kind == TableKind.Fields && FieldTable.NameColumn(table.Columns) is not null
        let constraint = FieldTable.ConstraintColumn(table.Columns)
        from row in table.Rows
        let name = CellWords.Of(row.Cells[FieldTable.NameColumn(table.Columns)!.Value])
        where name is not null
        select (name, constraint is { } column ? row.Cells[column].Raw : "");
}
