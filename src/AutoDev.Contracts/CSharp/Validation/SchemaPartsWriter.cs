using AutoDev.Contracts.Documents;
using AutoDev.Contracts.JsonSchema;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Validation;

/// <summary>Writes what a schema rules of the items and properties of a value.</summary>
internal sealed class SchemaPartsWriter(KeywordReader keywords, ContractFindings findings)
{
    private const string Kind = "global::System.Text.Json.JsonValueKind.";

    public void Write(DocumentNode schema, SchemaBody body, SchemaDialect dialect)
    {
        var items = new List<string>();
        Items(schema, body, dialect, items);
        Block(body, "Array", items);
        var properties = new List<string>();
        Properties(schema, body, dialect, properties);
        Block(body, "Object", properties);
    }

    private static void Block(SchemaBody body, string kind, List<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        body.Statement($"if (value.ValueKind == {Kind}{kind}) {{");
        lines.ForEach(body.Statement);
        body.Statement("}");
    }

    private void Items(DocumentNode schema, SchemaBody body, SchemaDialect dialect, List<string> lines)
    {
        if (dialect.HasValidation)
        {
            Count(schema, "minItems", "maxItems", lines);
            if (schema["uniqueItems"]?.IsTrue == true)
            {
                lines.Add("holds &= check.Unique(value);");
            }
        }

        if (!dialect.HasApplicators)
        {
            return;
        }

        var isList = !dialect.HasPrefixItems && schema["items"]?.Kind == NodeKind.Sequence;
        var prefix = dialect.HasPrefixItems ? Many(schema, "prefixItems") : isList ? Many(schema, "items") : [];
        if (prefix.Count > 0)
        {
            lines.Add($"holds &= check.Prefix(value, {body.Marks}, {body.Rules(prefix)});");
        }

        if ((isList ? One(schema, "additionalItems") : One(schema, "items")) is { } others)
        {
            lines.Add($"holds &= check.Items(value, {Literal.Number(prefix.Count)}, {body.Rule(others)}, {body.Marks});");
        }

        if (!dialect.IsOpenApi30 && One(schema, "contains") is { } contains)
        {
            var (min, max) = dialect.HasUnevaluated && dialect.HasValidation ? (keywords.Count(schema, "minContains"), keywords.Count(schema, "maxContains")) : (null, null);
            lines.Add($"holds &= check.Contains(value, {body.Rule(contains)}, {Literal.Number(min ?? 1)}, {(max is { } most ? Literal.Number(most) : "int.MaxValue")}, {(dialect.ContainsEvaluates ? body.Marks : "null")});");
        }

        if (dialect.HasUnevaluated && One(schema, "unevaluatedItems") is { } unevaluated)
        {
            lines.Add($"holds &= check.UnevaluatedItems(value, own, {body.Rule(unevaluated)});");
        }
    }

    private void Properties(DocumentNode schema, SchemaBody body, SchemaDialect dialect, List<string> lines)
    {
        if (dialect.HasValidation)
        {
            Count(schema, "minProperties", "maxProperties", lines);
            var required = (schema["required"]?.Items ?? []).Where(name => !(dialect.IsOneWay && IsOneWay(schema["properties"]?[name.Text]))).Select(name => Literal.Of(name.Text)).ToList();
            if (required.Count > 0)
            {
                lines.Add($"holds &= check.Required(value, {string.Join(", ", required)});");
            }
        }

        Dependencies(schema, body, dialect, lines);
        if (!dialect.HasApplicators)
        {
            return;
        }

        if (!dialect.IsOpenApi30 && One(schema, "propertyNames") is { } names)
        {
            lines.Add($"holds &= check.Names(value, {body.Rule(names)});");
        }

        Members(schema, body, dialect, lines);
        if (dialect.HasUnevaluated && One(schema, "unevaluatedProperties") is { } unevaluated)
        {
            lines.Add($"holds &= check.UnevaluatedProperties(value, own, {body.Rule(unevaluated)});");
        }
    }

