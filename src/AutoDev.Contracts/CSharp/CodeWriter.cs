using System.Text;

namespace AutoDev.Contracts.CSharp;

/// <summary>Writes indented lines that end in a line feed on every system.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', depth * 4).Append(line);
        }

        text.Append('\n');
        return this;
    }

    public CodeWriter Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }

        return this;
    }

    public CodeWriter Open(string header)
    {
        Line(header).Line("{");
        depth++;
        return this;
    }

    public CodeWriter Close(string end = "}")
    {
        depth--;
        return Line(end);
    }

    /// <summary>Documentation, where there is some.</summary>
    public CodeWriter Summary(string? text) => Literal.Summary(text) is { } summary ? Line($"/// <summary>{summary}</summary>") : this;

    public override string ToString() => text.ToString();
}
