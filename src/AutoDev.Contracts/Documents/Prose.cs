namespace AutoDev.Contracts.Documents;

/// <summary>
/// What a document says to people about something. It decides nothing, so plans hold where it is said, and only who writes a file reads it
/// there: an edit of it changes no plan, and no file but those that were told it.
/// </summary>
internal sealed class Prose
{
    private readonly DocumentNode? node;
    private readonly string text;

    private Prose(DocumentNode? node, string text) => (this.node, this.text) = (node, text);

    public static implicit operator Prose?(string? text) => text is null ? null : new Prose(node: null, text);

    /// <summary>Null where the document says nothing.</summary>
    public static Prose? At(DocumentNode? node) => node?.Kind == NodeKind.String ? new Prose(node, "") : null;

    /// <summary>The first of several that says something.</summary>
    public static Prose? AtFirst(params DocumentNode?[] nodes) => At(nodes.FirstOrDefault(node => !string.IsNullOrWhiteSpace(node?.String)));

    /// <param name="told">Remembers who asked.</param>
    public string Tell(ICollection<DocumentNode> told)
    {
        if (node is null)
        {
            return text;
        }

        told.Add(node);
        return node.Text;
    }
}
