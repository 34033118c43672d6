using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;

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
        new ValuesFit(),
        new DecisionRows(),
        new ExamplesKeepLimits(),
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

        return findings;
    }

    /// <summary>
    /// What the tables get wrong once a signature is known that stands in code and not in the document: the tables are read as
    /// <see cref="TableClassifier.Classify(Table, MemberSignature)"/> reads them.
    /// </summary>
    public static IReadOnlyList<Finding> CheckTables(Requirement requirement, MemberSignature signature)
    {
        var findings = new List<Finding>();
        foreach (var table in requirement.Tables.Where(static table => table.ResultColumn is null))
        {
            var bound = TableClassifier.Classify(table, signature);
            ContradictoryRows.Check(requirement, [bound], findings);
            ValuesFit.Check(requirement, bound, signature, findings);
            DecisionRows.Check(requirement, bound, signature, findings);
            ExamplesKeepLimits.Check(requirement, bound, findings);
        }

        foreach (var table in requirement.Tables.Where(static table => table.ResultColumn is not null))
        {
            ValuesFit.Check(requirement, table, signature, findings);
        }

        return findings;
    }
}
