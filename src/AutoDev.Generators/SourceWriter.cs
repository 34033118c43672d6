using System.Text;

namespace AutoDev.Generators;

/// <summary>Writes indented lines that end in a line feed on every system.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', depth * 4).Append(line);
        }

        text.Append('\n');
        return this;
    }

    public SourceWriter Open(string header)
    {
        Line(header).Line("{");
        depth++;
        return this;
    }

    public SourceWriter Close()
    {
        depth--;
        return Line("}");
    }

    public override string ToString() => text.ToString();
}
