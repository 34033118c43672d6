using System.Text;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Running text without its marks, where every character knows its place in the document.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder plain = new();
    private readonly List<int> offsets = [];
    private string? text;

    public string Plain => text ??= plain.ToString();

    /// <summary>Code spans, as stretches of <see cref="Plain"/>.</summary>
    public List<InlineCode> Codes { get; } = [];

    public List<InlineLink> Links { get; } = [];

    /// <summary>Where lines of the source end, as offsets into <see cref="Plain"/>.</summary>
    public List<int> Breaks { get; } = [];

    public int Length => plain.Length;

    public void Append(char character, int offset)
    {
        plain.Append(character);
        offsets.Add(offset);
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
            var at = start < offsets.Count ? offsets[start] : offsets.Count > 0 ? offsets[offsets.Count - 1] + 1 : 0;
            return document.Span(at, at);
        }

        var last = offsets[end - 1] + 1;
        if (last < document.Text.Length && last > 0 && char.IsHighSurrogate(document.Text[last - 1]) && char.IsLowSurrogate(document.Text[last]))
        {
            last++;
        }

        return document.Span(offsets[start], last);
    }

    /// <summary>For each character of <see cref="Plain"/> whether it is code.</summary>
    public bool[] CodeMask()
    {
        var mask = new bool[Length];
        foreach (var code in Codes)
        {
            for (var i = code.Start; i < code.End; i++)
            {
                mask[i] = true;
            }
        }

        return mask;
    }
}

/// <summary>A code span: a stretch of the plain text, and the whole of it with its marks in the document.</summary>
internal readonly record struct InlineCode(int Start, int End, SourceSpan Span);

/// <summary>A link: a stretch of the plain text, where it leads, and the whole of it in the document.</summary>
internal readonly record struct InlineLink(int Start, int End, string Url, SourceSpan Span);
