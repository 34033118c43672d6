using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Fences;

/// <summary>Reads <c>event [guard] / action</c>.</summary>
internal static class TransitionLabel
{
    public static Transition Read(string from, string label, string to, SourceSpan span)
    {
        string? action = null;
        string? guard = null;
        var open = label.IndexOf('[');
        var close = open < 0 ? -1 : label.IndexOf(']', open);
        var slash = label.IndexOf('/', close < 0 ? 0 : close);
        if (slash >= 0)
        {
            action = label.Substring(slash + 1).Trim();
            label = label.Substring(0, slash).Trim();
        }

        if (close > open && close < label.Length)
        {
            guard = label.Substring(open + 1, close - open - 1).Trim();
            label = (label.Substring(0, open) + label.Substring(close + 1)).Trim();
        }

        return new Transition(from, label, to, NullIfEmpty(guard), NullIfEmpty(action), span);
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
