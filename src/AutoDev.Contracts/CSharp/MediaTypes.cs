using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp;

/// <summary>What generated code does with a media type.</summary>
internal static class MediaTypes
{
    public static ContentKind KindOf(string type) => type switch
    {
        "multipart/form-data" or "multipart/mixed" or "multipart/related" => ContentKind.Multipart,
        "application/x-www-form-urlencoded" => ContentKind.Form,
        "text/event-stream" => ContentKind.Events,
        "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" or "application/json-seq" => ContentKind.Lines,
        _ when IsJson(type) => ContentKind.Json,
        _ when type.StartsWith("text/", StringComparison.Ordinal) || type is "application/xml" or "application/sdp" || type.EndsWith("+xml", StringComparison.Ordinal) => ContentKind.Text,
        _ => ContentKind.Binary,
    };

    /// <summary>The content that is used where there are several: the one that says most.</summary>
    public static MediaContent? Preferred(IEnumerable<MediaContent> contents, params ContentKind[] order) =>
        order.Select(kind => contents.FirstOrDefault(content => KindOf(content.MediaType) == kind)).FirstOrDefault(content => content is not null);

    /// <summary>
    /// The preferred content, and those of other kinds that are other values: what says the same in another encoding is left out, and so are
    /// streams, which have methods of their own.
    /// </summary>
    public static List<MediaContent> Different(IReadOnlyList<MediaContent> contents, ContentKind[] order, Func<MediaContent, DocumentNode?> schema)
    {
        List<MediaContent> all = [];
        foreach (var kind in order)
        {
            if (contents.FirstOrDefault(content => KindOf(content.MediaType) == kind) is { } content
                && (all.Count == 0 || (kind is not (ContentKind.Events or ContentKind.Lines) && content.Schema is not null && !all.Exists(other => schema(other) == schema(content)))))
            {
                all.Add(content);
            }
        }

        return all;
    }

    /// <summary>A type that a request can carry.</summary>
    public static string Concrete(string type) => type.IndexOf('*') >= 0 || type.IndexOf('/') < 0 ? "application/octet-stream" : type;

    private static bool IsJson(string type) =>
        type is "application/json" or "text/json" || type.EndsWith("+json", StringComparison.Ordinal) || type.StartsWith("application/json+", StringComparison.Ordinal)
        || type.StartsWith("application/vnd.", StringComparison.Ordinal) && type.EndsWith(".json", StringComparison.Ordinal);
}
