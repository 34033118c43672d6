using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Headings of requirements within a block that holds its lines as they are.</summary>
internal static class RequirementHeadings
{
    public static bool StandIn(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice.ToString();
            var text = line.TrimStart('#');
            if (text.Length < line.Length && text.StartsWith(" ", StringComparison.Ordinal) && RequirementId.LengthAt(text.TrimStart(), 0) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
