using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.Tests.GraphQL;

/// <summary>Every node of a document.</summary>
internal static class SyntaxPlaces
{
    public static IEnumerable<SyntaxNode> Of(GraphQLDocument document) => document.Definitions.SelectMany(All);

    private static IEnumerable<SyntaxNode> All(SyntaxNode? node) => node is null ? [] : Parts(node).SelectMany(All).Prepend(node);

    private static IEnumerable<SyntaxNode?> Parts(SyntaxNode node) => node switch
    {
        OperationNode one => [one.Name, .. one.Variables, .. one.Directives, one.Selections],
        FragmentNode one => [one.Name, one.Condition, .. one.Directives, one.Selections],
        VariableNode one => [one.Name, one.Type, one.DefaultValue, .. one.Directives],
        SelectionSetNode one => one.Selections,
        FieldNode one => [one.Alias, one.Name, .. one.Arguments, .. one.Directives, one.Selections],
        SpreadNode one => [one.Name, .. one.Directives],
        InlineFragmentNode one => [one.Condition, .. one.Directives, one.Selections],
        SchemaNode one => [.. one.Roots, .. one.Directives],
        RootNode one => [one.Type],
        TypeDefinitionNode one => [one.Name, .. one.Interfaces, .. one.Fields, .. one.Inputs, .. one.Members, .. one.Values, .. one.Directives],
        FieldDefinitionNode one => [one.Name, one.Type, .. one.Arguments, .. one.Directives],
        InputValueNode one => [one.Name, one.Type, one.DefaultValue, .. one.Directives],
        EnumValueNode one => [one.Name, .. one.Directives],
        DirectiveDefinitionNode one => [one.Name, .. one.Arguments, .. one.Locations],
        DirectiveNode one => [one.Name, .. one.Arguments],
        ArgumentNode one => [one.Name, one.Value],
        ValueNode one => [.. one.Items, .. one.Fields],
        TypeNode one => [one.Name, one.Item],
        _ => [],
    };
}
