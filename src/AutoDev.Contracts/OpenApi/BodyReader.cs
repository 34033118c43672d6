using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.OpenApi;

/// <summary>Reads what is sent and what comes back.</summary>
internal sealed class BodyReader(DocumentNode root, References references, ContractFindings findings)
{
    public Body? Read(DocumentNode? written) => written is null || references.Resolve(written) is not { } node
        ? null
        : new Body(node["required"]?.IsTrue == true, Contents(node["content"]));

    public Body? ReadSwagger(DocumentNode item, DocumentNode operation)
    {
        var all = (item["parameters"]?.Items ?? []).Concat(operation["parameters"]?.Items ?? [])
            .Select(references.Resolve)
            .Where(parameter => parameter is not null)
            .Select(parameter => parameter!)
            .ToList();
        var consumes = MediaTypes(operation["consumes"] ?? root["consumes"]);
        if (all.FirstOrDefault(parameter => parameter["in"]?.String == "body") is { } body)
        {
            var types = consumes.Count == 0 ? ["application/json"] : consumes;
            return new Body(body["required"]?.IsTrue == true, [.. types.Select(type => new MediaContent(type, body["schema"], Encoding: null))]);
        }

        var fields = all.Where(parameter => parameter["in"]?.String == "formData" && parameter["name"]?.String is not null).ToList();
        if (fields.Count == 0)
        {
            return null;
        }

        var form = SwaggerForm.Of(fields, operation);
        var multipart = fields.Exists(field => field["type"]?.String == "file") || consumes.Contains("multipart/form-data");
        return new Body(
            fields.Exists(field => field["required"]?.IsTrue == true),
            [new MediaContent(multipart ? "multipart/form-data" : "application/x-www-form-urlencoded", form, Encoding: null)]);
    }

    public IReadOnlyList<Response> ReadResponses(DocumentNode operation, bool isSwagger)
    {
        List<Response> all = [];
        foreach (var member in operation["responses"]?.Members ?? [])
        {
            if (member.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            if (!IsStatus(member.Key))
            {
                findings.Add(ContractFault.WrongKind, member.KeyStart, member.KeyLength, $"'{member.Key}' is no status: write three digits, a digit and XX, or default");
                continue;
            }

            if (references.Resolve(member.Value) is { } node)
            {
                var contents = isSwagger ? SwaggerContents(operation, node) : Contents(node["content"]);
                all.Add(new Response(member.Key.ToUpperInvariant() is var status && status == "DEFAULT" ? "default" : status, Prose.At(node["description"]), contents, Headers(node["headers"], isSwagger), node));
            }
        }

        return all;
    }

    private List<ResponseHeader> Headers(DocumentNode? headers, bool isSwagger)
    {
        List<ResponseHeader> all = [];
        foreach (var member in headers?.Members ?? [])
        {
            // The media type says what the body is, whatever a document says of it once more.
            if (!string.Equals(member.Key, "content-type", StringComparison.OrdinalIgnoreCase) && references.Resolve(member.Value) is { IsMapping: true } node)
            {
                var schema = isSwagger ? node : node["schema"] ?? (node["content"]?.Members is [var only, ..] ? only.Value["schema"] : null);
                all.Add(new ResponseHeader(member.Key, node["required"]?.IsTrue == true, node["explode"]?.IsTrue == true, schema));
            }
        }

        return all;
    }

    private List<MediaContent> SwaggerContents(DocumentNode operation, DocumentNode response)
    {
        if (response["schema"] is not { } schema)
        {
            return [];
        }

        var types = MediaTypes(operation["produces"] ?? root["produces"]);
        return [.. (types.Count == 0 ? ["application/json"] : types).Select(type => new MediaContent(type, schema, Encoding: null) { Example = response["examples"]?[type] })];
    }

    private List<MediaContent> Contents(DocumentNode? content)
    {
        List<MediaContent> all = [];
        foreach (var member in content?.Members ?? [])
        {
            var node = references.Resolve(member.Value);

            // 3.2 says with itemSchema what each part of a stream is.
            all.Add(new MediaContent(WithoutParameters(member.Key), node?["schema"] ?? node?["itemSchema"], node?["encoding"]) { Example = Example(node) });
        }

        return all;
    }

    private DocumentNode? Example(DocumentNode? content) =>
        content?["example"] ?? (content?["examples"]?.Members is [var first, ..] ? references.Resolve(first.Value)?["value"] : null);

    private static List<string> MediaTypes(DocumentNode? list) => [.. (list?.Items ?? []).Select(type => WithoutParameters(type.Text))];

    private static string WithoutParameters(string type) => type.Split(';')[0].Trim().ToLowerInvariant();

    private static bool IsStatus(string key) =>
        string.Equals(key, "default", StringComparison.OrdinalIgnoreCase)
        || (key.Length == 3 && key[0] is >= '1' and <= '5' && (key.Substring(1).All(char.IsDigit) || string.Equals(key.Substring(1), "XX", StringComparison.OrdinalIgnoreCase)));
}
