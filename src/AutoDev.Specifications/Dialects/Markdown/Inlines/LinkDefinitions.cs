using Markdig.Helpers;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Counts the lines of a paragraph that may be <c>[label]: address</c>, while it grows.</summary>
internal sealed class LinkDefinitions
{
    private const int Limit = 200;

    private int seen;
    private int count;

    public static bool AreTooMany(StringLineGroup lines) => new LinkDefinitions().AreTooManyIn(lines);

    /// <param name="lines">Those that were given before, and what was added since.</param>
    public bool AreTooManyIn(StringLineGroup lines)
    {
        for (; seen < lines.Count && count <= Limit; seen++)
        {
            var line = lines.Lines[seen].Slice;
            line.TrimStart();
            count += line.CurrentChar == '[' ? 1 : 0;
        }

        return count > Limit;
    }
}
