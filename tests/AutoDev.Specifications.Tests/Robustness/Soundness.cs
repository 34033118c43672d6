using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tests.Robustness;

/// <summary>What must hold of any text.</summary>
[Verifies("PRP-302-2")]
[Verifies("PRP-302-4")]
internal static class Soundness
{
    public static SpecificationDocument Check(string text)
    {
        var document = SpecificationReader.Read("any.md", text);
        var body = text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
        CheckSpans(document, body);
        CheckNothingIsDropped(document, body);
        return document;
    }

    private static void CheckSpans(SpecificationDocument document, string text)
    {
        var lines = LineStarts(text);
        foreach (var span in Parts.Of(document))
        {
            Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} is outside of {text.Length} characters");
            Assert.Equal(PositionOf(lines, span.Start), span.From);
            Assert.Equal(PositionOf(lines, span.End), span.To);
        }

        foreach (var cell in document.Requirements.SelectMany(static r => r.Tables).SelectMany(static t => t.Rows).SelectMany(static r => r.Cells))
        {
            Assert.Equal(cell.Raw, text.Replace('\0', '\uFFFD').Substring(cell.Span.Start, cell.Span.Length));
        }
    }

    /// <summary>
    /// Every letter and digit stands in some part, save what is markup: a fence's language, the word before a status, an item's number,
    /// the definition of front matter.
    /// </summary>
    private static void CheckNothingIsDropped(SpecificationDocument document, string text)
    {
        var covered = new bool[text.Length];
        foreach (var span in Parts.Of(document with { Findings = [] }))
        {
            covered.AsSpan(span.Start, span.Length).Fill(true);
        }

        var lines = LineStarts(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!covered[i] && char.IsLetterOrDigit(text[i]) && !IsMarkup(LineAt(text, lines, i), PositionOf(lines, i).Column - 1))
            {
                Assert.Fail($"'{LineAt(text, lines, i)}' (offset {i}, '{text[i]}') is in no part of: {(text.Length < 2000 ? text : text[Math.Max(0, i - 500)..Math.Min(text.Length, i + 500)])}");
            }
        }
    }

    private static bool IsMarkup(string line, int column)
    {
        var trimmed = line.TrimStart(' ', '\t', '>', '-', '*', '+', '.', ')', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '\uFEFF');
        return column < line.Length - trimmed.Length
            || trimmed.StartsWith("```", StringComparison.Ordinal)
            || trimmed.StartsWith("~~~", StringComparison.Ordinal)
            || trimmed.StartsWith("Status:", StringComparison.Ordinal)
            || trimmed.StartsWith("Priority:", StringComparison.Ordinal);
    }

    private static string LineAt(string text, List<int> lines, int offset)
    {
        var line = PositionOf(lines, offset).Line - 1;
        var end = line + 1 < lines.Count ? lines[line + 1] : text.Length;
        return text[lines[line]..end];
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private static TextPosition PositionOf(List<int> starts, int offset)
    {
        var line = starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new TextPosition(line + 1, offset - starts[line] + 1);
    }
}
