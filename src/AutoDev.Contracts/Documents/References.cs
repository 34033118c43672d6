using System.Globalization;

namespace AutoDev.Contracts.Documents;

/// <summary>Follows <c>$ref</c> inside a document, and into the files that the project lists.</summary>
/// <param name="set">The document's files; null where it is alone.</param>
/// <param name="search">Finds what a reference names where schemas have addresses of their own; true where it knows the reference.</param>
internal sealed class References(DocumentNode root, ContractFindings findings, DocumentSet? set = null, SearchReference? search = null)
{
    private readonly Dictionary<(string File, string Target), DocumentNode?> found = [];
    private readonly Dictionary<DocumentNode, string> names = [];

    public static string? TargetOf(DocumentNode node) => node["$ref"]?.String;

    /// <summary>What the node stands for: itself, or what its chain of references ends at. Null, and said, where that is nothing.</summary>
    public DocumentNode? Resolve(DocumentNode node)
    {
        HashSet<DocumentNode>? seen = null;
        for (var current = node; ;)
        {
            if (TargetOf(current) is not { } target)
            {
                return current;
            }

            if (!(seen ??= []).Add(current))
            {
                findings.Add(ContractFault.UnresolvedReference, node["$ref"]!, $"The reference '{TargetOf(node)}' leads only to itself");
                return null;
            }

            if (Find(current["$ref"]!) is not { } next)
            {
                findings.Add(ContractFault.UnresolvedReference, current["$ref"]!, Unresolved(current["$ref"]!, target));
                return null;
            }

            current = next;
        }
    }

    /// <summary>The node that a reference names, which may be a reference again.</summary>
    public DocumentNode? Find(DocumentNode reference)
    {
        var target = reference.Text;
        if (search is not null && search(reference, out var addressed))
        {
            return Named(addressed, target);
        }

        var own = set?.FileAt(reference.Start).File ?? "";
        if (found.TryGetValue((own, target), out var node))
        {
            return node;
        }

        var fragment = target.IndexOf('#');
        var (file, pointer) = fragment == 0 || IsOwnAddress(own, fragment < 0 ? target : target.Substring(0, fragment)) ? (own, fragment < 0 ? "" : target.Substring(fragment + 1)) : (FileReference.Of(own, target), fragment < 0 ? "" : target.Substring(fragment + 1));
        var start = set is null ? (fragment == 0 ? root : null) : file is null ? null : set.Root(file);
        node = start is null ? null : Walk(start, pointer);
        found.Add((own, target), node);
        return Named(node, target);
    }

    private DocumentNode? Named(DocumentNode? node, string target)
    {
        if (node is not null && set is not null && set.FileAt(node.Start).File is var file && file != set.Main && !names.ContainsKey(node))
        {
            var fragment = target.IndexOf('#');
            names.Add(node, NameOf(file, fragment < 0 ? "" : target.Substring(fragment + 1)));
        }

        return node;
    }

    /// <summary>What a part of another file is called there: the last word of the reference to it, or the file's name. Null for others.</summary>
    public string? NameOf(DocumentNode node) => names.TryGetValue(node, out var name) ? name : null;

    private static string NameOf(string file, string pointer)
    {
        var last = pointer.Length > 0 ? pointer : file;
        last = last.Substring(last.LastIndexOf('/') + 1);
        return pointer.Length > 0 ? Unescaped(last) : last.Split('.')[0];
    }

    /// <summary>Whether an address is what the file calls itself.</summary>
    private bool IsOwnAddress(string file, string address) =>
        address.IndexOf(':') > 0 && (set is null ? root : set.Root(file))?["$id"]?.String?.TrimEnd('#') == address;

    private string Unresolved(DocumentNode reference, string target)
    {
        var own = set?.FileAt(reference.Start).File ?? "";
        return target.StartsWith("#", StringComparison.Ordinal) ? $"The reference '{target}' leads nowhere in this document"
            : FileReference.Of(own, target) is not { } file ? $"The reference '{target}' leads out of the project, which is not followed; what it stands for is taken as any value"
            : set?.Root(file) is null ? $"The reference '{target}' names the file '{file}', which this project does not list: write <AutoDevContract Include=\"{file}\" Emit=\"None\" />"
            : $"The reference '{target}' leads nowhere in '{file}'";
    }

    /// <summary>The definition that has the name as its anchor; before 2019 that was an id.</summary>
    private static DocumentNode? Anchored(DocumentNode root, string name) => new[] { root["$defs"], root["definitions"], root["components"]?["schemas"] }
        .SelectMany(definitions => definitions?.Members ?? [])
        .Select(member => member.Value)
        .FirstOrDefault(schema => schema["$anchor"]?.String == name || schema["$id"]?.String == "#" + name);

    private static string Unescaped(string part) => Uri.UnescapeDataString(part).Replace("~1", "/").Replace("~0", "~");

    /// <summary>The part of a document that a pointer or an anchor leads to.</summary>
    public static DocumentNode? Walk(DocumentNode root, string pointer)
    {
        if (pointer.Length == 0)
        {
            return root;
        }

        if (pointer[0] != '/')
        {
            return Anchored(root, pointer);
        }

        var current = root;
        foreach (var escaped in pointer.Substring(1).Split('/'))
        {
            var part = Unescaped(escaped);
            var next = current.IsMapping ? current[part]
                : current.Kind == NodeKind.Sequence && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < current.Items.Count ? current.Items[at]
                : null;
            if (next is null)
            {
                return null;
            }

            current = next;
        }

        return current;
    }
}

/// <summary>Finds what a reference names; false where it is none that is known.</summary>
internal delegate bool SearchReference(DocumentNode reference, out DocumentNode? found);
