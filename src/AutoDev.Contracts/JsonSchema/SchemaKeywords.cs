using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.JsonSchema;

/// <summary>Where schemas stand in a schema.</summary>
internal static class SchemaKeywords
{
    /// <summary>Those whose schemas are of the same value.</summary>
    private static readonly HashSet<string> SameValue = new(["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependencies"], StringComparer.Ordinal);

    private static readonly HashSet<string> One = new(["additionalProperties", "additionalItems", "contains", "propertyNames", "if", "then", "else", "not", "unevaluatedItems", "unevaluatedProperties", "items"], StringComparer.Ordinal);

    private static readonly HashSet<string> Many = new(["allOf", "anyOf", "oneOf", "prefixItems", "items"], StringComparer.Ordinal);

    private static readonly HashSet<string> Named = new(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"], StringComparer.Ordinal);

    public static bool IsSchema(DocumentNode node) => node.Kind is NodeKind.Mapping or NodeKind.Boolean;

    /// <summary>The schemas that stand directly in one, each with the way to it.</summary>
    public static IEnumerable<(string Keyword, string Place, DocumentNode Schema)> In(DocumentNode schema)
    {
        foreach (var member in schema.Members)
        {
            var value = member.Value;
            if (One.Contains(member.Key) && IsSchema(value))
            {
                yield return (member.Key, member.Key, value);
            }
            else if (value.Kind == NodeKind.Sequence && Many.Contains(member.Key))
            {
                for (var i = 0; i < value.Items.Count; i++)
                {
                    yield return (member.Key, $"{member.Key}/{i}", value.Items[i]);
                }
            }
            else if (value.IsMapping && Named.Contains(member.Key))
            {
                foreach (var named in value.Members)
                {
                    yield return (member.Key, $"{member.Key}/{named.Key}", named.Value);
                }
            }
        }
    }

    public static bool IsOfTheSameValue(string keyword) => SameValue.Contains(keyword);

    public static bool IsDefinitions(string keyword) => keyword is "$defs" or "definitions";
}
