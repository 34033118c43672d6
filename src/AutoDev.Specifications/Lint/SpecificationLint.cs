using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Lint;

/// <summary>Finds what a specification gets wrong by itself, before there is any code.</summary>
[AutoDev.Implements("PRP-101-5")]
public static class SpecificationLint
{
    private static readonly IRequirementRule[] Rules =
    [
        new NothingToCheck(),
        new ResultColumnUnknown(),
        new FieldTables(),
        new ContradictoryRows(),
        new ContradictoryInlineExamples(),
        new UnreadCalls(),
        new ValuesFit(),
        new DecimalCommas(),
        new MisreadCells(),
        new DecisionRows(),
        new ExamplesKeepLimits(),
        new UnreachableStates(),
    ];

    /// <summary>All findings that a requirement causes by what stands in its document; the reader reports them already.</summary>
    public static IReadOnlyList<Finding> Check(Requirement requirement)
    {
        var findings = new List<Finding>();
        if (requirement.Status != RequirementStatus.Withdrawn)
        {
            foreach (var rule in Rules)
            {
                rule.Check(requirement, findings);
            }
        }

        // A table of several members is read once for each.
        return [.. findings.Distinct().Select(finding => finding with { Requirement = requirement.Id })];
    }
}
