using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.OpenApi;

/// <summary>The form fields of 2.0 as the object that they are in 3.0.</summary>
internal static class SwaggerForm
{
    public static DocumentNode Of(IReadOnlyList<DocumentNode> fields, DocumentNode operation)
    {
        var properties = Node(NodeKind.Mapping, "", operation);
        var required = Node(NodeKind.Sequence, "", operation);
        foreach (var field in fields)
        {
            var name = field["name"]!;
            properties.Add(new DocumentMember(name.Text, name.Start, name.Length, field));
            if (field["required"]?.IsTrue == true)
            {
                required.Add(name);
            }
        }

        var form = Node(NodeKind.Mapping, "", operation);
        form.Add(Member("type", Node(NodeKind.String, "object", operation)));
        form.Add(Member("properties", properties));
        form.Add(Member("required", required));
        return form;
    }

    private static DocumentNode Node(NodeKind kind, string text, DocumentNode place) => new(kind, place.Start, text) { Length = place.Length };

    private static DocumentMember Member(string key, DocumentNode value) => new(key, value.Start, value.Length, value);
}
