namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>A part of a document that knows its place.</summary>
internal abstract class SyntaxNode(Place place)
{
    public Place Place { get; } = place;
}

/// <summary>A name; empty where one is missing.</summary>
internal sealed class NameNode(Place place, string text) : SyntaxNode(place)
{
    public string Text { get; } = text;

    public override string ToString() => Text;
}

/// <summary>A directive where it is used.</summary>
internal sealed class DirectiveNode(Place place, NameNode name, IReadOnlyList<ArgumentNode> arguments) : SyntaxNode(place)
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    public ValueNode? this[string argument] => Arguments.FirstOrDefault(one => one.Name.Text == argument)?.Value;
}

/// <summary>A named value: an argument, or a field of an input object.</summary>
internal sealed class ArgumentNode(Place place, NameNode name, ValueNode value) : SyntaxNode(place)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
