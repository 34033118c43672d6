using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Validation;

/// <summary>Tells the schemas whose values must be checked as a whole: their keywords say how parts of a value depend on each other.</summary>
/// <param name="isExact">Whether that is so for everything that a C# type says only nearly, too: which of several alternatives, a list's first items.</param>
internal sealed class SchemaNeeds(References references, bool isExact)
{
    private static readonly string[] Always =
        ["if", "not", "contains", "dependentRequired", "dependentSchemas", "propertyNames", "unevaluatedItems", "unevaluatedProperties"];

    private static readonly string[] Nearly = ["prefixItems", "patternProperties", "dependencies", "$dynamicRef"];

    /// <summary>What is an assertion where no type is.</summary>
    private static readonly string[] Assertions =
        ["type", "enum", "const", "required", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "items", "additionalProperties", "oneOf", "anyOf"];

    private readonly Dictionary<DocumentNode, bool> known = [];

    public bool Of(DocumentNode? schema, bool isAny)
    {
        if (schema is not { IsMapping: true })
        {
            return false;
        }

        if (!known.TryGetValue(schema, out var needs))
        {
            known[schema] = needs = Search(schema, []);
        }

        return needs || (isAny && isExact && Assertions.Any(keyword => schema[keyword] is not null));
    }

    private bool Search(DocumentNode schema, HashSet<DocumentNode> seen)
    {
        if (!schema.IsMapping || !seen.Add(schema))
        {
            return false;
        }

        if (Says(schema))
        {
            return true;
        }

        if (schema["$ref"] is { Kind: NodeKind.String } target && references.Find(target) is { } next && Search(next, seen))
        {
            return true;
        }

        return (schema["allOf"]?.Items ?? []).Any(part => Search(part, seen)) || Alternatives(schema, "oneOf", seen) || Alternatives(schema, "anyOf", seen);
    }

    private static bool HasRecord(DocumentNode schema) => schema["properties"]?.Members.Count > 0;

    private bool Says(DocumentNode schema)
    {
        if (Always.Any(keyword => schema[keyword] is not null))
        {
            return true;
        }

        return isExact && (Nearly.Any(keyword => schema[keyword] is not null)
            || schema["items"]?.Kind == NodeKind.Sequence
            || (HasRecord(schema) && (schema["minProperties"] ?? schema["maxProperties"]) is not null)
            || schema["const"] is { Kind: not NodeKind.String }
            || schema["enum"]?.Items.Any(value => value.Kind is not (NodeKind.String or NodeKind.Null)) == true);
    }

    /// <summary>One alternative rules for sure. Of several, those that are no types of their own only say what must be there.</summary>
    private bool Alternatives(DocumentNode schema, string keyword, HashSet<DocumentNode> seen)
    {
        var parts = SchemaResolver.Variants(schema, keyword).ToList();
        return parts.Count == 1 ? Search(parts[0], seen)
            : parts.Count > 1 && (isExact || (HasRecord(schema) && parts.Exists(part => SchemaResolver.IsEmpty(part) && part["required"] is not null)));
    }
}
