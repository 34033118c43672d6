using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Diagnostics;

/// <summary>One thing that is wrong, with its place and what to do instead.</summary>
/// <param name="Rule">An entry of <see cref="RuleCatalog"/>.</param>
/// <param name="Message">Complete: says what is wrong and what to write instead; no trailing period for one sentence.</param>
/// <param name="Place">Null only where no document is at fault.</param>
public sealed record Finding(Rule Rule, string Message, SourcePlace? Place)
{
    /// <summary>Whether the message speaks of this requirement; an id that only begins like it is another's.</summary>
    public bool Names(string id)
    {
        for (var at = Message.IndexOf(id, StringComparison.Ordinal); at >= 0; at = Message.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            var end = at + id.Length;
            if ((at == 0 || !IsOfId(Message[at - 1])) && (end == Message.Length || !IsOfId(Message[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfId(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';
}
