namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>What a service says of its own schema, as JSON.</summary>
internal static class Introspection
{
    private const int Beginning = 4096;

    /// <summary>By its beginning: a document of megabytes is not read to find out what it is.</summary>
    public static bool IsResult(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        return start < text.Length && text[start] == '{' && text.IndexOf("\"__schema\"", start, Math.Min(text.Length - start, Beginning), StringComparison.Ordinal) > 0;
    }
}
