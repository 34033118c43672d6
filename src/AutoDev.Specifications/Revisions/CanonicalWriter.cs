using System.Text;

namespace AutoDev.Specifications.Revisions;

/// <summary>Collects text for hashing such that different parts never run into each other.</summary>
internal sealed class CanonicalWriter
{
    private readonly StringBuilder text = new();

    /// <summary>Ends with a separator that folded text cannot hold.</summary>
    public void Part(string label, string value)
    {
        text.Append(label).Append('\u001F').Append(value).Append('\u001E');
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
                text.Append(' ');
            }

            pending = false;
            any = true;
            text.Append(character);
        }

        text.Append('\u001E');
    }

    public override string ToString() => text.ToString();
}
