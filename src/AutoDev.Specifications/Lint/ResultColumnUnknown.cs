using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>
/// ADEV0011, where the document's own signature names some of a table's columns, or several columns are marked in a document whose tables
/// alone become code.
/// </summary>
internal sealed class ResultColumnUnknown : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var table in requirement.Tables)
        {
            if (table.Kind == TableKind.Data && table.ResultColumn is null && table.Columns.Count > 1
                && (NamesParameter(requirement, table) || IsMarkedTwice(requirement, table)))
            {
                findings.Add(SpecificationRules.ResultColumnUnknown.At(new SourcePlace(requirement.Place.Path, table.HeadingsSpan)));
            }
        }
    }

    private static bool IsMarkedTwice(Requirement requirement, Table table) =>
        requirement.FrontMatter.Type is not null
        && table.Rows.Count > 0
        && table.Columns.Count(static column => column.IsMarked) > 1
        && !requirement.Fences.Any(static fence => fence.Kind is CSharpFenceKind.Signature or CSharpFenceKind.Type);

    private static bool NamesParameter(Requirement requirement, Table table) =>
        requirement.Fences.Any(fence => fence.Signature is not null
            && fence.Signature.Parameters.Any(parameter => table.Columns.Any(column => WrittenName.Same(column.Name, parameter.Name))));
}
