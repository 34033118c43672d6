using System.Buffers;
using System.Text;

namespace AutoDev.Synthesis.Manifest;

/// <summary>Numbers of variable length and texts, one after the other.</summary>
internal sealed class ByteWriter(int capacity)
{
    private readonly ArrayBufferWriter<byte> buffer = new(capacity);

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public void Bytes(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    public void Number(long value)
    {
        var rest = (ulong)value;
        var span = buffer.GetSpan(10);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7)
        {
            span[length++] = (byte)(rest | 0x80);
        }

        span[length++] = (byte)rest;
        buffer.Advance(length);
    }

    public void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Number(length);
        Encoding.UTF8.GetBytes(text, buffer.GetSpan(length));
        buffer.Advance(length);
    }
}
