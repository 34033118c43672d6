namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>A definition that says something of a schema.</summary>
/// <param name="isExtension">Whether it adds to what is defined elsewhere.</param>
internal abstract class TypeSystemNode(Place place, string? description, bool isExtension, IReadOnlyList<DirectiveNode> directives)
    : DefinitionNode(place, description, directives)
{
    public bool IsExtension { get; } = isExtension;
}

/// <summary>Which types the operations begin at.</summary>
internal sealed class SchemaNode(Place place, string? description, bool isExtension, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<RootNode> roots)
    : TypeSystemNode(place, description, isExtension, directives)
{
    public IReadOnlyList<RootNode> Roots { get; } = roots;
}

internal sealed class RootNode(Place place, OperationKind kind, NameNode type) : SyntaxNode(place)
{
    public OperationKind Kind { get; } = kind;

    public NameNode Type { get; } = type;
}

internal enum SchemaTypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    Input,
}

/// <summary>A type, or what is added to one.</summary>
internal sealed class TypeDefinitionNode(Place place, string? description, bool isExtension, SchemaTypeKind kind, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : TypeSystemNode(place, description, isExtension, directives)
{
    public SchemaTypeKind Kind { get; } = kind;

    public NameNode Name { get; } = name;

    public IReadOnlyList<NameNode> Interfaces { get; init; } = [];

    /// <summary>Of an object or an interface.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];

    /// <summary>Of an input object.</summary>
    public IReadOnlyList<InputValueNode> Inputs { get; init; } = [];

    /// <summary>Of a union.</summary>
    public IReadOnlyList<NameNode> Members { get; init; } = [];

    /// <summary>Of an enum.</summary>
    public IReadOnlyList<EnumValueNode> Values { get; init; } = [];
}

internal sealed class FieldDefinitionNode(Place place, string? description, NameNode name, IReadOnlyList<InputValueNode> arguments, TypeNode type, IReadOnlyList<DirectiveNode> directives)
    : DefinitionNode(place, description, directives)
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<InputValueNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;
}

/// <summary>An argument, or a field of an input object, where it is defined.</summary>
internal sealed class InputValueNode(Place place, string? description, NameNode name, TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives)
    : DefinitionNode(place, description, directives)
{
    public NameNode Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>Whether it must be given.</summary>
    public bool MustBeGiven => Type.IsRequired && DefaultValue is null;
}

internal sealed class EnumValueNode(Place place, string? description, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : DefinitionNode(place, description, directives)
{
    public NameNode Name { get; } = name;
}

internal sealed class DirectiveDefinitionNode(Place place, string? description, NameNode name, IReadOnlyList<InputValueNode> arguments, bool isRepeatable, IReadOnlyList<NameNode> locations)
    : TypeSystemNode(place, description, isExtension: false, directives: [])
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<InputValueNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public IReadOnlyList<NameNode> Locations { get; } = locations;
}
