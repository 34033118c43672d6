using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Planning;

/// <summary>Parts of a requirement that no code would heed: a second table of fields, list of values or drawing of states, a type that is only named, a column of fields that says nothing known.</summary>
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

        var lists = requirement.EnumerationMembers.Where(static member => member.BeginsList).ToList();
        if (lists.Count > 1)
        {
            return Open(lists[1].Span, $"it has {lists.Count} lists of values, and an enumeration follows from one; put all values into one list, or give each a requirement of its own");
        }

        // Its methods have no C#, so that nothing would say what it may do.
        if (requirement.Fences.FirstOrDefault(static fence => fence.Kind == CSharpFenceKind.Type && TypeFence.Of(fence) is null) is { } other)
        {
            return Open(other.Span, "a delegate is not written; declare it in code, and mark a fence that shows it csharp ignore");
        }

        var named = requirement.Fences.Select(static fence => (fence.Span, Type: TypeFence.Of(fence))).Where(each => each.Type?.Awaits(requirement) == true).ToList();
        if (named.Count > 1)
        {
            return Open(named[1].Span, $"it names {named[0].Type!.Name} and {named[1].Type!.Name} and describes one type; write out what the other holds, or give it a requirement of its own");
        }

        if (named.Count == 1 && fields.Count == 0 && requirement.EnumerationMembers.Count + requirement.StateDiagrams.Count == 0)
        {
            return Open(named[0].Span, $"nothing says which values {named[0].Type!.Name} has; write them between braces, or as bullets below it that begin with a name in code marks");
        }

        return fields.Count == 1 && FieldTable.UnknownColumn(fields[0].Columns) is { } column
            ? Open(
                fields[0].Columns[column].Span,
                $"nothing is known of a column {fields[0].Columns[column].Name} in a table of fields; call it constraint, default, required, nullable, min, max, min length or max length, or description if it is only for people")
            : null;
    }
}
