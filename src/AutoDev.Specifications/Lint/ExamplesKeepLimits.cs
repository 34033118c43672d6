using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Lint.Limits;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0008: a plain input, or a result, outside of a limit that the requirement states, where no failure is expected.</summary>
internal sealed class ExamplesKeepLimits : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        var limits = StatedLimits.Of(requirement);
        if (limits.Count == 0)
        {
            return;
        }

        foreach (var table in requirement.Tables)
        {
            Check(requirement, table, limits, findings);
        }
    }

    private static void Check(Requirement requirement, Table table, List<Limit> limits, List<Finding> findings)
    {
        if (table.ResultColumn is not { } result)
        {
            return;
        }

        foreach (var limit in limits)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (!WrittenName.Same(table.Columns[column].Name, limit.Name) && (column != result || !WrittenName.Same("result", limit.Name)))
                {
                    continue;
                }

                foreach (var row in table.Rows)
                {
                    if (row.Cells[result].Value is not ExceptionValue && !limit.Allows(row.Cells[column].Value))
                    {
                        findings.Add(SpecificationRules.ExampleBreaksLimit.At(
                            new SourcePlace(requirement.Place.Path, row.Cells[column].Span),
                            table.Columns[column].Name,
                            row.Cells[column].Raw,
                            limit.Words,
                            limit.Line));
                    }
                }
            }
        }
    }
}
