using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.JsonSchema;

/// <summary>
/// Where schemas are and what they are called: by the addresses of <c>$id</c>, by anchors and by pointers, in a document and in the files that
/// the project lists for it. A file is walked when the first reference leads into it.
/// </summary>
/// <param name="usual">The dialect of a document that does not say which.</param>
internal sealed class SchemaIndex(DocumentSet set, SchemaDialect usual)
{
    private const string Project = "project:///";

    private readonly Dictionary<DocumentNode, (SchemaResource Resource, string Pointer)> places = [];
    private readonly Dictionary<string, SchemaResource> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaResource> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<(DocumentNode Schema, string Target), DocumentNode?> found = [];
    private readonly Dictionary<DocumentNode, DocumentNode> owners = [];
    private readonly List<SchemaResource> resources = [];

    public IReadOnlyList<SchemaResource> Resources => resources;

    public SchemaResource ResourceOf(DocumentNode schema) => PlaceOf(schema).Resource;

    /// <summary>The way to a schema in its document.</summary>
    public string PointerOf(DocumentNode schema) => PlaceOf(schema).Pointer;

    /// <summary>The schema that a reference names; null where that is none.</summary>
    public DocumentNode? Find(DocumentNode schema, string target)
    {
        if (!found.TryGetValue((schema, target), out var known))
        {
            found[(schema, target)] = known = Search(schema, target);
        }

        return known;
    }

    /// <summary>The schema that the value of a <c>$ref</c> names; false for one that stands in no schema that is known.</summary>
    public bool TryFind(DocumentNode reference, out DocumentNode? schema)
    {
        if (places.Count == 0)
        {
            OfFile(set.Main);
        }

        var isKnown = owners.TryGetValue(reference, out var owner);
        schema = isKnown ? Find(owner!, reference.Text) : null;
        return isKnown;
    }

    /// <summary>The name behind a reference where it names an anchor that may be replaced.</summary>
    public string? DynamicNameOf(DocumentNode schema, string target) =>
        target.IndexOf('#') is >= 0 and var fragment && target.Substring(fragment + 1) is var name && Find(schema, target) is { IsMapping: true } initial && initial["$dynamicAnchor"]?.String == name ? name : null;

    /// <summary>What a schema says of its keywords itself; null where it says nothing, or names what is not known.</summary>
    public SchemaDialect? DialectOf(DocumentNode root)
    {
        if (root["$schema"]?.String is not { } address)
        {
            return null;
        }

        if (SchemaDialect.Of(address) is { } known)
        {
            return known;
        }

        var listed = set.Files.FirstOrDefault(file => set.Mentions(file, address.TrimEnd('#')) && set.Root(file)?["$id"]?.String?.TrimEnd('#') == address.TrimEnd('#'));
        return listed is null ? null : SchemaDialect.Of(set.Root(listed)!);
    }

    private DocumentNode? Search(DocumentNode schema, string target)
    {
        var own = PlaceOf(schema).Resource;
        var fragment = target.IndexOf('#');
        var address = fragment < 0 ? target : target.Substring(0, fragment);
        var name = fragment < 0 ? "" : target.Substring(fragment + 1);
        var resource = address.Length == 0 ? own : At(own, schema, address);
        if (resource is null)
        {
            return null;
        }

        if (name.Length == 0)
        {
            return resource.Root;
        }

        if (name[0] != '/')
        {
            name = Uri.UnescapeDataString(name);
            return resource.Anchors.TryGetValue(name, out var anchored) || resource.DynamicAnchors.TryGetValue(name, out anchored) ? anchored : null;
        }

        var part = References.Walk(resource.Root, name);
        if (part is null || !SchemaKeywords.IsSchema(part))
        {
            return null;
        }

        if (!places.ContainsKey(part))
        {
            // In a place that no keyword speaks of.
            Walk(part, resource, name);
        }

        return part;
    }

