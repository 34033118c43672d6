using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Finds <c>##PRICE-002: Fees</c>: without the space behind the signs it is no heading but text.</summary>
[Implements("PRP-101-9")]
internal static class CrampedHeadings
{
    private const int DeepestLevel = 6;

    private static readonly char[] LineEnds = ['\n', '\r'];

    public static IEnumerable<NearId> In(DocumentText document, ParagraphBlock paragraph)
    {
        var end = paragraph.Span.End + 1;
        for (var start = paragraph.Span.Start; start < end;)
        {
            var next = document.Text.IndexOfAny(LineEnds, start, end - start) is >= 0 and var found ? found : end;
            if (document.Text[start] == '#' && Read(document, start, document.Text.Substring(start, next - start)) is { } near)
            {
                yield return near;
            }

            start = next + 1;
        }
    }

    private static NearId? Read(DocumentText document, int at, string line)
    {
        var text = line.TrimStart('#');
        var signs = line.Length - text.Length;
        if (signs > DeepestLevel)
        {
            return null;
        }

        var length = RequirementId.LengthAt(text, 0);
        var (end, id) = length > 0 ? (length, text.Substring(0, length)) : NearIdShape.Read(text) is (0, var last, var meant, false) ? (last, meant) : (0, "");
        if (end == 0 || Headings.NamesStandard(id))
        {
            return null;
        }

        var isBeforeTitle = text.Substring(end).TrimStart() is { Length: > 1 } rest && rest[0] is ':' or '-' or '–' or '—';
        return new NearId(line.Substring(0, signs + end), id, ReadsAsText: false, isBeforeTitle, document.Span(at, at + signs + end));
    }
}
