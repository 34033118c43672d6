using System.Globalization;
using System.Text;

namespace AutoDev.Sandbox.Protocol;

/// <summary>What the worker says.</summary>
internal enum WorkerEvent
{
    /// <summary>The assembly is loaded; cases begin. In the place of the case is the worker's process id.</summary>
    Ready,

    /// <summary>The case gave what was expected.</summary>
    Passed,

    /// <summary>The case gave something else; the text says what.</summary>
    Failed,

    /// <summary>The case ran out of memory; the worker ends.</summary>
    OutOfMemory,

    /// <summary>Nothing can be run; the text says why.</summary>
    Broken,

    /// <summary>All cases were run.</summary>
    Done,
}

/// <summary>One line of the worker's standard output: nonce, event, case, text.</summary>
/// <remarks>
/// The nonce is new for each worker and reaches it before any candidate's code runs. A line without it is the candidate's
/// own output and says nothing. Each line starts with a line break, so that unfinished output before it spoils nothing, and fits
/// what the system writes to a pipe in one piece.
/// </remarks>
internal readonly record struct WorkerLine(WorkerEvent Event, int Case, string Text)
{
    private const int LongestText = 900;

    public byte[] Format(string nonce) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"\n{nonce} {(int)Event} {Case} {Escape(Text)}\n"));

    public static bool TryParse(string line, string nonce, out WorkerLine result)
    {
        result = default;
        var parts = line.Split(' ', 4);
        if (parts.Length != 4
            || !string.Equals(parts[0], nonce, StringComparison.Ordinal)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var kind)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return false;
        }

        result = new WorkerLine((WorkerEvent)kind, index, Unescape(parts[3]));
        return true;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText), "…"))
        {
            _ = c switch
            {
                '\\' => escaped.Append(@"\\"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            result.Append(text[i] switch { 'n' => '\n', 'r' => '\r', var c => c });
        }

        return result.ToString();
    }
}
