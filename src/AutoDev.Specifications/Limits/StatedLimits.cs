using System.Text.RegularExpressions;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Limits;

/// <summary>Finds the limits that a requirement states: in constraint cells, and in sentences of one plain form.</summary>
public static class StatedLimits
{
    /// <summary>What a sentence is about, up to its MUST; the name is the first group.</summary>
    internal const string Subject = "^(?:The |A |An |Each |Every |All |Any )?([A-Za-z_][A-Za-z0-9_]{0,60}(?: [A-Za-z0-9_]{1,60}){0,3}?)";

    // "The `quantity` MUST be at least 1." Anything wordier may be about a part of the cases only.
    private static readonly Regex Sentence = new(
        Subject + @" (?:MUST|SHALL) (?:(NOT|never) )?(?:always )?(?:be )?(.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    // "Larger quantities are cut to 100.", "This does not apply yet.": then the limit before it is not the whole rule.
    private static readonly Regex TakesBack = new(
        @"^(?:Larger|Smaller|Higher|Lower|Greater|Bigger|Longer|Shorter|More|Less|Fewer|Excess|Otherwise|Others?|Anything|Everything|Exceptions?|Except|Unless|However|But|Only|This (?:does|rule|applies|limit|holds|is))\b",
        RegexOptions.CultureInvariant);

    public static List<Limit> Of(Requirement requirement)
    {
        var limits = InSentences(requirement).ToList();
        foreach (var table in requirement.Tables)
        {
            if (table.Kind == TableKind.Fields)
            {
                AddConstraints(table, limits);
            }
        }

        return limits;
    }

    /// <summary>Those that a sentence states; code keeps them, as it keeps what a table's cells say.</summary>
    public static IEnumerable<Limit> InSentences(Requirement requirement) => InSentences(requirement.Statements, requirement.Criteria, requirement.Prose);

    internal static IEnumerable<Limit> InSentences(IReadOnlyCollection<Statement> statements, IReadOnlyCollection<Criterion> criteria, IEnumerable<Prose> prose)
    {
        var limits = statements.Where(static statement => !statement.IsSetApart).Select(static statement => In(statement.Text, statement.Strength, statement.Span))
            .Concat(criteria.SelectMany(static criterion => criterion.WithNested()).Where(static criterion => !criterion.IsSetApart).Select(static criterion => In(criterion.Text, criterion.Strength, criterion.Span)))
            .OfType<Limit>()
            .ToList();
        return limits.Count > 0 && statements.Select(static statement => statement.Text).Concat(prose.Select(static prose => prose.Text)).Any(TakesBack.IsMatch) ? [] : limits;
    }

    /// <summary>Whether a sentence is one that states a limit.</summary>
    internal static bool IsLimit(string text) => In(text, Strength.Must, default) is not null;

    private static Limit? In(string text, Strength strength, SourceSpan span) =>
        strength is Strength.Must or Strength.MustNot
        && text.Length < 400
        && LimitPhrase.MayStandIn(text)
        && Sentence.Match(text) is { Success: true } match
            ? LimitPhrase.Read((match.Groups[2].Success ? "not " : "") + match.Groups[3].Value, match.Groups[1].Value, span.From.Line)
            : null;

    private static void AddConstraints(Table table, List<Limit> limits)
    {
        if (FieldTable.ConstraintColumn(table.Columns) is not { } constraint || FieldTable.NameColumn(table.Columns) is not { } name)
        {
            return;
        }

        foreach (var row in table.Rows)
        {
            var words = Cells.CellMarkup.Strip(row.Cells[constraint].Raw, out _);
            if (CellWords.Of(row.Cells[name]) is { } field && LimitPhrase.Read(words, field, row.Span.From.Line) is { } limit)
            {
                limits.Add(limit);
            }
        }
    }
}
