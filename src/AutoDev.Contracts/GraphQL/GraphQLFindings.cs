using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL;

/// <summary>What is wrong with documents that belong together, each finding with its document.</summary>
internal sealed class GraphQLFindings
{
    private readonly Dictionary<GraphQLDocument, ContractFindings> byDocument = [];

    public IEnumerable<KeyValuePair<GraphQLDocument, ContractFindings>> All => byDocument;

    public void Add(ContractFault fault, Place place, string message)
    {
        if (!byDocument.TryGetValue(place.Document, out var findings))
        {
            findings = new ContractFindings();
            byDocument.Add(place.Document, findings);
        }

        findings.Add(fault, place.Start, place.Length, message);
    }
}
