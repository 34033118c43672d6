using System.Text;

namespace AutoDev.Specifications.Revisions;

/// <summary>Collects text for hashing such that different parts never run into each other.</summary>
internal sealed class CanonicalWriter
{
    private char[] text = new char[1024];

    /// <summary>UTF-16 code units written so far.</summary>
    public int Length { get; private set; }

    /// <summary>Ends with a separator that folded text cannot hold.</summary>
    public void Part(string label, string value)
    {
        Append(label);
        Append('\u001F');
        Append(value);
        Append('\u001E');
    }

    /// <summary>A part whose white space means nothing: every run of it becomes one space.</summary>
    public void Words(string words)
    {
        var pending = false;
        var any = false;
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character))
            {
                pending = any;
                continue;
            }

            if (pending)
            {
                Append(' ');
            }

            pending = false;
            any = true;
            Append(character);
        }

        Append('\u001E');
    }

    public void Append(string value)
    {
        Reserve(value.Length);
        value.CopyTo(0, text, Length, value.Length);
        Length += value.Length;
    }

    public void Append(char value)
    {
        Reserve(1);
        text[Length++] = value;
    }

    public int CopyUtf8(ref byte[] bytes)
    {
        var most = Encoding.UTF8.GetMaxByteCount(Length);
        if (bytes.Length < most)
        {
            bytes = new byte[most];
        }

        // A lone surrogate has no UTF-8 form and becomes U+FFFD: good enough for a hash, and never a throw.
        return Encoding.UTF8.GetBytes(text, 0, Length, bytes, 0);
    }

    public void Clear() => Length = 0;

    public override string ToString() => new(text, 0, Length);

    private void Reserve(int count)
    {
        if (Length + count > text.Length)
        {
            Array.Resize(ref text, Math.Max(2 * text.Length, Length + count));
        }
    }
}
