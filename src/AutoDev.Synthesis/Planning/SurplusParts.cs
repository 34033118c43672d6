using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Planning;

/// <summary>Parts of a requirement that no code would heed: a second table of fields or drawing of states, a column of fields that says nothing known.</summary>
internal static class SurplusParts
{
    public static Finding? FindingOf(Requirement requirement)
    {
        Finding Open(SourceSpan span, string reason) => SynthesisRules.StillOpen.About(requirement.Id, new SourcePlace(requirement.Place.Path, span), reason);
        var fields = requirement.Tables.Where(static table => table.Kind == TableKind.Fields).ToList();
        if (fields.Count > 1)
        {
            return Open(fields[1].Span, $"it has {fields.Count} tables of fields, and a type follows from one; put all rows into one, or give each table a requirement of its own");
        }

        if (requirement.StateDiagrams.Count > 1)
        {
            var second = requirement.StateDiagrams.OrderBy(static diagram => diagram.Span.Start).ElementAt(1);
            return Open(second.Span, $"it has {requirement.StateDiagrams.Count} diagrams or tables of transitions, and states follow from one; put all transitions into one, or give each a requirement of its own");
        }

        return fields.Count == 1 && FieldTable.UnknownColumn(fields[0].Columns) is { } column
            ? Open(
                fields[0].Columns[column].Span,
                $"nothing is known of a column {fields[0].Columns[column].Name} in a table of fields; call it constraint, default, required, nullable, min, max, min length or max length, or description if it is only for people")
            : null;
    }
}
