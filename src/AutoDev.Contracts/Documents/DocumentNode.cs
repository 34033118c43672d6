namespace AutoDev.Contracts.Documents;

/// <summary>A value of a JSON or YAML document, with the stretch of text that it was read from.</summary>
internal sealed class DocumentNode(NodeKind kind, int start, string text)
{
    private const int FewMembers = 8;

    private static readonly List<DocumentMember> NoMembers = [];
    private static readonly List<DocumentNode> NoItems = [];

    private Dictionary<string, int>? index;
    private List<DocumentMember>? members;
    private List<DocumentNode>? items;

    public NodeKind Kind { get; } = kind;

    public int Start { get; private set; } = start;

    public int Length { get; set; }

    /// <summary>The scalar's value, a number as JSON writes it; empty for sequences and mappings.</summary>
    public string Text { get; } = text;

    public IReadOnlyList<DocumentMember> Members => members ?? NoMembers;

    public IReadOnlyList<DocumentNode> Items => items ?? NoItems;

    public bool IsMapping => Kind == NodeKind.Mapping;

    public bool IsTrue => Kind == NodeKind.Boolean && Text == "true";

    /// <summary>The text of a string; null for everything else.</summary>
    public string? String => Kind == NodeKind.String ? Text : null;

    /// <summary>The value of a key; null where the mapping has none, or this is no mapping.</summary>
    public DocumentNode? this[string key] => IndexOf(key) is var at && at >= 0 ? members![at].Value : null;

    public DocumentMember? MemberOf(string key) => IndexOf(key) is var at && at >= 0 ? members![at] : null;

    public void Add(DocumentNode item) => (items ??= []).Add(item);

    /// <summary>False when the key was there before; as parsers do, the later value counts.</summary>
    public bool Add(DocumentMember member)
    {
        members ??= [];
        if (IndexOf(member.Key) is var at && at >= 0)
        {
            members[at] = member;
            return false;
        }

        index?.Add(member.Key, members.Count);
        members.Add(member);
        return true;
    }

    /// <summary>Gives all places behind another text's.</summary>
    public void Move(int by)
    {
        var moved = new HashSet<DocumentNode>();
        var open = new Stack<DocumentNode>([this]);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!moved.Add(node))
            {
                continue;
            }

            node.Start += by;
            foreach (var item in node.Items)
            {
                open.Push(item);
            }

            for (var i = 0; i < node.Members.Count; i++)
            {
                node.members![i] = node.members[i] with { KeyStart = node.members[i].KeyStart + by };
                open.Push(node.members[i].Value);
            }
        }
    }

    private int IndexOf(string key)
    {
        if (members is null)
        {
            return -1;
        }

        if (members.Count <= FewMembers)
        {
            return members.FindIndex(member => member.Key == key);
        }

        if (index is null)
        {
            index = new Dictionary<string, int>(members.Count * 2, StringComparer.Ordinal);
            for (var i = 0; i < members.Count; i++)
            {
                index[members[i].Key] = i;
            }
        }

        return index.TryGetValue(key, out var found) ? found : -1;
    }
}
