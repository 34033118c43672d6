using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.CSharp;

/// <summary>Writes indented lines that end in a line feed on every system.</summary>
internal sealed class CodeWriter
{
    /// <summary>Letters beyond which the room of a file is not kept for the next.</summary>
    private const int MostKept = 1 << 20;

    /// <summary>The room that the last file was written in: a document has thousands of them.</summary>
    private static StringBuilder? spare;

    private readonly StringBuilder text = Interlocked.Exchange(ref spare, value: null) ?? new StringBuilder(1 << 12);
    private int depth;

    /// <summary>The prose of the document that stands in this.</summary>
    public List<DocumentNode> Told { get; } = [];

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', depth * 4).Append(line);
        }

        text.Append('\n');
        return this;
    }

    /// <summary>The same, put together in its place.</summary>
    public CodeWriter Line([InterpolatedStringHandlerArgument("")] LineParts line)
    {
        text.Length -= text.Length == line.Start ? depth * 4 : 0;
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

    public CodeWriter Open(string header) => Line(header).Open();

    public CodeWriter Open([InterpolatedStringHandlerArgument("")] LineParts header) => Line(header).Open();

    public CodeWriter Close(string end = "}")
    {
        depth--;
        return Line(end);
    }

    /// <summary>Documentation, where there is some.</summary>
    public CodeWriter Summary(Prose? words) => Literal.Summary(words?.Tell(Told)) is { } summary ? Line($"/// <summary>{summary}</summary>") : this;

    /// <summary>All that was written; nothing is written behind it.</summary>
    public string Finish()
    {
        var all = text.ToString();
        if (text.Capacity <= MostKept)
        {
            spare = text.Clear();
        }

        return all;
    }

    private CodeWriter Open()
    {
        Line("{");
        depth++;
        return this;
    }

    /// <summary>Puts the parts of a line behind its indentation.</summary>
    [InterpolatedStringHandler]
    internal readonly struct LineParts
    {
        private readonly StringBuilder text;

        public LineParts(int literalLength, int formattedCount, CodeWriter code)
        {
            _ = (literalLength, formattedCount);
            text = code.text.Append(' ', code.depth * 4);
            Start = text.Length;
        }

        /// <summary>Where the line begins behind its indentation.</summary>
        public int Start { get; }

        public void AppendLiteral(string part) => text.Append(part);

        public void AppendFormatted(string? part) => text.Append(part);

        public void AppendFormatted<T>(T part) => text.Append(Convert.ToString(part, CultureInfo.InvariantCulture));
    }
}
