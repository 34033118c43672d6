namespace AutoDev.Contracts.Documents;

/// <summary>
/// Takes an edit of a JSON document's prose over into its nodes without reading it again. What stands before the edited text and behind it is
/// the same, so a reader comes to it and leaves it as before; only the text itself is read.
/// </summary>
internal static class ProseEdit
{
    private static readonly HashSet<string> Keywords = new(["description", "summary"], StringComparer.Ordinal);

    /// <summary>What is a value and no part of the contract's language: in it a description is data like any other.</summary>
    private static readonly HashSet<string> Data = new(["example", "examples", "default", "const", "enum", "mapping", "variables"], StringComparer.Ordinal);

    /// <returns>The text that says something else now; null, and nothing done, where more was edited than prose.</returns>
    public static DocumentNode? TakeOver(TextEdit edit, string before, string after, DocumentNode root, TextShifts shifts)
    {
        List<DocumentNode> around = [];
        var node = root;
        var key = "";
        while (node.Kind is NodeKind.Mapping or NodeKind.Sequence)
        {
            around.Add(node);
            if (Inner(node, edit, shifts, ref key) is not { } inner)
            {
                return null;
            }

            node = inner;
        }

        var start = shifts.Now(node.Start);
        if (node.Kind != NodeKind.String || !Keywords.Contains(key) || JsonReader.TextAt(before, start, start + node.Length) is null || JsonReader.TextAt(after, start, start + node.Length + edit.By) is not { } words
            || string.IsNullOrWhiteSpace(words) || string.IsNullOrWhiteSpace(node.Text))
        {
            // A text with a mistake has a finding in it; and where there was or is nothing to say, other prose stands in for it.
            return null;
        }

        node.Reword(words, node.Length + edit.By);
        foreach (var outer in around)
        {
            outer.Length += edit.By;
        }

        shifts.Add(node.Start, edit.By);
        return node;
    }

    private static DocumentNode? Inner(DocumentNode node, TextEdit edit, TextShifts shifts, ref string key)
    {
        foreach (var member in node.Members)
        {
            if (edit.IsInside(shifts.Now(member.Value.Start), member.Value.Length))
            {
                key = member.Key;
                return Data.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal) ? null : member.Value;
            }
        }

        foreach (var item in node.Items)
        {
            if (edit.IsInside(shifts.Now(item.Start), item.Length))
            {
                key = "";
                return item;
            }
        }

        return null;
    }
}
