using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>A type with everything that definitions and extensions say of it.</summary>
internal sealed class SchemaType(TypeDefinitionNode node, bool isStandard)
{
    private readonly Dictionary<string, FieldDefinitionNode> fieldsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InputValueNode> inputsByName = new(StringComparer.Ordinal);
    private readonly HashSet<string> valueNames = new(StringComparer.Ordinal);

    public string Name => Node.Name.Text;

    public SchemaTypeKind Kind => Node.Kind;

    public string? Description => Node.Description;

    /// <summary>Where it is defined.</summary>
    public TypeDefinitionNode Node { get; } = node;

    /// <summary>Whether the specification defines it and not a document.</summary>
    public bool IsStandard { get; } = isStandard;

    public List<FieldDefinitionNode> Fields { get; } = [];

    public List<InputValueNode> Inputs { get; } = [];

    public List<EnumValueNode> Values { get; } = [];

    public List<NameNode> Interfaces { get; } = [];

    public List<NameNode> Members { get; } = [];

    public List<DirectiveNode> Directives { get; } = [];

    public bool IsComposite => Kind is SchemaTypeKind.Object or SchemaTypeKind.Interface or SchemaTypeKind.Union;

    /// <summary>Whether a value of it is of one of several types.</summary>
    public bool IsAbstract => Kind is SchemaTypeKind.Interface or SchemaTypeKind.Union;

    public bool IsLeaf => Kind is SchemaTypeKind.Scalar or SchemaTypeKind.Enum;

    public bool IsInput => IsLeaf || Kind == SchemaTypeKind.Input;

    public bool IsOneOf => Kind == SchemaTypeKind.Input && Directives.Exists(directive => directive.Name.Text == "oneOf");

    public FieldDefinitionNode? Field(string name) => fieldsByName.TryGetValue(name, out var field) ? field : null;

    public InputValueNode? Input(string name) => inputsByName.TryGetValue(name, out var input) ? input : null;

    public bool HasValue(string name) => valueNames.Contains(name);

    public bool Implements(string name) => Interfaces.Exists(one => one.Text == name);

    /// <summary>False where the type has one of that name already.</summary>
    public bool Add(FieldDefinitionNode field) => Add(fieldsByName, field.Name.Text, field, Fields);

    public bool Add(InputValueNode input) => Add(inputsByName, input.Name.Text, input, Inputs);

    public bool Add(EnumValueNode value)
    {
        var isNew = valueNames.Add(value.Name.Text);
        if (isNew)
        {
            Values.Add(value);
        }

        return isNew;
    }

    private static bool Add<T>(Dictionary<string, T> index, string name, T value, List<T> all)
    {
        if (index.ContainsKey(name))
        {
            return false;
        }

        index.Add(name, value);
        all.Add(value);
        return true;
    }
}