    private SchemaResource? At(SchemaResource own, DocumentNode schema, string address)
    {
        if (Uri.TryCreate(own.Address, address, out var whole))
        {
            if (byAddress.TryGetValue(Key(whole), out var known) || (Listed(whole) is { } file && byAddress.TryGetValue(Key(whole), out known) && file.Length > 0))
            {
                return known;
            }
        }

        // A file that has an address elsewhere may still be named by its path.
        var from = set.FileAt(schema.Start).File;
        return FileReference.Of(from, address) is { } path ? OfFile(path) : null;
    }

    /// <summary>Reads the listed file that calls itself by an address.</summary>
    private string? Listed(Uri address)
    {
        if (address.Scheme == "project")
        {
            var path = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
            return OfFile(path) is null ? null : path;
        }

        foreach (var file in set.Files)
        {
            if (!byFile.ContainsKey(file) && set.Mentions(file, Key(address)) && OfFile(file) is not null && byAddress.ContainsKey(Key(address)))
            {
                return file;
            }
        }

        return null;
    }

    private SchemaResource? OfFile(string file)
    {
        if (!byFile.TryGetValue(file, out var resource) && set.Root(file) is { } root && SchemaKeywords.IsSchema(root))
        {
            var address = new Uri(Project + file, UriKind.Absolute);
            byFile.Add(file, resource = new SchemaResource(resources.Count, address, root, DialectOf(root) ?? usual));
            resources.Add(resource);
            byAddress[Key(address)] = resource;
            if (usual.IsOneWay)
            {
                return resource;
            }

            Walk(root, resource, "");
            byFile[file] = resource = places[root].Resource;
        }

        return resource;
    }

    private (SchemaResource Resource, string Pointer) PlaceOf(DocumentNode schema)
    {
        if (places.TryGetValue(schema, out var place))
        {
            return place;
        }

        // The first schema of a document brings all of them; one of an OpenAPI document only itself.
        var file = OfFile(set.FileAt(schema.Start).File)!;
        if (!places.ContainsKey(schema))
        {
            Walk(schema, file, "");
        }

        return places[schema];
    }

    private void Walk(DocumentNode root, SchemaResource resource, string pointer)
    {
        var open = new Stack<(DocumentNode Node, SchemaResource Resource, string Pointer)>([(root, resource, pointer)]);
        while (open.Count > 0)
        {
            var (node, around, way) = open.Pop();
            if (!SchemaKeywords.IsSchema(node) || places.ContainsKey(node))
            {
                continue;
            }

            var own = Identified(node, around);
            places.Add(node, (own, way));
            Name(node, own);
            if (node["$ref"] is { Kind: NodeKind.String } reference)
            {
                owners[reference] = node;
            }

            foreach (var (_, place, schema) in SchemaKeywords.In(node))
            {
                open.Push((schema, own, way + "/" + place));
            }
        }
    }

    /// <summary>The resource that a schema is, where it says so.</summary>
    private SchemaResource Identified(DocumentNode node, SchemaResource around)
    {
        var dialect = DialectOf(node) ?? around.Dialect;
        if (node["$id"]?.String is not { Length: > 0 } id || id[0] == '#' || (dialect.IsReferenceAlone && node["$ref"] is not null) || !Uri.TryCreate(around.Address, id, out var address))
        {
            return around;
        }

        var resource = new SchemaResource(resources.Count, address, node, dialect);
        resources.Add(resource);
        if (!byAddress.ContainsKey(Key(address)))
        {
            byAddress.Add(Key(address), resource);
        }

        return resource;
    }

    private static void Name(DocumentNode node, SchemaResource resource)
    {
        if (node["$anchor"]?.String is { } anchor)
        {
            resource.Anchors[anchor] = node;
        }

        if (node["$dynamicAnchor"]?.String is { } dynamic)
        {
            resource.DynamicAnchors[dynamic] = node;
        }

        if (node["$id"]?.String is { Length: > 1 } id && id[0] == '#')
        {
            resource.Anchors[id.Substring(1)] = node;
        }
    }

    private static string Key(Uri address) => address.IsAbsoluteUri && address.Fragment.Length > 0
        ? address.AbsoluteUri.Substring(0, address.AbsoluteUri.Length - address.Fragment.Length)
        : address.AbsoluteUri.TrimEnd('#');
}
