using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Contracts;

/// <summary>Finds the line and column of an offset.</summary>
internal sealed class LineStarts
{
    private readonly List<int> starts = [0];

    public LineStarts(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }
    }

    public LinePosition PositionOf(int offset)
    {
        var line = starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line, offset - starts[line]);
    }
}
