using System.Text;

namespace AutoDev.Contracts.OpenApi;

/// <summary>Reads <c>/orders/{id}</c>.</summary>
internal static class PathTemplate
{
    /// <summary>The names in braces, each once, in order.</summary>
    public static IReadOnlyList<string> ParametersOf(string path) =>
        [.. Parts(path).Where(part => part.IsParameter).Select(part => part.Text).Distinct()];

    /// <summary>The path without the names of its parameters.</summary>
    public static string Anonymous(string path) => string.Concat(Parts(path).Select(part => part.IsParameter ? "{}" : part.Text));

    public static IEnumerable<(string Text, bool IsParameter)> Parts(string path)
    {
        var text = new StringBuilder();
        for (var at = 0; at < path.Length; at++)
        {
            var end = path[at] == '{' ? path.IndexOf('}', at) : -1;
            if (end <= at + 1)
            {
                text.Append(path[at]);
                continue;
            }

            if (text.Length > 0)
            {
                yield return (text.ToString(), false);
                text.Clear();
            }

            yield return (path.Substring(at + 1, end - at - 1), true);
            at = end;
        }

        if (text.Length > 0)
        {
            yield return (text.ToString(), false);
        }
    }
}
