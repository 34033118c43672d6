using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp;

/// <summary>Which components are kinds of another: they include it with allOf, and it names the property that tells them apart.</summary>
internal sealed class Inheritance
{
    private readonly Dictionary<DocumentNode, DocumentNode> baseOf = [];
    private readonly Dictionary<DocumentNode, List<NamedSchema>> derived = [];

    public Inheritance(Contract contract)
    {
        foreach (var schema in contract.Schemas)
        {
            foreach (var part in schema.Node["allOf"]?.Items ?? [])
            {
                if (part["$ref"] is { Kind: NodeKind.String } target && contract.References.Find(target) is { } node && node != schema.Node && !baseOf.ContainsKey(schema.Node))
                {
                    baseOf.Add(schema.Node, node);
                }
            }
        }

        foreach (var schema in contract.Schemas)
        {
            var seen = new HashSet<DocumentNode> { schema.Node };
            for (var above = schema.Node; baseOf.TryGetValue(above, out var next) && seen.Add(next); above = next)
            {
                if (TagOf(next) is not null)
                {
                    foreach (var between in seen.Where(between => between != schema.Node))
                    {
                        (derived.TryGetValue(between, out var kinds) ? kinds : derived[between] = []).Add(schema);
                    }
                }
            }
        }
    }

    public IReadOnlyList<NamedSchema> KindsOf(DocumentNode schema) => derived.TryGetValue(schema, out var kinds) ? kinds : [];

    /// <summary>The property that says which kind an object is.</summary>
    public static string? TagOf(DocumentNode schema) => schema["oneOf"] is not null || schema["anyOf"] is not null
        ? null
        : schema["discriminator"] is { } discriminator ? discriminator.String ?? discriminator["propertyName"]?.String : null;

    /// <summary>The value of that property that stands for a kind.</summary>
    public static IEnumerable<string> ValuesOf(DocumentNode tagged, string name)
    {
        var mapped = (tagged["discriminator"]?["mapping"]?.Members ?? [])
            .Where(member => member.Value.Text == name || member.Value.Text.EndsWith("/" + name, StringComparison.Ordinal))
            .Select(member => member.Key)
            .ToList();
        return mapped.Count > 0 ? mapped : [name];
    }
}
