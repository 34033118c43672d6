namespace AutoDev.Contracts.Documents;

/// <summary>A value of a JSON or YAML document, with the stretch of text that it was read from.</summary>
internal sealed class DocumentNode(NodeKind kind, int start, string text)
{
    private const int FewMembers = 8;

    private static readonly List<DocumentMember> NoMembers = [];
    private static readonly List<DocumentNode> NoItems = [];

    private readonly int began = start;
    private Dictionary<string, int>? index;
    private ulong marks;
    private List<DocumentMember>? members;
    private List<DocumentNode>? items;

    public NodeKind Kind { get; } = kind;

    public int Start { get; private set; } = start;

    public int Length { get; set; }

    /// <summary>The scalar's value, a number as JSON writes it; empty for sequences and mappings.</summary>
    public string Text { get; private set; } = text;

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

        marks |= MarkOf(member.Key);
        index?.Add(member.Key, members.Count);
        members.Add(member);
        return true;
    }

    /// <summary>
    /// Nodes are the same when they are one object, and many sets are kept of them: where a node began says enough, and costs less than the
    /// runtime's number for an object, which it has to make up first.
    /// </summary>
    public override int GetHashCode() => began;

    /// <summary>Says something else in the same place. Only of prose, which nothing that was made of the node remembers.</summary>
    public void Reword(string words, int length) => (Text, Length) = (words, length);

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

    /// <summary>One bit of a key, by which most of those that a mapping has not are told without a look at its members: schemas are asked for all they could say.</summary>
    private static ulong MarkOf(string key) => key.Length == 0 ? 1 : 1UL << ((key[0] + (key.Length * 7) + (key[key.Length - 1] * 3)) & 63);

    private int IndexOf(string key)
    {
        if (members is null || (marks & MarkOf(key)) == 0)
        {
            return -1;
        }

        if (members.Count > FewMembers)
        {
            return (index ??= Indexed(members)).TryGetValue(key, out var found) ? found : -1;
        }

        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private static Dictionary<string, int> Indexed(List<DocumentMember> members)
    {
        var all = new Dictionary<string, int>(members.Count * 2, StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            all[members[i].Key] = i;
        }

        return all;
    }
}
