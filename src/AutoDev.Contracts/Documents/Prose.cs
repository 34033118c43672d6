namespace AutoDev.Contracts.Documents;

/// <summary>
/// What a document says to people about something. It decides nothing, so plans hold where it is said, and only who writes a file reads it
/// there: an edit of it changes no plan, and no file but those that were told it.
/// </summary>
internal sealed class Prose
{
    private readonly IReadOnlyList<DocumentNode> nodes;
    private readonly string? text;

    private Prose(IReadOnlyList<DocumentNode> nodes, string? text) => (this.nodes, this.text) = (nodes, text);

    public static implicit operator Prose?(string? text) => text is null ? null : new Prose([], text);

    /// <summary>Null where the document says nothing.</summary>
    public static Prose? At(DocumentNode? node) => node?.Kind == NodeKind.String ? new Prose([node], text: null) : null;

    /// <summary>The first of several that says something.</summary>
    public static Prose AtFirst(params DocumentNode?[] nodes) => new([.. nodes.Where(node => node?.Kind == NodeKind.String).Select(node => node!)], text: null);

    /// <summary>Null where nothing is said in any of the places.</summary>
    /// <param name="told">Remembers what was read to say it.</param>
    public string? Tell(List<DocumentNode> told)
    {
        foreach (var node in nodes)
        {
            told.Add(node);
            if (!string.IsNullOrWhiteSpace(node.Text))
            {
                return node.Text;
            }
        }

        return text;
    }
}
