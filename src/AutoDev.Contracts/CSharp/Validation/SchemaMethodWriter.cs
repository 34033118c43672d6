using AutoDev.Contracts.Documents;
using AutoDev.Contracts.JsonSchema;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Validation;

/// <summary>Writes one schema as a method that says whether it holds for a value.</summary>
internal sealed class SchemaMethodWriter(SchemaClass methods, SchemaIndex index, SchemaGraph graph, ContractFindings findings, string element)
{
    private static readonly string[] Types = ["null", "boolean", "integer", "number", "string", "array", "object"];

    private readonly KeywordReader keywords = new(findings);

    public void Write(CodeWriter code, DocumentNode schema)
    {
        var resource = index.ResourceOf(schema);
        var dialect = resource.Dialect;
        var body = new SchemaBody(schema, resource, methods, graph);
        var name = methods.NameOf(schema);
        if (graph.IsTarget(schema))
        {
            body.Guard("!check.HasRoom()", "return false;");
        }

        if (dialect.IsOpenApi30 && (schema["nullable"] ?? schema["x-nullable"])?.IsTrue == true)
        {
            body.Guard("value.ValueKind == global::System.Text.Json.JsonValueKind.Null", "return true;");
        }

        References(schema, body, dialect);
        if (!(dialect.IsReferenceAlone && schema["$ref"] is not null))
        {
            if (dialect.HasValidation)
            {
                Values(code, name, schema, body);
                Limits(schema, body);
            }

            if (dialect.HasApplicators)
            {
                Compositions(schema, body, dialect);
            }

            new SchemaPartsWriter(keywords, findings).Write(schema, body, dialect);
        }

        code.Line().Line($"/// <summary>{Literal.Summary("#" + index.PointerOf(schema))}</summary>");
        body.WriteTo(code, $"internal static bool {name}({element} value, JsonSchemaCheck check, JsonMarks? marks)");
    }

    private void References(DocumentNode schema, SchemaBody body, SchemaDialect dialect)
    {
        if (graph.Target(schema, "$ref") is { } target)
        {
            body.Same(target);
        }

        if (dialect.IsReferenceAlone || graph.Target(schema, "$dynamicRef") is not { } initial)
        {
            return;
        }

        if (index.DynamicNameOf(schema, schema["$dynamicRef"]!.Text) is not { } anchor)
        {
            body.Same(initial);
            return;
        }

        body.Statement($"holds &= {methods.Dynamic(anchor, initial, graph)}(value, check, {body.Marks});");
    }

    private void Values(CodeWriter code, string name, DocumentNode schema, SchemaBody body)
    {
        if (schema["type"] is { } type)
        {
            var kinds = (type.Kind == NodeKind.Sequence ? type.Items : [type]).Select(kind => kind.Text).Distinct().ToList();
            if (kinds.TrueForAll(kind => Types.Contains(kind)))
            {
                body.Term($"check.Type(value, {string.Join(", ", kinds.Select(Literal.Of))})");
            }
            else
            {
                findings.Add(ContractFault.WrongKind, type, $"'{kinds.Find(kind => !Types.Contains(kind))}' is no type: write string, integer, number, boolean, array, object or null");
            }
        }

        if (schema["enum"] is { Kind: NodeKind.Sequence } words)
        {
            OneOf(code, name + "Enum", words.Items, body);
        }

        if (schema["const"] is { } constant)
        {
            OneOf(code, name + "Const", [constant], body);
        }
    }

    private void OneOf(CodeWriter code, string name, IReadOnlyList<DocumentNode> values, SchemaBody body)
    {
        var field = methods.TakeMember(name);
        code.Line().Line($"private static readonly {element}[] {field} = [{string.Join(", ", values.Select(value => $"JsonEquality.Parse({Literal.Of(NodeText.Json(value))})"))}];");
        body.Term($"check.OneOf(value, {field})");
    }

    private void Limits(DocumentNode schema, SchemaBody body)
    {
        var length = Range(keywords.Count(schema, "minLength"), keywords.Count(schema, "maxLength"));
        if (length.Length > 0)
        {
            body.Term($"check.Length(value{length})");
        }

        if (schema["pattern"] is { String: { } written } place && keywords.Pattern(written, place) is { } pattern)
        {
            body.Term($"check.Pattern(value, {Literal.Of(pattern)})");
        }

        Limit(schema, "minimum", schema["exclusiveMinimum"]?.IsTrue == true ? "Above" : "AtLeast", body);
        Limit(schema, "maximum", schema["exclusiveMaximum"]?.IsTrue == true ? "Below" : "AtMost", body);
        Limit(schema, "exclusiveMinimum", "Above", body);
        Limit(schema, "exclusiveMaximum", "Below", body);
        Limit(schema, "multipleOf", "Multiple", body);
    }

    private void Limit(DocumentNode schema, string keyword, string question, SchemaBody body)
    {
        if (keywords.Limit(schema, keyword) is { } limit)
        {
            body.Term($"check.{question}(value, {Literal.Of(limit)})");
        }
    }

    private void Compositions(DocumentNode schema, SchemaBody body, SchemaDialect dialect)
    {
        foreach (var part in Parts(schema, "allOf"))
        {
            body.Same(part);
        }

        if (Parts(schema, "anyOf") is { Count: > 0 } any)
        {
            body.Term($"check.AnyOf(value, {body.Marks}, {body.Rules(any)})");
        }

        if (Parts(schema, "oneOf") is { Count: > 0 } one)
        {
            body.Term($"check.ExactlyOne(value, {body.Marks}, {body.Rules(one)})");
        }

        if (Part(schema, "not") is { } not)
        {
            body.Term($"check.Not(value, {body.Rule(not)})");
        }

        if (!dialect.IsOpenApi30 && Part(schema, "if") is { } condition)
        {
            Condition(schema, condition, body);
        }
    }

    private void Condition(DocumentNode schema, DocumentNode condition, SchemaBody body)
    {
        var (then, otherwise) = (Part(schema, "then"), Part(schema, "else"));
        if (then is not null || otherwise is not null)
        {
            body.Term($"(check.Holds(value, {body.Rule(condition)}, {body.Marks}) ? {Holds(then, body)} : {Holds(otherwise, body)})");
        }
        else if (graph.HasUnevaluated)
        {
            body.Statement($"_ = check.Holds(value, {body.Rule(condition)}, {body.Marks});");
        }
    }

    private static string Holds(DocumentNode? schema, SchemaBody body) => schema is null ? "true" : $"{body.Rule(schema)}(value, check, {body.Marks})";

    private DocumentNode? Part(DocumentNode schema, string keyword) => SchemaParts.One(schema, keyword, findings);

    private List<DocumentNode> Parts(DocumentNode schema, string keyword) => SchemaParts.Many(schema, keyword, findings);

    internal static string Range(int? min, int? max) =>
        (min > 0 ? $", min: {Literal.Number(min.Value)}" : "") + (max is { } most ? $", max: {Literal.Number(most)}" : "");
}
