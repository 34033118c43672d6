using AutoDev.Contracts.Documents;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>Reads the answer to an introspection query into the definitions that a document of GraphQL would have.</summary>
internal sealed class IntrospectionReader
{
    private readonly GraphQLDocument document;

    private IntrospectionReader(GraphQLDocument document) => this.document = document;

    public static GraphQLDocument Read(string file, string text)
    {
        var result = new GraphQLDocument(file, text);
        var reader = new IntrospectionReader(result);
        var root = new JsonReader(text, result.Findings).Read();
        if ((root?["data"] ?? root)?["__schema"] is { IsMapping: true } schema)
        {
            reader.Schema(schema);
        }
        else
        {
            result.Findings.Add(ContractFault.Malformed, 0, Math.Min(1, text.Length), "This is no answer to an introspection query: it has no '__schema'");
        }

        return result;
    }

    private void Schema(DocumentNode schema)
    {
        List<RootNode> roots = [];
        foreach (var (kind, key) in new[] { (OperationKind.Query, "queryType"), (OperationKind.Mutation, "mutationType"), (OperationKind.Subscription, "subscriptionType") })
        {
            if (schema[key] is { IsMapping: true } root)
            {
                roots.Add(new RootNode(PlaceOf(root), kind, Name(root)));
            }
        }

        document.Definitions.Add(new SchemaNode(PlaceOf(schema), schema["description"]?.String, isExtension: false, [], roots));
        foreach (var type in Items(schema, "types").Where(type => !Name(type).Text.StartsWith("__", StringComparison.Ordinal)))
        {
            Type(type);
        }

        foreach (var directive in Items(schema, "directives"))
        {
            document.Definitions.Add(new DirectiveDefinitionNode(
                PlaceOf(directive), directive["description"]?.String, Name(directive), Inputs(directive, "args"), directive["isRepeatable"]?.IsTrue == true,
                [.. Items(directive, "locations").Select(location => new NameNode(PlaceOf(location), location.Text))]));
        }
    }

    private void Type(DocumentNode type)
    {
        SchemaTypeKind? kind = type["kind"]?.String switch
        {
            "SCALAR" => SchemaTypeKind.Scalar,
            "OBJECT" => SchemaTypeKind.Object,
            "INTERFACE" => SchemaTypeKind.Interface,
            "UNION" => SchemaTypeKind.Union,
            "ENUM" => SchemaTypeKind.Enum,
            "INPUT_OBJECT" => SchemaTypeKind.Input,
            _ => null,
        };
        if (kind is null)
        {
            document.Findings.Add(ContractFault.WrongKind, type["kind"] ?? type, "A type's kind is SCALAR, OBJECT, INTERFACE, UNION, ENUM or INPUT_OBJECT");
            return;
        }

        List<DirectiveNode> directives = [];
        if (type["specifiedByURL"] is { Kind: NodeKind.String } url)
        {
            directives.Add(Directive(url, "specifiedBy", "url"));
        }

        if (type["isOneOf"] is { IsTrue: true } oneOf)
        {
            directives.Add(new DirectiveNode(PlaceOf(oneOf), new NameNode(PlaceOf(oneOf), "oneOf"), []));
        }

        document.Definitions.Add(new TypeDefinitionNode(PlaceOf(type), type["description"]?.String, isExtension: false, kind.Value, Name(type), directives)
        {
            Interfaces = [.. Items(type, "interfaces").Select(Name)],
            Members = kind == SchemaTypeKind.Union ? [.. Items(type, "possibleTypes").Select(Name)] : [],
            Fields = [.. Items(type, "fields").Select(field => new FieldDefinitionNode(
                PlaceOf(field), field["description"]?.String, Name(field), Inputs(field, "args"), TypeOf(field["type"] ?? field, depth: 0), Deprecated(field)))],
            Inputs = Inputs(type, "inputFields"),
            Values = [.. Items(type, "enumValues").Select(value => new EnumValueNode(PlaceOf(value), value["description"]?.String, Name(value), Deprecated(value)))],
        });
    }

    private List<InputValueNode> Inputs(DocumentNode around, string key) => [.. Items(around, key).Select(input => new InputValueNode(
        PlaceOf(input), input["description"]?.String, Name(input), TypeOf(input["type"] ?? input, depth: 0), Default(input["defaultValue"]), Deprecated(input)))];

    /// <summary>A default is written in GraphQL inside of a text.</summary>
    private ValueNode? Default(DocumentNode? value)
    {
        if (value?.String is not { } text)
        {
            return null;
        }

        var inner = new GraphQLDocument(document.File, text);
        var read = new ValueReader(new TokenStream(inner)).Value();
        foreach (var finding in inner.Findings.All)
        {
            document.Findings.Add(finding.Fault, value, finding.Message);
        }

        return At(read, PlaceOf(value));
    }

    private static ValueNode At(ValueNode value, Place place) => new(place, value.Kind, value.Text)
    {
        Items = [.. value.Items.Select(item => At(item, place))],
        Fields = [.. value.Fields.Select(field => new ArgumentNode(place, new NameNode(place, field.Name.Text), At(field.Value, place)))],
    };

    private TypeNode TypeOf(DocumentNode type, int depth)
    {
        if (type["ofType"] is not { IsMapping: true } inner || depth > DocumentReader.MostDepth)
        {
            var name = Name(type);
            return new TypeNode(PlaceOf(type), name, null, isRequired: false);
        }

        var of = TypeOf(inner, depth + 1);
        return type["kind"]?.String == "NON_NULL"
            ? new TypeNode(PlaceOf(type), of.Name, of.Item, isRequired: true)
            : new TypeNode(PlaceOf(type), null, of, isRequired: false);
    }

    private List<DirectiveNode> Deprecated(DocumentNode node) => node["isDeprecated"]?.IsTrue == true
        ? [node["deprecationReason"] is { Kind: NodeKind.String } reason ? Directive(reason, "deprecated", "reason") : new DirectiveNode(PlaceOf(node), new NameNode(PlaceOf(node), "deprecated"), [])]
        : [];

    private DirectiveNode Directive(DocumentNode value, string name, string argument)
    {
        var place = PlaceOf(value);
        return new DirectiveNode(place, new NameNode(place, name), [new ArgumentNode(place, new NameNode(place, argument), new ValueNode(place, ValueKind.String, value.Text))]);
    }

    private NameNode Name(DocumentNode node)
    {
        if (node["name"] is not { Kind: NodeKind.String } name)
        {
            document.Findings.Add(ContractFault.WrongKind, node, "A name belongs here");
            return new NameNode(PlaceOf(node) with { Length = 0 }, "");
        }

        return new NameNode(PlaceOf(name), name.Text);
    }

    private Place PlaceOf(DocumentNode node) => new(document, node.Start, node.Length);

    private static IReadOnlyList<DocumentNode> Items(DocumentNode node, string key) => node[key]?.Items ?? [];
}
