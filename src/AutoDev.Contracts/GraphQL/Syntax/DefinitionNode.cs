namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>One of the things that a document consists of.</summary>
internal abstract class DefinitionNode(Place place, string? description, IReadOnlyList<DirectiveNode> directives) : SyntaxNode(place)
{
    public string? Description { get; } = description;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

internal enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

internal sealed class OperationNode(
    Place place, string? description, OperationKind kind, NameNode? name, IReadOnlyList<VariableNode> variables, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selections)
    : DefinitionNode(place, description, directives)
{
    public OperationKind Kind { get; } = kind;

    /// <summary>Null for one without a name.</summary>
    public NameNode? Name { get; } = name;

    public IReadOnlyList<VariableNode> Variables { get; } = variables;

    public SelectionSetNode Selections { get; } = selections;
}

/// <summary>A variable where an operation declares it.</summary>
internal sealed class VariableNode(Place place, string? description, NameNode name, TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives)
    : DefinitionNode(place, description, directives)
{
    public NameNode Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;
}

internal sealed class FragmentNode(Place place, string? description, NameNode name, NameNode condition, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selections)
    : DefinitionNode(place, description, directives)
{
    public NameNode Name { get; } = name;

    public NameNode Condition { get; } = condition;

    public SelectionSetNode Selections { get; } = selections;
}
