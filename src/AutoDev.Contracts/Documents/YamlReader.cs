using SharpYaml;
using SharpYaml.Events;

namespace AutoDev.Contracts.Documents;

/// <summary>Builds nodes from YAML's events. What was read before a mistake stays.</summary>
internal sealed class YamlReader(string text, ContractFindings findings)
{
    /// <summary>Merge keys copy members; a document that copies more than this wants to hurt.</summary>
    private const int MostMerged = 100_000;

    private readonly Dictionary<string, DocumentNode> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Stack<Open> open = new();
    private DocumentNode? root;
    private int merged;
    private int skipped;

    /// <summary>What the value of a key says, read with nothing but its indentation around it; null where it does not end exactly at the place.</summary>
    public static string? TextAt(string text, int key, int end)
    {
        var column = key - (key == 0 ? 0 : text.LastIndexOf('\n', key - 1) + 1);
        var alone = new string(' ', column) + text.Substring(key, end - key);
        var findings = new ContractFindings();
        return new YamlReader(alone, findings).Read() is { Members: [{ Value: { Kind: NodeKind.String } value }] } && findings.All.Count == 0 && value.Start + value.Length == alone.Length
            ? value.Text
            : null;
    }

    public DocumentNode? Read()
    {
        try
        {
            var parser = Parser.CreateParser(new StringReader(text), 2 * DocumentReader.MostDepth);
            while (parser.MoveNext() && parser.Current is { } current)
            {
                if (current is DocumentEnd && root is not null)
                {
                    break;
                }

                Take(current);
            }
        }
        catch (YamlException mistake)
        {
            var at = Math.Min(Math.Max(mistake.Start.Index, 0), text.Length);
            findings.Add(ContractFault.Malformed, at, at < text.Length ? 1 : 0, $"This is not YAML: {mistake.InnerMessage()}");
            while (open.Count > 0)
            {
                Close(at);
            }
        }

        return root;
    }

    private void Take(ParsingEvent current)
    {
        if (skipped > 0)
        {
            skipped += current is MappingStart or SequenceStart ? 1 : current is MappingEnd or SequenceEnd ? -1 : 0;
            return;
        }

        switch (current)
        {
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case MappingStart or SequenceStart when open.Count >= DocumentReader.MostDepth:
                findings.Add(ContractFault.Malformed, current.Start.Index, 1, $"Nothing is read below {DocumentReader.MostDepth} levels");
                Place(new DocumentNode(NodeKind.Null, current.Start.Index, "null"), key: null);
                skipped = 1;
                break;
            case MappingStart start:
                Begin(new DocumentNode(NodeKind.Mapping, start.Start.Index, ""), start.Anchor);
                break;
            case SequenceStart start:
                Begin(new DocumentNode(NodeKind.Sequence, start.Start.Index, ""), start.Anchor);
                break;
            case MappingEnd or SequenceEnd:
                Close(current.Start.Index);
                break;
            case AnchorAlias alias:
                TakeAlias(alias);
                break;
        }
    }

    private void TakeScalar(Scalar scalar)
    {
        var plain = scalar.Style == ScalarStyle.Plain && (scalar.Tag is null || scalar.Tag.EndsWith(":str", StringComparison.Ordinal) is false);
        var (kind, value) = plain ? YamlScalar.Of(scalar.Value) : (NodeKind.String, scalar.Value);
        var node = new DocumentNode(kind, scalar.Start.Index, Once(value)) { Length = Math.Max(0, scalar.End.Index - scalar.Start.Index) };
        Remember(scalar.Anchor, node);
        Place(node, Once(scalar.Value));
    }

    private void TakeAlias(AnchorAlias alias)
    {
        var (start, length) = (alias.Start.Index, Math.Max(0, alias.End.Index - alias.Start.Index));
        if (!anchors.TryGetValue(alias.Value, out var node))
        {
            findings.Add(ContractFault.UnresolvedReference, start, length, $"The alias '*{alias.Value}' has no anchor before it that is complete");
            node = new DocumentNode(NodeKind.Null, start, "null") { Length = length };
        }

        Place(node, node.Text);
    }

    private void Begin(DocumentNode node, string? anchor)
    {
        Place(node, key: null);
        open.Push(new Open(node, anchor));
    }

    private void Close(int end)
    {
        var closed = open.Pop();
        closed.Node.Length = Math.Max(0, Math.Min(end, text.Length) - closed.Node.Start);
        Remember(closed.Anchor, closed.Node);
    }

    private void Remember(string? anchor, DocumentNode node)
    {
        if (!string.IsNullOrEmpty(anchor))
        {
            anchors[anchor!] = node;
        }
    }

    /// <param name="key">What the node says where it is a key; null for one that cannot be.</param>
    private void Place(DocumentNode node, string? key)
    {
        if (open.Count == 0)
        {
            root ??= node;
            return;
        }

        var around = open.Peek();
        if (around.Node.Kind == NodeKind.Sequence)
        {
            around.Node.Add(node);
        }
        else if (around.Key is null)
        {
            if (key is null)
            {
                findings.Add(ContractFault.Malformed, node.Start, 1, "A key of a contract is a text");
            }

            (around.Key, around.KeyNode) = (key ?? "", node);
        }
        else
        {
            AddMember(around, node);
            around.Key = null;
        }
    }

    private void AddMember(Open around, DocumentNode value)
    {
        var (key, place) = (around.Key!, around.KeyNode!);
        if (key == "<<" && place.Length == 2)
        {
            around.Merge(value, ref merged);
            if (merged > MostMerged)
            {
                findings.Add(ContractFault.Malformed, place, "Merge keys copy too much; nothing more is merged");
            }
        }
        else if (!around.Take(new DocumentMember(key, place.Start, place.Length, value)))
        {
            findings.Add(ContractFault.DuplicateKey, place, $"The key '{key}' stands here twice; the last one counts. Remove one");
        }
    }

    private string Once(string word)
    {
        if (word.Length > 40)
        {
            return word;
        }

        if (words.TryGetValue(word, out var known))
        {
            return known;
        }

        words.Add(word, word);
        return word;
    }

    private sealed class Open(DocumentNode node, string? anchor)
    {
        private HashSet<string>? mergedKeys;

        public DocumentNode Node { get; } = node;

        public string? Anchor { get; } = anchor;

        public string? Key { get; set; }

        public DocumentNode? KeyNode { get; set; }

        public bool Take(DocumentMember member) => Node.Add(member) || mergedKeys?.Remove(member.Key) == true;

        public void Merge(DocumentNode from, ref int merged)
        {
            foreach (var source in from.Kind == NodeKind.Sequence ? from.Items : [from])
            {
                foreach (var member in source.Members)
                {
                    if (merged <= MostMerged && Node[member.Key] is null)
                    {
                        merged++;
                        Node.Add(member);
                        (mergedKeys ??= new HashSet<string>(StringComparer.Ordinal)).Add(member.Key);
                    }
                }
            }
        }
    }
}
