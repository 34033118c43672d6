using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model.Examples;

/// <summary>The properties of an object, those that it has by <c>allOf</c> among them.</summary>
internal sealed class ObjectShape
{
    private const int MostParts = 200;

    public Dictionary<string, DocumentNode> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public bool HasProperties => Properties.Count > 0;

    public static ObjectShape Of(DocumentNode schema, References references, SchemaResolver resolver)
    {
        var shape = new ObjectShape();
        var seen = new HashSet<DocumentNode>();
        shape.Add(schema, references, resolver, seen);
        return shape;
    }

    private void Add(DocumentNode schema, References references, SchemaResolver resolver, HashSet<DocumentNode> seen)
    {
        if (!seen.Add(schema) || seen.Count > MostParts)
        {
            return;
        }

        // Since 3.1 a reference may say more beside it.
        if (References.TargetOf(schema) is not null && references.Resolve(schema) is { } target)
        {
            Add(target, references, resolver, seen);
        }

        foreach (var part in schema["allOf"]?.Items ?? [])
        {
            if (resolver.Use(part).Schema is { } inner)
            {
                Add(inner, references, resolver, seen);
            }
        }

        foreach (var property in schema["properties"]?.Members ?? [])
        {
            Properties[property.Key] = property.Value;
        }

        Required.UnionWith((schema["required"]?.Items ?? []).Select(static name => name.Text));
    }
}
