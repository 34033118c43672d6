using Markdig.Helpers;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Counts the lines of a paragraph that may be <c>[label]: address</c>.</summary>
internal static class LinkDefinitions
{
    private const int Limit = 200;

    public static bool AreTooMany(StringLineGroup lines)
    {
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice;
            line.TrimStart();
            if (line.CurrentChar == '[' && ++count > Limit)
            {
                return true;
            }
        }

        return false;
    }
}
