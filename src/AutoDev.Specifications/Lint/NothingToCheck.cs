using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0010.</summary>
internal sealed class NothingToCheck : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        var isCheckable = requirement.Criteria.Count > 0
            || requirement.Scenarios.Count > 0
            || requirement.StateDiagrams.Count > 0
            || requirement.EnumerationMembers.Count > 0
            || requirement.InlineExamples.Count + requirement.NamedValues.Count > 0
            || requirement.Tables.Any(static table => table.Rows.Count > 0)
            || requirement.Fences.Any(static fence => fence.Kind == CSharpFenceKind.Assertion);
        if (!isCheckable)
        {
            findings.Add(SpecificationRules.NothingToCheck.At(requirement.Place, requirement.Id));
        }
    }
}
