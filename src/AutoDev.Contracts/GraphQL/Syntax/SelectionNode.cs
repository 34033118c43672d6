namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>What stands in braces behind a field: what is wanted of its value.</summary>
internal sealed class SelectionSetNode(Place place, IReadOnlyList<SelectionNode> selections) : SyntaxNode(place)
{
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}

internal abstract class SelectionNode(Place place, IReadOnlyList<DirectiveNode> directives) : SyntaxNode(place)
{
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>Whether the answer may come without it.</summary>
    public bool IsConditional => Directives.Any(directive => directive.Name.Text is "skip" or "include");
}

internal sealed class FieldNode(
    Place place, NameNode? alias, NameNode name, IReadOnlyList<ArgumentNode> arguments, IReadOnlyList<DirectiveNode> directives, SelectionSetNode? selections)
    : SelectionNode(place, directives)
{
    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    /// <summary>What the value is called in the answer.</summary>
    public string Key => (Alias ?? Name).Text;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? Selections { get; } = selections;
}

/// <summary>The use of a fragment that has a name.</summary>
internal sealed class SpreadNode(Place place, NameNode name, IReadOnlyList<DirectiveNode> directives) : SelectionNode(place, directives)
{
    public NameNode Name { get; } = name;
}

internal sealed class InlineFragmentNode(Place place, NameNode? condition, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selections)
    : SelectionNode(place, directives)
{
    /// <summary>The type that it is for; null for the type around it.</summary>
    public NameNode? Condition { get; } = condition;

    public SelectionSetNode Selections { get; } = selections;
}
