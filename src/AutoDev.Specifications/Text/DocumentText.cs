namespace AutoDev.Specifications.Text;

/// <summary>A document's text with the index of its lines: turns offsets into places.</summary>
[Implements("PRP-101-2")]
public sealed class DocumentText
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly List<int> lineStarts = [0];

    public DocumentText(string path, string text)
    {
        Path = path;
        Text = text;
        for (var i = text.IndexOfAny(LineEnds); i >= 0; i = text.IndexOfAny(LineEnds, i + 1))
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    public string Text { get; }

    public TextPosition PositionOf(int offset)
    {
        var line = lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new TextPosition(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>A line, counted from 0, without what ends it.</summary>
    internal (int Start, int End) LineBounds(int index)
    {
        var start = lineStarts[Math.Min(index, lineStarts.Count - 1)];
        var end = index + 1 < lineStarts.Count ? lineStarts[index + 1] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>The stretch from <paramref name="start"/> up to but without <paramref name="end"/>, cut to the text's bounds.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, Text.Length));
        end = Math.Max(start, Math.Min(end, Text.Length));
        return new SourceSpan(start, end - start, PositionOf(start), PositionOf(end));
    }

    /// <summary>The empty stretch at the start of a line; of the last line where there are fewer.</summary>
    public SourceSpan Line(int line)
    {
        var start = lineStarts[Math.Max(0, Math.Min(line, lineStarts.Count) - 1)];
        return Span(start, start);
    }

    public SourcePlace Place(int start, int end) => new(Path, Span(start, end));
}
