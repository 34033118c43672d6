using Markdig.Helpers;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Counts what starts or ends an inline.</summary>
internal static class InlineMarks
{
    // Markdig takes quadratic time for the marks of one block (measured: 4,000 emphasised words, 1.1 s). No paragraph that people write comes near.
    private const int Limit = 500;

    public static bool AreTooMany(StringLineGroup lines)
    {
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice;
            for (var at = line.Start; at <= line.End; at++)
            {
                if (line.Text[at] is '*' or '_' or '[' or '`' or '<' or '&' or '!' && ++count > Limit)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
