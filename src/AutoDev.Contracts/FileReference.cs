namespace AutoDev.Contracts;

/// <summary>Which file a <c>$ref</c> names. Paths are those of the project, with slashes; what has a scheme names no file.</summary>
public static class FileReference
{
    private const string Keyword = "$ref";

    /// <summary>The files that a text may refer to, found without reading it as a document.</summary>
    public static IReadOnlyList<string> In(string file, string text)
    {
        List<string> all = [];
        for (var at = text.IndexOf(Keyword, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Keyword, at + Keyword.Length, StringComparison.Ordinal))
        {
            var start = at + Keyword.Length;
            while (start < text.Length && text[start] is '"' or '\'' or ':' or ' ' or '\t' or '\n' or '\r')
            {
                start++;
            }

            var end = start;
            while (end < text.Length && text[end] is not ('"' or '\'' or '\n' or '\r' or ',' or '}'))
            {
                end++;
            }

            if (Of(file, text.Substring(start, end - start).Trim()) is { } named && named != file && !all.Contains(named))
            {
                all.Add(named);
            }
        }

        return all;
    }

    /// <summary>Null where the reference stays in its file, or leads out of the project.</summary>
    public static string? Of(string file, string target)
    {
        var fragment = target.IndexOf('#');
        var path = fragment < 0 ? target : target.Substring(0, fragment);
        if (path.Length == 0 || path.IndexOf(':') >= 0 || path[0] == '/')
        {
            return null;
        }

        var parts = new List<string>(file.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in Uri.UnescapeDataString(path).Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
