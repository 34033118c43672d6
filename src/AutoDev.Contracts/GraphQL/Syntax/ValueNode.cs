namespace AutoDev.Contracts.GraphQL.Syntax;

internal enum ValueKind
{
    Variable,
    Integer,
    Float,
    String,
    Boolean,
    Null,
    Enum,
    List,
    Object,
}

/// <summary>A literal or a variable.</summary>
internal sealed class ValueNode(Place place, ValueKind kind, string text) : SyntaxNode(place)
{
    public ValueKind Kind { get; } = kind;

    /// <summary>What a string says, the name of a variable, everything else as it is written; empty for lists and objects.</summary>
    public string Text { get; } = text;

    public IReadOnlyList<ValueNode> Items { get; init; } = [];

    public IReadOnlyList<ArgumentNode> Fields { get; init; } = [];
}
