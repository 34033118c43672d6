using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>What the specification defines for every schema.</summary>
internal static class StandardSchema
{
    private const string Text = """
        scalar Int scalar Float scalar String scalar Boolean scalar ID
        directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @deprecated(reason: String! = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        directive @specifiedBy(url: String!) on SCALAR
        directive @oneOf on INPUT_OBJECT
        type __Schema { description: String types: [__Type!]! queryType: __Type! mutationType: __Type subscriptionType: __Type directives: [__Directive!]! }
        type __Type {
          kind: __TypeKind! name: String description: String specifiedByURL: String fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!] possibleTypes: [__Type!] enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!] ofType: __Type isOneOf: Boolean
        }
        enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }
        type __Field { name: String! description: String args(includeDeprecated: Boolean! = false): [__InputValue!]! type: __Type! isDeprecated: Boolean! deprecationReason: String }
        type __InputValue { name: String! description: String type: __Type! defaultValue: String isDeprecated: Boolean! deprecationReason: String }
        type __EnumValue { name: String! description: String isDeprecated: Boolean! deprecationReason: String }
        type __Directive { name: String! description: String isRepeatable: Boolean! locations: [__DirectiveLocation!]! args(includeDeprecated: Boolean! = false): [__InputValue!]! }
        enum __DirectiveLocation {
          QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION
          ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION
        }
        type __Introspection { __typename: String! __schema: __Schema! __type(name: String!): __Type }
        """;

    private static readonly GraphQLDocument Document = GraphQLReader.Read("", Text);

    private static readonly Dictionary<string, SchemaType> Types = Document.Definitions.OfType<TypeDefinitionNode>().ToDictionary(node => node.Name.Text, Read, StringComparer.Ordinal);

    /// <summary>The field that says of which type an object is.</summary>
    public static FieldDefinitionNode TypeName { get; } = Type("__Introspection").Field("__typename")!;

    public static SchemaType Type(string name) => Types[name];

    public static bool IsStandard(Place place) => place.Document == Document;

    /// <summary>Adds what the schema does not define itself: some list the standard scalars and directives.</summary>
    public static void AddTo(GraphQLSchema schema)
    {
        foreach (var type in Types.Values.Where(type => type.Name != "__Introspection"))
        {
            schema.Add(type);
        }

        foreach (var directive in Document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            schema.Add(directive);
        }
    }

    public static bool IsScalar(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";

    /// <summary>Where a directive may stand.</summary>
    public static bool IsLocation(string name) => Type("__DirectiveLocation").HasValue(name);

    private static SchemaType Read(TypeDefinitionNode node)
    {
        var type = new SchemaType(node, isStandard: true);
        foreach (var field in node.Fields)
        {
            type.Add(field);
        }

        foreach (var value in node.Values)
        {
            type.Add(value);
        }

        return type;
    }
}
