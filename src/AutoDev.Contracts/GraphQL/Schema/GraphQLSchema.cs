using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>What can be asked of a service: its types by name, and where operations begin.</summary>
internal sealed class GraphQLSchema
{
    private static readonly HashSet<SchemaType> Nothing = [];

    private readonly Dictionary<string, SchemaType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveDefinitionNode> directives = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaType, HashSet<SchemaType>> possible = [];
    private ILookup<string, SchemaType>? implementations;

    /// <summary>In the documents' order; those of the specification are among them.</summary>
    public List<SchemaType> Types { get; } = [];

    public IEnumerable<string> DirectiveNames => directives.Keys;

    public Dictionary<OperationKind, NameNode> Roots { get; } = [];

    public SchemaType? Find(string name) => types.TryGetValue(name, out var type) ? type : null;

    public SchemaType? TypeOf(TypeNode type) => Find(type.Named.Text);

    public SchemaType? Root(OperationKind kind) => Roots.TryGetValue(kind, out var name) && Find(name.Text) is { Kind: SchemaTypeKind.Object } root ? root : null;

    public DirectiveDefinitionNode? Directive(string name) => directives.TryGetValue(name, out var directive) ? directive : null;

    /// <summary>False where one of that name is there already.</summary>
    public bool Add(SchemaType type)
    {
        if (types.ContainsKey(type.Name))
        {
            return false;
        }

        types.Add(type.Name, type);
        Types.Add(type);
        return true;
    }

    public bool Add(DirectiveDefinitionNode directive)
    {
        var isNew = !directives.ContainsKey(directive.Name.Text);
        if (isNew)
        {
            directives.Add(directive.Name.Text, directive);
        }

        return isNew;
    }

    /// <summary>A field as operations may ask for it: those that every type has among them.</summary>
    public FieldDefinitionNode? FieldOf(SchemaType type, string name) => name switch
    {
        "__typename" when type.IsComposite => StandardSchema.TypeName,
        "__schema" or "__type" when Roots.TryGetValue(OperationKind.Query, out var query) && query.Text == type.Name => StandardSchema.Type("__Introspection").Field(name),
        _ => type.Field(name),
    };

    /// <summary>The object types that a value of a type can be of.</summary>
    public HashSet<SchemaType> PossibleTypes(SchemaType type)
    {
        if (!type.IsComposite)
        {
            return Nothing;
        }

        if (!possible.TryGetValue(type, out var all))
        {
            all = type.Kind switch
            {
                SchemaTypeKind.Object => [type],
                SchemaTypeKind.Union => [.. type.Members.Select(member => Find(member.Text)).OfType<SchemaType>().Where(member => member.Kind == SchemaTypeKind.Object)],
                _ => [.. (implementations ??= Implementations())[type.Name]],
            };
            possible.Add(type, all);
        }

        return all;
    }

    private ILookup<string, SchemaType> Implementations() => Types
        .Where(type => type.Kind == SchemaTypeKind.Object)
        .SelectMany(type => type.Interfaces.Select(name => name.Text).Distinct().Select(name => (name, type)))
        .ToLookup(pair => pair.name, pair => pair.type, StringComparer.Ordinal);
}
