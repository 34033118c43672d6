namespace Benchmarks.Tier0;

/// <summary>A part of docs/tier0.md that a command writes, between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- end of name --&gt;</c>.</summary>
internal static class MarkedSection
{
    private const string Document = "docs/tier0.md";

    public static void Replace(string name, string content)
    {
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- end of {name} -->");
        var text = Repository.Read(Document);
        var from = text.IndexOf(open, StringComparison.Ordinal);
        var to = text.IndexOf(close, StringComparison.Ordinal);
        if (from < 0 || to < from)
        {
            throw new InvalidOperationException($"{Document} has no part between '{open.TrimEnd()}' and '{close}'.");
        }

        File.WriteAllText(Repository.Full(Document), $"{text[..(from + open.Length)]}{content}{text[to..]}");
    }
}
