using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Planning;

/// <summary>Tables that may be a member's and of which nothing tells how: none of their rows would count.</summary>
internal static class UnboundTables
{
    public static IEnumerable<Finding> FindingsOf(Increment increment, Evidence evidence)
    {
        var tables = increment.Requirement.Tables.Where(static table => table.Kind is TableKind.Data or TableKind.Examples or TableKind.Decision).ToList();
        var isAll = tables.Count == 1 && evidence.Rows.Count == 0;
        foreach (var table in tables)
        {
            if (TableBinding.Of(Evidence.Classified(table, increment.Signature!), increment.Signature!, increment.Requirement, out var unbound) is null
                && FindingOf(increment, table, unbound!, isAll) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <param name="isAll">Whether nothing else says what the member gives.</param>
    private static Finding? FindingOf(Increment increment, Table table, UnboundTable unbound, bool isAll)
    {
        var (requirement, name) = (increment.Requirement, increment.Signature!.Name);
        Finding Open(SourceSpan span, string reason) => SynthesisRules.StillOpen.About(requirement.Id, new SourcePlace(requirement.Place.Path, span), reason);
        string Heading(int column) => table.Columns[column].Name;
        return unbound.Gap switch
        {
            BindingGap.Parameter when isAll || IsMeant(table, increment) =>
                Open(table.Span, $"no column of the table is named after the parameter {unbound.Name}"),
            BindingGap.TwoResults when table.ResultColumn is not null || !isAll => Open(
                table.HeadingsSpan,
                $"both {Heading(unbound.Columns.First)} and {Heading(unbound.Columns.Second)} could be the column of its results; end the heading of the one that is with a question mark"),
            BindingGap.Shared => Open(
                table.HeadingsSpan,
                $"its results could be those of {string.Join(" and of ", Ordered(name, unbound.Name))}; name a column after each of them, or give each a requirement of its own"),
            BindingGap.TwoResults or BindingGap.Result when isAll =>
                SpecificationRules.ResultColumnUnknown.At(new SourcePlace(requirement.Place.Path, table.HeadingsSpan)),
            _ => null,
        };
    }

    /// <summary>Whether a column is named after the member, and no other member takes it in.</summary>
    private static bool IsMeant(Table table, Increment increment)
    {
        var name = increment.Signature!.Name;
        return table.Columns.Any(column => WrittenName.Same(column.Name, name))
            && !increment.Requirement.Fences.Any(fence => fence.Signature?.Parameters.Any(parameter => WrittenName.Same(parameter.Name, name)) == true);
    }

    /// <summary>So that it is said once, whichever of the two is looked at.</summary>
    private static IEnumerable<string> Ordered(string name, string other) => new[] { name, other }.Order(StringComparer.Ordinal);
}
