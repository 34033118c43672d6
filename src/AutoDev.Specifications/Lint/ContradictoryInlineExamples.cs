using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0004 in running text: one call and two results.</summary>
internal sealed class ContradictoryInlineExamples : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        var seen = new Dictionary<string, InlineExample>(StringComparer.Ordinal);
        foreach (var example in requirement.InlineExamples)
        {
            if (!seen.TryGetValue(example.Call, out var earlier))
            {
                seen.Add(example.Call, example);
            }
            else if (!string.Equals(ValueKey.Of(earlier.Expected), ValueKey.Of(example.Expected), StringComparison.Ordinal))
            {
                findings.Add(SpecificationRules.ContradictoryRows.At(
                    new SourcePlace(requirement.Place.Path, example.Span), example.ExpectedRaw, earlier.Span.From.Line, earlier.ExpectedRaw));
            }
        }
    }
}
