using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;
using AutoDev.Contracts.OpenApi;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>A document with the types and operations that the generator plans for it.</summary>
internal sealed record PlannedDocument(Contract Contract, TypePlanner Types, IReadOnlyList<OperationPlan> Operations, ContractFindings Findings)
{
    public static PlannedDocument Of(string text)
    {
        var findings = new ContractFindings();
        var contract = OpenApiReader.Read(DocumentReader.Read(text, findings)!, findings);
        var types = new TypePlanner(contract, findings);
        foreach (var schema in contract.Schemas)
        {
            types.Plan(schema.Node, () => Identifier.Pascal(schema.Name));
        }

        var operations = new OperationPlanner(types, findings).Plan(contract, "Api").SelectMany(group => group.Operations).ToList();
        types.Complete();
        return new PlannedDocument(contract, types, operations, findings);
    }
}
