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

    /// <summary>Those of <see cref="Rules"/> that find what says two things, or not what it looks like: code from it would pass all the same.</summary>
    private static readonly IRequirementRule[] AgainstCode = [new ContradictoryRows(), new ContradictoryInlineExamples(), new MisreadCells()];

    /// <summary>The findings for which no code may be written; among those of <see cref="Check"/>.</summary>
    public static IReadOnlyList<Finding> CheckAgainstCode(Requirement requirement) => Run(AgainstCode, requirement);

    /// <summary>All findings that a requirement causes by what stands in its document; the reader reports them already.</summary>
    public static IReadOnlyList<Finding> Check(Requirement requirement) => Run(Rules, requirement);

    private static List<Finding> Run(IRequirementRule[] rules, Requirement requirement)
    {
        var findings = new List<Finding>();
        if (requirement.Status != RequirementStatus.Withdrawn)
        {
            foreach (var rule in rules)
            {
                rule.Check(requirement, findings);
            }
        }

        // A table of several members is read once for each.
        return findings.Count == 0 ? findings : [.. findings.Distinct().Select(finding => finding with { Requirement = requirement.Id })];
    }
}
