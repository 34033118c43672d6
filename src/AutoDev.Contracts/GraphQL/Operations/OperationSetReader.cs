using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Operations;

/// <summary>Gathers operations and says what is wrong with them; what is wrong is left out, and everything else is there.</summary>
[Implements("PRP-219-3")]
internal static class OperationSetReader
{
    public static OperationSet Read(GraphQLSchema schema, IEnumerable<GraphQLDocument> documents, GraphQLFindings findings)
    {
        var set = new OperationSet(schema);
        var mistakes = new OperationMistakes(findings);
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<OperationNode> operations = [];
        foreach (var definition in documents.SelectMany(document => document.Definitions))
        {
            if (definition is FragmentNode { Name.Text.Length: > 0 } fragment && !set.Add(fragment))
            {
                mistakes.Say(fragment, fragment.Name.Place, $"There are two fragments '{fragment.Name}'; the first one counts. Rename or remove one");
            }
            else if (definition is OperationNode operation)
            {
                operations.Add(operation);
                if (operation.Name is not { } name)
                {
                    mistakes.Say(operation, operation.Place with { Length = 1 }, "The operation needs a name: its method is called for it");
                }
                else if (!names.Add(name.Text))
                {
                    mistakes.Say(operation, name.Place, $"There are two operations '{name}'. Rename or remove one");
                }
            }
        }

        Check(set, operations, mistakes);
        set.Operations.AddRange(operations.Where(operation => !mistakes.Has(operation) && !set.UsedBy(operation).Any(mistakes.Has)));
        var needed = new HashSet<FragmentNode>(operations.SelectMany(set.UsedBy));
        foreach (var fragment in set.Fragments.Where(fragment => !needed.Contains(fragment)))
        {
            findings.Add(ContractFault.UnusedFragment, fragment.Name.Place, $"No operation uses the fragment '{fragment.Name}'");
        }

        return set;
    }

    private static void Check(OperationSet set, List<OperationNode> operations, OperationMistakes mistakes)
    {
        var definitions = operations.Concat<DefinitionNode>(set.Fragments).ToList();
        var uses = definitions.ToDictionary(definition => definition, definition => new SelectionCheck(set, definition, mistakes).Check());
        FragmentCircles.Check(set, mistakes);
        var variables = new VariableCheck(set, uses, mistakes);
        foreach (var operation in operations)
        {
            variables.Check(operation);
        }

        foreach (var definition in definitions.Where(definition => !mistakes.Has(definition) && !set.UsedBy(definition).Any(mistakes.Has)))
        {
            new FieldMerging(set, definition, mistakes).Check();
        }
    }
}
