using AutoDev.Specifications;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Symbols;

/// <summary>A constant of <c>Req</c> with its documentation; no places, so that a moved requirement stays equal.</summary>
internal sealed record ReqConstant(
    string Name, string Id, string Title, EquatableArray<string> Statements, EquatableArray<string> Criteria)
{
    /// <summary>
    /// The requirement's constant and one for each criterion with an id of its own. A criterion that has its number from its
    /// position gets none: the constant would mean another sentence as soon as an item is inserted above it.
    /// </summary>
    public static IEnumerable<ReqConstant> Of(Requirement requirement)
    {
        var criteria = requirement.AllCriteria.ToList();
        yield return new ReqConstant(
            RequirementId.ToConstantName(requirement.Id),
            requirement.Id,
            requirement.Title,
            requirement.Statements.Select(statement => statement.Text).ToEquatableArray(),
            criteria.Select(criterion => $"{criterion.Id}: {criterion.Text}").ToEquatableArray());
        foreach (var criterion in criteria.Where(criterion => criterion.Explicit))
        {
            yield return new ReqConstant(RequirementId.ToConstantName(criterion.Id), criterion.Id, criterion.Text, [], []);
        }
    }
}

/// <summary>One specification's constants.</summary>
internal sealed record ReqConstants(string Path, EquatableArray<ReqConstant> Items);
