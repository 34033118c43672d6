using AutoDev.Contracts.Documents;
using AutoDev.Contracts.JsonSchema;

namespace AutoDev.Contracts.CSharp.Validation;

/// <summary>All schemas that some schemas lead to, by whatever way; what leads nowhere, or to itself without looking at a part of the value, is a finding.</summary>
internal sealed class SchemaGraph
{
    private readonly SchemaIndex index;
    private readonly ContractFindings findings;
    private readonly HashSet<DocumentNode> known = [];
    private readonly Queue<DocumentNode> open = new();
    private readonly HashSet<DocumentNode> circles = [];
    private readonly HashSet<DocumentNode> targets = [];
    private readonly HashSet<string> dynamicNames = new(StringComparer.Ordinal);

    public SchemaGraph(SchemaIndex index, ContractFindings findings, IEnumerable<DocumentNode> roots)
    {
        (this.index, this.findings) = (index, findings);
        foreach (var root in roots)
        {
            Add(root);
        }

        Complete();
        for (var count = 0; count < known.Count;)
        {
            count = known.Count;
            foreach (var replaced in dynamicNames.SelectMany(Replacements).ToList())
            {
                targets.Add(replaced.Schema);
                Add(replaced.Schema);
            }

            Complete();
        }

        FindCircles();
    }

    /// <summary>Whether what a reference leads to depends on who led there.</summary>
    public bool IsDynamic => dynamicNames.Count > 0;

    /// <summary>Whether some schema asks what others have looked at.</summary>
    public bool HasUnevaluated { get; private set; }

    /// <summary>Whether references lead to it, which may be again and again.</summary>
    public bool IsTarget(DocumentNode schema) => targets.Contains(schema);

    /// <summary>The schema that the reference of a keyword leads to; null where nothing is to be checked.</summary>
    public DocumentNode? Target(DocumentNode schema, string keyword) =>
        schema[keyword]?.String is { } target && !circles.Contains(schema) ? index.Find(schema, target) : null;

    /// <summary>The anchors of a name, each with its resource.</summary>
    public IEnumerable<(SchemaResource Resource, DocumentNode Schema)> Replacements(string name) =>
        from resource in index.Resources
        where resource.DynamicAnchors.ContainsKey(name)
        select (resource, resource.DynamicAnchors[name]);

    private void Add(DocumentNode schema)
    {
        if (schema.IsMapping && known.Add(schema))
        {
            open.Enqueue(schema);
            HasUnevaluated |= (schema["unevaluatedItems"] ?? schema["unevaluatedProperties"]) is not null;
        }
    }

    private void Complete()
    {
        while (open.Count > 0)
        {
            var schema = open.Dequeue();
            foreach (var (_, next) in Next(schema))
            {
                Add(next);
            }
        }
    }

    private IEnumerable<(bool IsSameValue, DocumentNode Schema)> Next(DocumentNode schema)
    {
        var dialect = index.ResourceOf(schema).Dialect;
        foreach (var keyword in new[] { "$ref", "$dynamicRef" })
        {
            if (schema[keyword] is not { String: { } target } place || (keyword == "$dynamicRef" && dialect.IsReferenceAlone))
            {
                continue;
            }

            if (index.Find(schema, target) is not { } found)
            {
                findings.Add(ContractFault.UnresolvedReference, place, $"The reference '{target}' leads to no schema that this project lists; what it stands for is not checked");
                continue;
            }

            targets.Add(found);
            if (keyword == "$dynamicRef" && index.DynamicNameOf(schema, target) is { } name)
            {
                dynamicNames.Add(name);
            }

            yield return (true, found);
        }

        if (dialect.IsReferenceAlone && schema["$ref"] is not null)
        {
            yield break;
        }

        foreach (var (keyword, _, part) in SchemaKeywords.In(schema))
        {
            if (!SchemaKeywords.IsDefinitions(keyword))
            {
                yield return (SchemaKeywords.IsOfTheSameValue(keyword), part);
            }
        }
    }

    /// <summary>Depth first, without a stack that a document could exhaust.</summary>
    private void FindCircles()
    {
        var done = new HashSet<DocumentNode>();
        foreach (var start in known)
        {
            var way = new HashSet<DocumentNode>();
            var steps = new Stack<(DocumentNode Schema, Queue<DocumentNode> Next)>();
            Enter(start);
            while (steps.Count > 0)
            {
                var (schema, next) = steps.Peek();
                if (next.Count == 0)
                {
                    way.Remove(schema);
                    done.Add(schema);
                    steps.Pop();
                }
                else if (next.Dequeue() is var part && way.Contains(part))
                {
                    circles.Add(schema);
                    var place = schema["$ref"] ?? schema["$dynamicRef"]!;
                    findings.Add(ContractFault.UnresolvedReference, place, $"The reference '{place.Text}' leads only to itself");
                }
                else
                {
                    Enter(part);
                }
            }

            void Enter(DocumentNode schema)
            {
                if (!done.Contains(schema) && way.Add(schema))
                {
                    steps.Push((schema, new Queue<DocumentNode>(Next(schema).Where(part => part.IsSameValue && part.Schema.IsMapping).Select(part => part.Schema))));
                }
            }
        }
    }
}
