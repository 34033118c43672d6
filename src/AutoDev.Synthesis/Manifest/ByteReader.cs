using System.Text;

namespace AutoDev.Synthesis.Manifest;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public long Number()
    {
        var value = 0UL;
        var i = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = rest[i++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                rest = rest[i..];
                return (long)value;
            }
        }
    }

    public string Text()
    {
        var length = (int)Number();
        var text = Encoding.UTF8.GetString(rest[..length]);
        rest = rest[length..];
        return text;
    }
}
