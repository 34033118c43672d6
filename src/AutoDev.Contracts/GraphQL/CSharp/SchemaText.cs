using AutoDev.Contracts.GraphQL.Operations;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>A schema as one text of GraphQL, whatever it was read from: extensions put in, and without directives that only its own tools know.</summary>
internal static class SchemaText
{
    private static readonly HashSet<string> OfOperations = new(
        ["QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION"],
        StringComparer.Ordinal);

    /// <summary>Where operations begin.</summary>
    public static string Roots(GraphQLSchema schema)
    {
        var kinds = new[] { OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription };
        return $"schema {{ {string.Join(" ", kinds.Select(kind => (kind, Root: schema.Root(kind))).Where(pair => pair.Root is not null).Select(pair => $"{pair.kind.ToString().ToLowerInvariant()}: {pair.Root!.Name}"))} }}";
    }

    /// <summary>The types of documents: the specification's are every server's.</summary>
    public static IEnumerable<SchemaType> Types(GraphQLSchema schema) =>
        schema.Types.Where(type => !type.IsStandard && !StandardSchema.IsScalar(type.Name) && !type.Name.StartsWith("__", StringComparison.Ordinal));

    /// <summary>The scalars that a schema uses without defining them, as parts of a federation do.</summary>
    public static IEnumerable<string> Undefined(GraphQLSchema schema) => Types(schema)
        .SelectMany(type => type.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type).Append(field.Type)).Concat(type.Inputs.Select(input => input.Type)))
        .Concat(Directives(schema).SelectMany(directive => directive.Arguments).Select(argument => argument.Type))
        .Select(type => type.Named.Text)
        .Where(name => schema.Find(name) is null)
        .Distinct();

    /// <summary>The directives that operations may use.</summary>
    public static IEnumerable<DirectiveDefinitionNode> Directives(GraphQLSchema schema) => schema.DirectiveNames
        .Select(name => schema.Directive(name)!)
        .Where(directive => !StandardSchema.IsStandard(directive.Place) && directive.Name.Text is not ("skip" or "include" or "deprecated" or "specifiedBy" or "oneOf") && directive.Locations.Any(location => OfOperations.Contains(location.Text)));

    public static string Of(DirectiveDefinitionNode directive) =>
        $"directive @{directive.Name}{Arguments(directive.Arguments)}{(directive.IsRepeatable ? " repeatable" : "")} on {string.Join(" | ", directive.Locations.Select(location => location.Text))}";

    public static IReadOnlyList<string> Of(SchemaType type)
    {
        List<string> lines = [.. Description(type.Description)];
        var above = type.Interfaces.Count > 0 ? " implements " + string.Join(" & ", type.Interfaces.Select(name => name.Text).Distinct()) : "";
        switch (type.Kind)
        {
            case SchemaTypeKind.Scalar:
                lines.Add($"scalar {type.Name}");
                break;
            case SchemaTypeKind.Union:
                lines.Add($"union {type.Name} = {string.Join(" | ", type.Members.Select(member => member.Text).Distinct())}");
                break;
            case SchemaTypeKind.Enum:
                Add(lines, $"enum {type.Name}", type.Values.SelectMany(value => Described(value, value.Name.Text)));
                break;
            case SchemaTypeKind.Input:
                Add(lines, $"input {type.Name}{(type.IsOneOf ? " @oneOf" : "")}", type.Inputs.SelectMany(input => Described(input, Value(input))));
                break;
            default:
                Add(lines, $"{(type.Kind == SchemaTypeKind.Object ? "type" : "interface")} {type.Name}{above}", type.Fields.SelectMany(field => Described(field, $"{field.Name}{Arguments(field.Arguments)}: {field.Type}")));
                break;
        }

        return lines;
    }

    private static void Add(List<string> lines, string head, IEnumerable<string> parts)
    {
        lines.Add(head + " {");
        lines.AddRange(parts.Select(part => "  " + part));
        lines.Add("}");
    }

    private static IEnumerable<string> Described(DefinitionNode node, string text) => [.. Description(node.Description), text + Deprecation(node.Directives)];

    private static IEnumerable<string> Description(string? words) => string.IsNullOrEmpty(words) ? [] : [ValueText.Quoted(words!)];

    private static string Arguments(IReadOnlyList<InputValueNode> arguments) => arguments.Count == 0
        ? ""
        : $"({string.Join(", ", arguments.Select(argument => string.Concat(Description(argument.Description).Select(words => words + " ")) + Value(argument) + Deprecation(argument.Directives)))})";

    private static string Value(InputValueNode input) => $"{input.Name}: {input.Type}{(input.DefaultValue is { } value ? " = " + ValueText.Of(value) : "")}";

    private static string Deprecation(IReadOnlyList<DirectiveNode> directives) => directives.FirstOrDefault(directive => directive.Name.Text == "deprecated") is not { } deprecated ? ""
        : deprecated["reason"] is { Kind: ValueKind.String } reason ? $" @deprecated(reason: {ValueText.Quoted(reason.Text)})"
        : " @deprecated";
}
