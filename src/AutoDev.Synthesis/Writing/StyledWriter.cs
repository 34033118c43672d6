using System.Text;
using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Writing;

/// <summary>Writes lines of C# at a depth. Knows indentation and braces and nothing else.</summary>
internal sealed class StyledWriter(CodeStyle style)
{
    private readonly StringBuilder text = new();
    private int depth;

    public CodeStyle Style { get; } = style;

    /// <summary>One line; an empty one gets no indentation. Leading tabs are further levels.</summary>
    public void Line(string line = "")
    {
        var content = line.TrimStart('\t');
        if (content.Length > 0)
        {
            for (var i = 0; i < depth + line.Length - content.Length; i++)
            {
                text.Append(Style.Indent);
            }
        }

        text.Append(content).Append('\n');
    }

    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }
    }

    public void Open()
    {
        Line("{");
        depth++;
    }

    public void Close(string after = "")
    {
        depth--;
        Line("}" + after);
    }

    public void Deeper() => depth++;

    public void Shallower() => depth--;

    public override string ToString() => text.ToString();
}
