namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>A type where it is used: a name, or a list of something; perhaps never null.</summary>
internal sealed class TypeNode(Place place, NameNode? name, TypeNode? item, bool isRequired) : SyntaxNode(place)
{
    /// <summary>Null for a list.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>What a list is of; null for a name.</summary>
    public TypeNode? Item { get; } = item;

    /// <summary>Whether an exclamation mark stands behind it.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>The name inside of all lists.</summary>
    public NameNode Named
    {
        get
        {
            var type = this;
            while (type.Item is { } inner)
            {
                type = inner;
            }

            return type.Name!;
        }
    }

    public TypeNode Nullable => IsRequired ? new TypeNode(Place, Name, Item, isRequired: false) : this;

    public override string ToString() => (Item is { } inner ? $"[{inner}]" : Name!.Text) + (IsRequired ? "!" : "");
}
