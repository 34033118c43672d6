using System.Text;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Running text without its marks, where every character knows its place in the document.</summary>
internal sealed class InlineText
{
    // Where the plain text follows the source character by character, one entry serves the whole stretch.
    private readonly List<Run> runs = [];
    private readonly StringBuilder building;
    private string? plain;
    private int expected = -1;

    /// <param name="scratch">Empty; this text's alone until <see cref="Plain"/> is first read.</param>
    public InlineText(StringBuilder scratch) => building = scratch;

    public string Plain
    {
        get
        {
            if (plain is null)
            {
                plain = building.ToString();
                building.Clear();
            }

            return plain;
        }
    }

    /// <summary>Code spans, as stretches of <see cref="Plain"/>, in order.</summary>
    public List<InlineCode> Codes { get; } = [];

    public List<InlineLink> Links { get; } = [];

    /// <summary>HTML tags and comments, which are no part of <see cref="Plain"/>.</summary>
    public List<SourceSpan> Hidden { get; } = [];

    /// <summary>The whole of it in the document, marks at its ends included.</summary>
    public required (int Start, int End) Source { get; init; }

    /// <summary>Where lines of the source end, as offsets into <see cref="Plain"/>.</summary>
    public List<int> Breaks { get; } = [];

    public int Length => plain?.Length ?? building.Length;

    public void Append(char character, int offset)
    {
        if (offset != expected)
        {
            runs.Add(new Run(building.Length, offset));
        }

        expected = offset + 1;
        building.Append(character);
    }

    /// <summary>The place of a stretch of <see cref="Plain"/>, white space at its ends cut off.</summary>
    public SourceSpan Span(DocumentText document, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Plain[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Plain[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            var at = OffsetOf(start);
            return document.Span(at, at);
        }

        var last = OffsetOf(end - 1) + 1;
        if (last < document.Text.Length && char.IsHighSurrogate(document.Text[last - 1]) && char.IsLowSurrogate(document.Text[last]))
        {
            last++;
        }

        // The marks of a code span at either end belong to what they mark.
        var first = OffsetOf(start);
        if (CodeAt(start) is >= 0 and var opening && Codes[opening].Start == start)
        {
            first = Math.Min(first, Codes[opening].Span.Start);
        }

        if (CodeAt(end - 1) is >= 0 and var closing && Codes[closing].End == end)
        {
            last = Math.Max(last, Codes[closing].Span.End);
        }

        if (start == TextStart())
        {
            first = Math.Min(first, Source.Start);
        }

        return document.Span(first, end == TextEnd() ? Math.Max(last, Source.End) : last);
    }

    private int TextStart()
    {
        var at = 0;
        while (at < Plain.Length && char.IsWhiteSpace(Plain[at]))
        {
            at++;
        }

        return at;
    }

    private int TextEnd()
    {
        var at = Plain.Length;
        while (at > 0 && char.IsWhiteSpace(Plain[at - 1]))
        {
            at--;
        }

        return at;
    }

    public bool IsCode(int index) => CodeAt(index) >= 0;

    /// <summary>The index among <see cref="Codes"/> of the one that holds a character, or -1.</summary>
    private int CodeAt(int index)
    {
        var low = 0;
        var high = Codes.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (index < Codes[middle].Start)
            {
                high = middle - 1;
            }
            else if (index >= Codes[middle].End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    private int OffsetOf(int index)
    {
        var low = 0;
        var high = runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Plain <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return runs.Count == 0 ? 0 : runs[low].Source + index - runs[low].Plain;
    }

    private readonly record struct Run(int Plain, int Source);
}

/// <summary>A code span: a stretch of the plain text, and the whole of it with its marks in the document.</summary>
internal readonly record struct InlineCode(int Start, int End, SourceSpan Span);

/// <summary>A link: a stretch of the plain text, where it leads, and the whole of it in the document.</summary>
internal readonly record struct InlineLink(int Start, int End, string Url, SourceSpan Span);
