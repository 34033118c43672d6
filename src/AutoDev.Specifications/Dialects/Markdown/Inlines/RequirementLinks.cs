using System.Text.RegularExpressions;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Finds mentions of other requirements: ids in the text, and links whose fragment is the anchor of one.</summary>
internal static class RequirementLinks
{
    private static readonly Regex Anchor = new(
        @"#([a-z][a-z0-9_]{0,40}(?:-[a-z0-9_]{1,40}){0,4}?-[0-9]{1,12}[a-z]?)(?:-|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static void Add(DocumentText document, InlineText text, RequirementDraft draft)
    {
        var plain = text.Plain;
        var linked = 0;
        for (var at = 0; at < plain.Length; at++)
        {
            var length = char.IsUpper(plain[at]) ? RequirementId.LengthAt(plain, at) : 0;
            if (length == 0)
            {
                continue;
            }

            var id = plain.Substring(at, length);
            if (!IsOwn(id, draft.Id) && !Headings.NamesStandard(id))
            {
                while (linked < text.Links.Count && text.Links[linked].End <= at)
                {
                    linked++;
                }

                var isLink = linked < text.Links.Count && text.Links[linked].Start <= at && IsHere(text.Links[linked].Url);
                draft.Links.Add(new RequirementLink(id, text.Span(document, at, at + length), isLink));
            }

            at += length;
        }

        AddAnchors(document, text, draft);
    }

    private static void AddAnchors(DocumentText document, InlineText text, RequirementDraft draft)
    {
        foreach (var link in text.Links)
        {
            if (link.Url.Length < 300 && IsHere(link.Url) && Anchor.Match(link.Url) is { Success: true } match)
            {
                var id = match.Groups[1].Value.ToUpperInvariant();
                var saysSo = text.Plain.IndexOf(id, link.Start, link.End - link.Start, StringComparison.OrdinalIgnoreCase) >= 0;
                if (!saysSo && !IsOwn(id, draft.Id))
                {
                    draft.Links.Add(new RequirementLink(id, link.Span, IsReference: true));
                }
            }
        }
    }

    /// <summary>Whether a link stays in the project.</summary>
    private static bool IsHere(string url) => url.IndexOf(':') < 0 && !url.StartsWith("//", StringComparison.Ordinal);

    private static bool IsOwn(string id, string own) =>
        id.StartsWith(own, StringComparison.OrdinalIgnoreCase) && (id.Length == own.Length || id[own.Length] == '.');
}
