using System.Text;
using AutoDev.Contracts.Documents;

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

    /// <summary>The prose of the document that stands in this.</summary>
    public List<DocumentNode> Told { get; } = [];

    /// <summary>Documentation, where there is some.</summary>
    public CodeWriter Summary(Prose? words) => Literal.Summary(words?.Tell(Told)) is { } summary ? Line($"/// <summary>{summary}</summary>") : this;

    public override string ToString() => text.ToString();
}
