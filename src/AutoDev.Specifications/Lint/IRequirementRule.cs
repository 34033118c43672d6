using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Lint;

/// <summary>Finds one kind of mistake in one requirement.</summary>
internal interface IRequirementRule
{
    void Check(Requirement requirement, List<Finding> findings);
}
