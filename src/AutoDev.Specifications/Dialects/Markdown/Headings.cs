using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Reads a heading: the id where it has one, the title, and a status.</summary>
internal static class Headings
{
    // Names of standards look like ids; a heading that starts with one is a requirement only where a colon or a dash says so, and running
    // text never links to one.
    private static readonly HashSet<string> Standards = new(StringComparer.Ordinal)
    {
        "UTF", "SHA", "ISO", "RFC", "AES", "RSA", "MD", "IEEE", "CVE", "CWE", "ECMA", "ANSI", "HTTP", "PEP", "COVID", "ASCII",
    };

    private static readonly char[] Separators = [' ', '\t', ':', '-', '–', '—', '.', '~'];

    private static readonly char[] BeforeId = [' ', '\t', '(', '['];

    public static (string? Id, string Title, RequirementStatus Status) Read(InlineText heading)
    {
        var text = heading.Plain.Trim();
        var status = RequirementStatus.Active;
        if (text.Length > 4 && text.StartsWith("~~", StringComparison.Ordinal) && text.EndsWith("~~", StringComparison.Ordinal))
        {
            status = RequirementStatus.Withdrawn;
            text = text.Trim('~').Trim();
        }

        var length = RequirementId.LengthAt(text, 0);
        if (length == 0)
        {
            return (null, text, status);
        }

        var id = text.Substring(0, length);
        var rest = text.Substring(length);
        var separated = rest.TrimStart() is { Length: > 0 } next && next[0] is ':' or '-' or '–' or '—' or '.';
        if (!separated && NamesStandard(id))
        {
            return (null, text, status);
        }

        var title = rest.TrimStart(Separators).Trim();
        return Suffix(title, out var bare) is { } written ? (id, bare, written) : (id, title, status);
    }

    /// <summary>What a heading without an id has in an id's place; null where that is nothing like one, or the name of a standard.</summary>
    public static NearId? NearId(DocumentText document, InlineText heading)
    {
        var text = heading.Plain;
        var leading = text.Length - text.TrimStart(' ', '\t', '~').Length;
        if (NearIdShape.Read(text.Substring(leading)) is not var (start, end, id, readsAsText))
        {
            return IdBehindTitle(document, heading);
        }

        if (NamesStandard(id))
        {
            return null;
        }

        (start, end) = (start + leading, end + leading);
        var written = text.Substring(start, end - start);
        return new NearId(written, id, readsAsText, !readsAsText && IsBeforeTitle(text, end) && HasIdsForm(written), heading.Span(document, start, end));
    }

    /// <summary>
    /// <c>Fees (PRICE-002)</c>, <c>Fees - PRICE-002</c>; with nothing but a space before it (<c>Changes since PRICE-002</c>) it reads as part of
    /// the title, unless something is required under it.
    /// </summary>
    private static NearId? IdBehindTitle(DocumentText document, InlineText heading)
    {
        var text = heading.Plain.TrimEnd(' ', '\t', '~', '#');
        var end = text.TrimEnd(')', ']').Length;
        var start = end > 0 ? text.LastIndexOfAny(BeforeId, end - 1) + 1 : 0;
        if (start == 0 || start == end || RequirementId.LengthAt(text, start) != end - start)
        {
            return null;
        }

        var id = text.Substring(start, end - start);
        var title = text.Substring(0, start).TrimEnd();
        var isBracketed = title.Length > 1 && title[title.Length - 1] is '(' or '[';
        var isSetOff = isBracketed || (title.Length > 1 && title[title.Length - 1] is ':' or '-' or '–' or '—' or '|');
        return isBracketed == end < text.Length && !NamesStandard(id)
            ? new NearId(id, id, ReadsAsText: !isSetOff, Requires: !isSetOff, heading.Span(document, start, end))
            : null;
    }

    private static bool IsBeforeTitle(string text, int end) =>
        text.Substring(end).TrimStart(' ', '\t', ']', ')') is { Length: > 1 } rest && rest[0] is ':' or '-' or '–' or '—';

    /// <summary>Names of things have one or two digits and no joint: <c>OAuth2</c>, <c>IPv4</c>.</summary>
    private static bool HasIdsForm(string written) =>
        written.Count(static character => character is >= '0' and <= '9') > 2 || written.Any(static character => !char.IsLetterOrDigit(character));

    public static bool NamesStandard(string id) => Standards.Contains(id.Substring(0, id.IndexOf('-')));

    /// <summary>Reads <c>(withdrawn)</c> at a title's end.</summary>
    private static RequirementStatus? Suffix(string title, out string bare)
    {
        bare = title;
        var open = title.LastIndexOf('(');
        if (open < 0 || title[title.Length - 1] != ')' || StatusWord(title.Substring(open + 1, title.Length - open - 2)) is not { } status)
        {
            return null;
        }

        bare = title.Substring(0, open).TrimEnd();
        return status;
    }

    public static RequirementStatus? StatusWord(string word) => WithoutSuccessor(word.Trim()).ToUpperInvariant() switch
    {
        "WITHDRAWN" or "REMOVED" or "OBSOLETE" or "DEPRECATED" or "REJECTED" or "SUPERSEDED" or "REPLACED" or "RETIRED" or "CANCELLED" or "CANCELED" =>
            RequirementStatus.Withdrawn,
        "DRAFT" or "PROPOSED" => RequirementStatus.Draft,
        "ACTIVE" or "APPROVED" or "ACCEPTED" => RequirementStatus.Active,
        _ => null,
    };

    /// <summary><c>superseded</c> of <c>superseded by PRICE-002</c>.</summary>
    private static string WithoutSuccessor(string words) =>
        words.IndexOf(" by ", StringComparison.Ordinal) is > 0 and var at && RequirementId.LengthAt(words, at + 4) == words.Length - at - 4 ? words.Substring(0, at) : words;
}
