namespace AutoDev.Contracts.Documents;

/// <summary>
/// Takes an edit of a document's prose over into its nodes without reading it again. What stands before the edited text and behind it is the
/// same, so a reader comes to it and leaves it as before; only the text itself is read.
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
        List<string> keys = [];
        var node = root;
        DocumentMember? holder = null;
        while (node.Kind is NodeKind.Mapping or NodeKind.Sequence)
        {
            around.Add(node);
            if (Inner(node, edit, shifts, keys, ref holder) is not { } inner)
            {
                return null;
            }

            node = inner;
        }

        // A text with a mistake has a finding in it, so it must have been and be faultless.
        if (node.Kind != NodeKind.String || holder is not { } said || !Keywords.Contains(said.Key) || Reread(edit, before, after, around, said, shifts) is not { } words)
        {
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

    private static DocumentNode? Inner(DocumentNode node, TextEdit edit, TextShifts shifts, List<string> keys, ref DocumentMember? holder)
    {
        foreach (var member in node.Members)
        {
            // What stands before its key is an alias: the text is somewhere else.
            if (member.KeyStart < member.Value.Start && edit.IsInside(shifts.Now(member.Value.Start), member.Value.Length))
            {
                // Of an operation's responses, the default is one.
                var isData = Data.Contains(member.Key) && !(member.Key == "default" && keys is ["paths", _, _, "responses"]);
                holder = member;
                keys.Add(member.Key);
                return isData || member.Key.StartsWith("x-", StringComparison.Ordinal) ? null : member.Value;
            }
        }

        holder = null;
        keys.Add("");
        return node.Items.FirstOrDefault(item => edit.IsInside(shifts.Now(item.Start), item.Length));
    }

    /// <summary>Null unless the text is read, as it was and as it is, from its beginning exactly to its end.</summary>
    private static string? Reread(TextEdit edit, string before, string after, List<DocumentNode> around, DocumentMember said, TextShifts shifts)
    {
        var start = shifts.Now(said.Value.Start);
        var end = start + said.Value.Length;
        if (DocumentReader.IsJson(before))
        {
            return JsonReader.TextAt(before, start, end) is null ? null : JsonReader.TextAt(after, start, end + edit.By);
        }

        // In braces other marks end a text of YAML than outside of them, and one with an anchor is told elsewhere, too.
        var key = shifts.Now(said.KeyStart);
        return before[start] is '&' or '!' || around.Exists(outer => before[shifts.Now(outer.Start)] is '{' or '[') || YamlReader.TextAt(before, key, end) != said.Value.Text ? null : YamlReader.TextAt(after, key, end + edit.By);
    }
}
