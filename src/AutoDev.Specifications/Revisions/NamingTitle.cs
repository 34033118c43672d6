using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Revisions;

/// <summary>Whether a requirement's title names what is written for it; where something else does, its wording is prose.</summary>
internal static class NamingTitle
{
    public static bool Is(string? statedType, FrontMatter frontMatter, EquatableArray<CSharpFence> fences, EquatableArray<Table> tables, bool describesType) =>
        (statedType is null && !fences.Any(NamesType) && (describesType || tables.Any(static table => table.Kind is TableKind.Fields or TableKind.Transitions)))
        || (frontMatter.Type is not null && !fences.Any(static fence => fence.Signature is not null) && tables.Any(NamesNoResult));

    /// <summary><c>public enum Tier;</c>: what stands in it is described elsewhere.</summary>
    private static bool NamesType(CSharpFence fence) => fence.Kind == CSharpFenceKind.Type && fence.Code.IndexOfAny(['{', '(']) < 0;

    private static bool NamesNoResult(Table table) =>
        table is { Kind: TableKind.Examples or TableKind.Decision, ResultColumn: { } result } && ResultHeading.IsNameless(table.Columns[result].Name);
}
