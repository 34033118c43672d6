using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Limits;
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

        foreach (var example in requirement.InlineExamples.Concat(requirement.NamedValues))
        {
            var name = MemberOf(example.Call);
            foreach (var limit in limits)
            {
                if (WrittenName.Same(name, limit.Name) && example.Expected is not ExceptionValue && !limit.Allows(example.Expected))
                {
                    findings.Add(SpecificationRules.ExampleBreaksLimit.At(
                        new SourcePlace(requirement.Place.Path, example.Span), example.Call, example.ExpectedRaw, limit.Words, limit.Line));
                }
            }
        }
    }

    private static bool IsResult(Requirement requirement, Limit limit) =>
        WrittenName.Same("result", limit.Name)
        || (requirement.Fences.Where(static fence => fence.Signature is not null).ToList() is [{ Signature: { } only }] && WrittenName.Same(only.Name, limit.Name));

    // The last name before the arguments: of Shop.Pricing.Discount(10) it is Discount.
    private static string MemberOf(string call)
    {
        var end = call.IndexOf('(');
        var path = end < 0 ? call : call.Substring(0, end);
        return path.Substring(path.LastIndexOf('.') + 1);
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
                if (!WrittenName.Same(table.Columns[column].Name, limit.Name) && (column != result || !IsResult(requirement, limit)))
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
