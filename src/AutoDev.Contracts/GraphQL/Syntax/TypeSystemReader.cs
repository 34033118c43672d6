namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>Reads what a document says of a schema.</summary>
internal sealed class TypeSystemReader(TokenStream tokens, ValueReader values)
{
    private static readonly Dictionary<string, SchemaTypeKind> Kinds = new(StringComparer.Ordinal)
    {
        ["scalar"] = SchemaTypeKind.Scalar,
        ["type"] = SchemaTypeKind.Object,
        ["interface"] = SchemaTypeKind.Interface,
        ["union"] = SchemaTypeKind.Union,
        ["enum"] = SchemaTypeKind.Enum,
        ["input"] = SchemaTypeKind.Input,
    };

    public static bool IsStart(string word) => Kinds.ContainsKey(word) || word is "schema" or "directive" or "extend";

    /// <summary>At a word that begins a definition. Null where nothing follows that could be one.</summary>
    public TypeSystemNode? Definition(Place place, string? description)
    {
        var isExtension = tokens.TakeWord("extend");
        if (tokens.TakeWord("schema"))
        {
            return Schema(place, description, isExtension);
        }

        if (!isExtension && tokens.TakeWord("directive"))
        {
            return Directive(place, description);
        }

        if (!tokens.IsName || !Kinds.TryGetValue(tokens.Text(), out var kind))
        {
            tokens.Say("'extend' stands before schema, scalar, type, interface, union, enum or input");
            return null;
        }

        tokens.Advance();
        return Type(place, description, isExtension, kind);
    }

    private SchemaNode Schema(Place place, string? description, bool isExtension)
    {
        var directives = values.Directives();
        IReadOnlyList<RootNode> roots = tokens.Take('{') ? tokens.Until('}', "query, mutation or subscription and a type", Root) : [];
        return new SchemaNode(place.To(tokens.LastEnd), description, isExtension, directives, roots);
    }

    private RootNode? Root()
    {
        var place = tokens.Here;
        OperationKind? kind = tokens.TakeWord("query") ? OperationKind.Query
            : tokens.TakeWord("mutation") ? OperationKind.Mutation
            : tokens.TakeWord("subscription") ? OperationKind.Subscription
            : null;
        if (kind is null)
        {
            return null;
        }

        tokens.Expect(':', " and a type");
        var type = values.Name("A type");
        return new RootNode(place.To(tokens.LastEnd), kind.Value, type);
    }

    private DirectiveDefinitionNode Directive(Place place, string? description)
    {
        tokens.Expect('@', " and the name of the directive");
        var name = values.Name("The name of the directive");
        var arguments = Arguments();
        var isRepeatable = tokens.TakeWord("repeatable");
        if (!tokens.TakeWord("on"))
        {
            tokens.Say("'on' and the places where the directive may stand belong here");
        }

        var locations = Separated('|', "A place, such as FIELD_DEFINITION,");
        return new DirectiveDefinitionNode(place.To(tokens.LastEnd), description, name, arguments, isRepeatable, locations);
    }

    private TypeDefinitionNode Type(Place place, string? description, bool isExtension, SchemaTypeKind kind)
    {
        var name = values.Name("The name of the type");
        var interfaces = kind is SchemaTypeKind.Object or SchemaTypeKind.Interface && tokens.TakeWord("implements") ? Interfaces() : [];
        var directives = values.Directives();
        var members = kind == SchemaTypeKind.Union && tokens.Take('=') ? Separated('|', "A type") : [];
        IReadOnlyList<FieldDefinitionNode> fields = [];
        IReadOnlyList<InputValueNode> inputs = [];
        IReadOnlyList<EnumValueNode> enumValues = [];
        if (kind is not (SchemaTypeKind.Scalar or SchemaTypeKind.Union) && tokens.Take('{'))
        {
            switch (kind)
            {
                case SchemaTypeKind.Enum:
                    enumValues = tokens.Until('}', "A value of the enum", EnumValue);
                    break;
                case SchemaTypeKind.Input:
                    inputs = tokens.Until('}', "A field, as name: Type,", Input);
                    break;
                default:
                    fields = tokens.Until('}', "A field, as name: Type,", Field);
                    break;
            }
        }

        return new TypeDefinitionNode(place.To(tokens.LastEnd), description, isExtension, kind, name, directives)
        {
            Interfaces = interfaces,
            Fields = fields,
            Inputs = inputs,
            Members = members,
            Values = enumValues,
        };
    }

    /// <summary>Documents of old separate interfaces by blanks or commas.</summary>
    private List<NameNode> Interfaces()
    {
        List<NameNode> all = [];
        do
        {
            tokens.Take('&');
            all.Add(values.Name("An interface"));
        }
        while (tokens.Is('&') || tokens.IsName);
        return all;
    }

    private List<NameNode> Separated(char separator, string what)
    {
        List<NameNode> all = [];
        tokens.Take(separator);
        do
        {
            all.Add(values.Name(what));
        }
        while (tokens.Take(separator));
        return all;
    }

    private IReadOnlyList<InputValueNode> Arguments() => tokens.Take('(') ? tokens.Until(')', "An argument, as name: Type,", Input) : [];

    private FieldDefinitionNode? Field()
    {
        var place = tokens.Here;
        var description = values.Description();
        if (!tokens.IsName)
        {
            return null;
        }

        var name = values.Name("A field");
        var arguments = Arguments();
        tokens.Expect(':', $" and the type of '{name}'");
        var type = values.Type();
        var directives = values.Directives();
        return new FieldDefinitionNode(place.To(tokens.LastEnd), description, name, arguments, type, directives);
    }

    private InputValueNode? Input()
    {
        var place = tokens.Here;
        var description = values.Description();
        if (!tokens.IsName)
        {
            return null;
        }

        var name = values.Name("A name");
        tokens.Expect(':', $" and the type of '{name}'");
        var type = values.Type();
        var defaultValue = values.Default();
        var directives = values.Directives();
        return new InputValueNode(place.To(tokens.LastEnd), description, name, type, defaultValue, directives);
    }

    private EnumValueNode? EnumValue()
    {
        var place = tokens.Here;
        var description = values.Description();
        if (!tokens.IsName)
        {
            return null;
        }

        var name = values.Name("A value");
        var directives = values.Directives();
        return new EnumValueNode(place.To(tokens.LastEnd), description, name, directives);
    }
}
