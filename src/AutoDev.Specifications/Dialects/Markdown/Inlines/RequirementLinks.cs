using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Finds mentions of other requirements.</summary>
internal static class RequirementLinks
{
    public static void Add(DocumentText document, InlineText text, RequirementDraft draft)
    {
        var plain = text.Plain;
        for (var at = 0; at < plain.Length; at++)
        {
            var length = plain[at] is >= 'A' and <= 'Z' || char.IsUpper(plain[at]) ? RequirementId.LengthAt(plain, at) : 0;
            if (length > 0)
            {
                var id = plain.Substring(at, length);
                if (!IsOwn(id, draft.Id))
                {
                    draft.Links.Add(new RequirementLink(id, text.Span(document, at, at + length)));
                }

                at += length;
            }
        }
    }

    private static bool IsOwn(string id, string own) =>
        id.StartsWith(own, StringComparison.Ordinal) && (id.Length == own.Length || id[own.Length] == '.');
}
