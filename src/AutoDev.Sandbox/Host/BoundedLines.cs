using System.Text;

namespace AutoDev.Sandbox.Host;

/// <summary>Cuts a worker's output into lines without ever holding more of it than a line of ours can be long.</summary>
internal sealed class BoundedLines(Stream stream, int mostBytes)
{
    private const int LongestLine = 8 * 1024;

    private readonly byte[] line = new byte[LongestLine];
    private int length;

    /// <summary>Whether the worker printed more than it may.</summary>
    public bool LimitExceeded { get; private set; }

    public async Task ReadAsync(Action<string> onLine)
    {
        var buffer = new byte[16 * 1024];
        long total = 0;
        int count;
        while ((count = await stream.ReadAsync(buffer)) > 0)
        {
            total += count;
            if (total > mostBytes)
            {
                LimitExceeded = true;
                return;
            }

            Take(buffer.AsSpan(0, count), onLine);
        }
    }

    private void Take(ReadOnlySpan<byte> bytes, Action<string> onLine)
    {
        foreach (var b in bytes)
        {
            if (b == (byte)'\n')
            {
                if (length is > 0 and < LongestLine)
                {
                    onLine(Encoding.UTF8.GetString(line, 0, length));
                }

                length = 0;
            }
            else if (length < LongestLine)
            {
                line[length++] = b;
            }
        }
    }
}
