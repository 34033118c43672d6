using Markdig.Helpers;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Where a line that Markdig kept stands in the document.</summary>
internal static class SourceLine
{
    public static int Start(StringLine line) => line.Slice.Start;

    /// <summary>Behind its last character.</summary>
    public static int End(StringLine line) => Math.Max(line.Slice.Start, line.Slice.End + 1);
}
