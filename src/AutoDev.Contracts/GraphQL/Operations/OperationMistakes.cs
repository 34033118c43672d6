using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Operations;

/// <summary>Says what is wrong with operations and fragments, and remembers with which.</summary>
internal sealed class OperationMistakes(GraphQLFindings findings)
{
    private readonly HashSet<DefinitionNode> wrong = [];

    public void Say(DefinitionNode definition, Place place, string message)
    {
        wrong.Add(definition);
        findings.Add(ContractFault.WrongOperation, place, message);
    }

    public void Warn(Place place, string message) => findings.Add(ContractFault.DeprecatedUse, place, message);

    /// <summary>A definition whose text could not be read whole is not what its author means.</summary>
    public bool Has(DefinitionNode definition) => wrong.Contains(definition)
        || definition.Place.Document.Findings.All.Any(finding => finding.Start >= definition.Place.Start && finding.Start <= definition.Place.Start + definition.Place.Length);
}
