using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model.Examples;

/// <summary>Values of a document's schemas: the examples that it shows, else the simplest that its rules allow.</summary>
internal sealed class ExampleReader(References references, SchemaResolver resolver)
{
    /// <summary>What is optional is shown down to here, so that a value stays one that a person would write.</summary>
    private const int MostDepth = 3;

    private const int MostNesting = 20;

    private readonly HashSet<DocumentNode> open = [];

    /// <summary>JSON of what a response or a request of this content holds; null where no value can be told.</summary>
    public string? Of(MediaContent content) => content.Example is { } example ? NodeText.Json(example) : Of(content.Schema);

    /// <summary>JSON of a value of the schema; null where none can be told, such as of a text with a pattern.</summary>
    public string? Of(DocumentNode? schema) => Of(schema, 0);

    private string? Of(DocumentNode? written, int depth)
    {
        if (written is null || depth > MostNesting || resolver.Use(written) is not { Schema: { } schema } use)
        {
            return "{}";
        }

        if (!open.Add(schema))
        {
            return use.IsNullable ? "null" : null;
        }

        try
        {
            return Shown(written, schema) ?? Made(schema, depth) ?? (use.IsNullable ? "null" : null);
        }
        finally
        {
            open.Remove(schema);
        }
    }

    /// <summary>What the document shows of it; an example of another kind than the schema's own is a mistake of the document's, and no value.</summary>
    private string? Shown(DocumentNode written, DocumentNode schema)
    {
        var types = resolver.TypesOf(schema);
        foreach (var node in written == schema ? [schema] : new[] { written, schema })
        {
            var shown = node["const"] ?? node["example"] ?? (node["examples"]?.Items is [var first, ..] ? first : null) ?? node["default"];
            if (shown is null && node["enum"]?.Items.FirstOrDefault(static word => word.Kind != NodeKind.Null) is { } word)
            {
                shown = word;
            }

            if (shown is not null && Fits(shown, types))
            {
                // YAML reads an unquoted word as something else.
                return types is ["string"] && shown.Kind is not (NodeKind.Mapping or NodeKind.Sequence) ? NodeText.Quoted(shown.Text) : NodeText.Json(shown);
            }
        }

        return null;
    }

    private static bool Fits(DocumentNode value, IReadOnlyList<string> types) => types.Count == 0 || types.Any(type => type switch
    {
        "object" => value.Kind == NodeKind.Mapping,
        "array" => value.Kind == NodeKind.Sequence,
        "boolean" => value.Kind == NodeKind.Boolean,
        "integer" => value.Kind == NodeKind.Number && value.Text.All(static letter => char.IsDigit(letter) || letter == '-'),
        "number" => value.Kind == NodeKind.Number,
        _ => value.Kind is not (NodeKind.Mapping or NodeKind.Sequence or NodeKind.Null),
    });

    private string? Made(DocumentNode schema, int depth)
    {
        var types = resolver.TypesOf(schema);
        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            var variants = SchemaResolver.Variants(schema, keyword).ToList();
            if (variants.Count > 0)
            {
                return variants.Select(variant => Variant(schema, variant, depth)).FirstOrDefault(static value => value is not null);
            }
        }

        return (types.Count > 0 ? types[0] : "") switch
        {
            _ when ObjectShape.Of(schema, references, resolver) is { HasProperties: true } shape => Members(shape, depth),
            "object" => "{}",
            "array" => List(schema, depth),
            "boolean" => "true",
            "integer" or "number" => ScalarExamples.Number(schema, types[0] == "integer"),
            "string" => ScalarExamples.Text(schema),
            "file" => "\"\"",
            _ => schema["items"] is null ? "{}" : List(schema, depth),
        };
    }

    private string? List(DocumentNode schema, int depth)
    {
        var item = depth < MostDepth || MinItems(schema) > 0 ? Of(schema["items"], depth + 1) : null;
        return item is null ? (MinItems(schema) > 0 ? null : "[]") : $"[{string.Join(",", Enumerable.Repeat(item, Math.Max(1, MinItems(schema))))}]";
    }

    private static int MinItems(DocumentNode schema) => ScalarExamples.Count(schema["minItems"]) is { } least ? Math.Min(least, MostNesting) : 0;

    private string? Members(ObjectShape shape, int depth, string? tag = null, string? tagValue = null)
    {
        List<string> members = [];
        foreach (var pair in shape.Properties)
        {
            var (name, property) = (pair.Key, pair.Value);
            var isRequired = shape.Required.Contains(name);
            if (name == tag || property["writeOnly"]?.IsTrue == true || (!isRequired && depth >= MostDepth))
            {
                continue;
            }

            if (Of(property, depth + 1) is { } value)
            {
                members.Add($"{NodeText.Quoted(name)}:{value}");
            }
            else if (isRequired)
            {
                return null;
            }
        }

        if (tag is not null)
        {
            members.Insert(0, $"{NodeText.Quoted(tag)}:{NodeText.Quoted(tagValue!)}");
        }

        return "{" + string.Join(",", members) + "}";
    }

    /// <summary>A variant's value says by the discriminator which one it is.</summary>
    private string? Variant(DocumentNode union, DocumentNode variant, int depth)
    {
        if (union["discriminator"]?["propertyName"]?.String is not { } tag || References.TargetOf(variant) is not { } target)
        {
            return Of(variant, depth + 1);
        }

        var mapped = union["discriminator"]!["mapping"]?.Members.FirstOrDefault(entry => entry.Value.Text == target || target.EndsWith("/" + entry.Value.Text, StringComparison.Ordinal)).Key;
        if (resolver.Use(variant).Schema is not { } schema || !open.Add(schema))
        {
            return null;
        }

        try
        {
            return Members(ObjectShape.Of(schema, references, resolver), depth, tag, mapped ?? target.Substring(target.LastIndexOf('/') + 1));
        }
        finally
        {
            open.Remove(schema);
        }
    }
}