    private void Dependencies(DocumentNode schema, SchemaBody body, SchemaDialect dialect, List<string> lines)
    {
        foreach (var keyword in dialect.IsOpenApi30 ? [] : dialect.HasDependencies ? new[] { "dependencies" } : ["dependentRequired", "dependentSchemas"])
        {
            foreach (var member in SchemaParts.Named(schema, keyword, findings))
            {
                if (member.Value.Kind == NodeKind.Sequence)
                {
                    if (dialect.HasValidation && member.Value.Items.Count > 0)
                    {
                        lines.Add($"holds &= check.RequiredWith(value, {Literal.Of(member.Key)}, {string.Join(", ", member.Value.Items.Select(name => Literal.Of(name.Text)))});");
                    }
                }
                else if (dialect.HasApplicators && SchemaKeywords.IsSchema(member.Value))
                {
                    lines.Add($"holds &= !value.TryGetProperty({Literal.Of(member.Key)}, out _) || {body.Rule(member.Value)}(value, check, {body.Marks});");
                }
            }
        }
    }

    /// <summary>Goes through the members once: what is named, what fits a pattern, what neither is.</summary>
    private void Members(DocumentNode schema, SchemaBody body, SchemaDialect dialect, List<string> lines)
    {
        var named = SchemaParts.Named(schema, "properties", findings).Where(member => SchemaKeywords.IsSchema(member.Value)).ToList();
        var patterns = dialect.IsOpenApi30 ? [] : SchemaParts.Named(schema, "patternProperties", findings).Where(member => SchemaKeywords.IsSchema(member.Value)).ToList();
        var fitting = patterns.Select(member => (Pattern: keywords.Pattern(member.Key, member.Value), Schema: member.Value)).Where(member => member.Pattern is not null).ToList();

        // What may fit a pattern that cannot be checked may be allowed by it.
        var additional = fitting.Count == patterns.Count ? One(schema, "additionalProperties") : null;
        if (named.Count + fitting.Count == 0 && additional is null)
        {
            return;
        }

        var knows = additional is not null || dialect.HasUnevaluated;
        lines.Add("foreach (var member in value.EnumerateObject()) {");
        if (knows)
        {
            lines.Add("var known = false;");
        }

        if (named.Count > 0)
        {
            lines.Add("switch (member.Name) {");
            foreach (var member in named)
            {
                var rule = body.Rule(member.Value);
                lines.Add($"case {Literal.Of(member.Key)}: {(rule == "JsonSchemaCheck.Always" ? "" : $"holds &= check.Member(member, {rule}); ")}{(knows ? "known = true; " : "")}break;");
            }

            lines.Add("}");
        }

        foreach (var (pattern, part) in fitting)
        {
            lines.Add($"if (JsonSchemaCheck.Matches(member.Name, {Literal.Of(pattern!)})) {{");
            lines.Add($"holds &= check.Member(member, {body.Rule(part)});");
            if (knows)
            {
                lines.Add("known = true;");
            }

            lines.Add("}");
        }

        if (additional is not null)
        {
            lines.Add($"holds &= known || check.Member(member, {body.Rule(additional)});");
            lines.Add(body.Mark("Property(member.Name)"));
        }
        else if (knows)
        {
            lines.Add("if (known) {");
            lines.Add(body.Mark("Property(member.Name)"));
            lines.Add("}");
        }

        lines.Add("}");
    }

    private void Count(DocumentNode schema, string least, string most, List<string> lines)
    {
        var range = SchemaMethodWriter.Range(keywords.Count(schema, least), keywords.Count(schema, most));
        if (range.Length > 0)
        {
            lines.Add($"holds &= check.Count(value{range});");
        }
    }

    private static bool IsOneWay(DocumentNode? property) => property?["readOnly"]?.IsTrue == true || property?["writeOnly"]?.IsTrue == true;

    private DocumentNode? One(DocumentNode schema, string keyword) => SchemaParts.One(schema, keyword, findings);

    private List<DocumentNode> Many(DocumentNode schema, string keyword) => SchemaParts.Many(schema, keyword, findings);
}
