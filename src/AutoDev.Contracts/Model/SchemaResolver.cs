using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model;

/// <summary>Looks through references, nullability and compositions of one.</summary>
internal sealed class SchemaResolver(References references, ContractFindings findings)
{
    private const int MostSteps = 100;

    private static readonly string[] Types = ["null", "boolean", "integer", "number", "string", "array", "object", "file"];

    /// <summary>What says nothing about the shape of a value.</summary>
    private static readonly string[] Structure = ["properties", "items", "enum", "const", "patternProperties", "prefixItems", "format"];

    private static readonly Dictionary<string, IReadOnlyList<string>> Only = Types.ToDictionary(type => type, IReadOnlyList<string> (type) => type == "null" ? [] : [type], StringComparer.Ordinal);

    private static readonly string[] Compositions = ["allOf", "oneOf", "anyOf"];

    public SchemaUse Use(DocumentNode? node)
    {
        var nullable = false;
        for (var step = 0; step < MostSteps && node is not null; step++)
        {
            if (!node.IsMapping)
            {
                if (node.Kind != NodeKind.Boolean)
                {
                    findings.Add(ContractFault.WrongKind, node, "A schema is a mapping; this is taken as any value");
                }

                return new SchemaUse(null, nullable);
            }

            nullable |= IsNullable(node);
            if (Inner(node, ref nullable) is not { } inner)
            {
                return new SchemaUse(node, nullable);
            }

            node = inner.IsMapping && References.TargetOf(inner) is null ? inner : references.Resolve(inner);
        }

        return new SchemaUse(null, nullable);
    }

    /// <summary>The types that a schema names, without null.</summary>
    public IReadOnlyList<string> TypesOf(DocumentNode schema)
    {
        if (schema["type"] is not { } type)
        {
            return [];
        }

        if (type.Kind != NodeKind.Sequence && Only.TryGetValue(type.Text, out var only))
        {
            return only;
        }

        List<string> all = [];
        foreach (var one in type.Kind == NodeKind.Sequence ? type.Items : [type])
        {
            if (!Types.Contains(one.Text))
            {
                findings.Add(ContractFault.WrongKind, one, $"'{one.Text}' is no type: write string, integer, number, boolean, array, object or null");
            }
            else if (one.Text != "null" && !all.Contains(one.Text))
            {
                all.Add(one.Text);
            }
        }

        return all;
    }

    /// <summary>The variants that stand for something other than null.</summary>
    public static IEnumerable<DocumentNode> Variants(DocumentNode schema, string keyword) => schema[keyword]?.Items.Where(variant => !IsNull(variant)) ?? [];

    /// <summary>Whether a schema says nothing about what a value looks like.</summary>
    public static bool IsEmpty(DocumentNode schema) =>
        schema.IsMapping
        && References.TargetOf(schema) is null
        && !Structure.Any(keyword => schema[keyword] is not null)
        && schema["type"] is null
        && schema["additionalProperties"] is null or { IsMapping: false }
        && !Compositions.Any(keyword => schema[keyword]?.Items.Any(part => !IsEmpty(part)) == true);

    /// <summary>What this schema stands for and adds nothing to; null where it is something itself.</summary>
    private static DocumentNode? Inner(DocumentNode node, ref bool nullable)
    {
        if (References.TargetOf(node) is not null)
        {
            // Since 3.1 a reference may say more; where that is structure, both count.
            return Says(node) || node["allOf"] is not null || node["oneOf"] is not null || node["anyOf"] is not null ? null : node;
        }

        DocumentNode? only = null;
        foreach (var keyword in Compositions)
        {
            var written = node[keyword]?.Items ?? [];
            nullable |= keyword != "allOf" && written.Any(IsNull);
            foreach (var part in written)
            {
                if (IsNull(part) || (keyword == "allOf" && IsEmpty(part)))
                {
                    continue;
                }

                if (only is not null)
                {
                    return null;
                }

                only = part;
            }
        }

        return only is null || Says(node) || only == node ? null : only;
    }

    private static bool Says(DocumentNode node)
    {
        foreach (var keyword in Structure)
        {
            if (node[keyword] is { } said && (keyword != "properties" || said.Members.Count > 0) && keyword != "format")
            {
                return true;
            }
        }

        return node["additionalProperties"] is { IsMapping: true };
    }

    private static bool IsNull(DocumentNode schema) =>
        schema["type"]?.Text == "null"
        || (schema["enum"]?.Items is [{ Kind: NodeKind.Null }] && schema["type"] is null)
        || schema["const"] is { Kind: NodeKind.Null };

    private static bool IsNullable(DocumentNode node) =>
        node["nullable"]?.IsTrue == true
        || node["x-nullable"]?.IsTrue == true
        || node["type"]?.Items.Any(type => type.Text == "null") == true
        || node["enum"]?.Items.Any(value => value.Kind == NodeKind.Null) == true;
}
