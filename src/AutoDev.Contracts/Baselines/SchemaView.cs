using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.Baselines;

/// <summary>What a schema of one of the versions says, with all that it includes. What is wrong with a version is said where it is read.</summary>
internal sealed class SchemaView(References references)
{
    private const int MostParts = 1000;

    private readonly SchemaResolver schemas = new(references, new ContractFindings());
    private readonly RuleReader rules = new(references, new ContractFindings());

    public SchemaUse Use(DocumentNode? schema) => schemas.Use(schema);

    public SchemaRules RulesOf(DocumentNode schema) => rules.Read(schema);

    public IReadOnlyList<string> TypesOf(DocumentNode schema) =>
        [.. Included(schema).Select(schemas.TypesOf).FirstOrDefault(types => types.Count > 0) ?? (PropertiesOf(schema).Count > 0 ? ["object"] : [])];

    /// <summary>The values that are allowed, as JSON says them; null where none are named.</summary>
    public static IReadOnlyList<string>? ValuesOf(DocumentNode schema) => schema["const"] is { } only
        ? [only.Text]
        : schema["enum"] is { Kind: NodeKind.Sequence } values ? [.. values.Items.Select(value => value.Text)] : null;

    public bool IsClosed(DocumentNode schema) => Included(schema).Any(part => part["additionalProperties"] is { Kind: NodeKind.Boolean, IsTrue: false });

    public IReadOnlyDictionary<string, PropertyView> PropertiesOf(DocumentNode schema)
    {
        var parts = Included(schema).ToList();
        var required = new HashSet<string>(parts.SelectMany(part => part["required"]?.Items ?? []).Select(name => name.Text), StringComparer.Ordinal);
        var all = new Dictionary<string, PropertyView>(StringComparer.Ordinal);
        foreach (var member in parts.SelectMany(part => part["properties"]?.Members ?? []))
        {
            var inner = references.Resolve(member.Value);
            var place = new DocumentNode(NodeKind.String, member.KeyStart, member.Key) { Length = member.KeyLength };
            all[member.Key] = new PropertyView(member.Key, member.Value, place, required.Contains(member.Key), inner?["readOnly"]?.IsTrue == true, inner?["writeOnly"]?.IsTrue == true);
        }

        // What must be there and is described nowhere may be anything.
        foreach (var name in required.Where(name => !all.ContainsKey(name)))
        {
            all[name] = new PropertyView(name, null, null, IsRequired: true, IsReadOnly: false, IsWriteOnly: false);
        }

        return all;
    }

    private IEnumerable<DocumentNode> Included(DocumentNode schema)
    {
        var seen = new HashSet<DocumentNode>();
        var open = new Queue<DocumentNode>([schema]);
        while (open.Count > 0 && seen.Count < MostParts)
        {
            if (references.Resolve(open.Dequeue()) is not { IsMapping: true } part || !seen.Add(part))
            {
                continue;
            }

            yield return part;
            foreach (var included in part["allOf"]?.Items ?? [])
            {
                open.Enqueue(included);
            }
        }
    }
}

/// <param name="Schema">Null for any value.</param>
/// <param name="Place">Its key; null where it is only required.</param>
internal sealed record PropertyView(string Name, DocumentNode? Schema, DocumentNode? Place, bool IsRequired, bool IsReadOnly, bool IsWriteOnly);
