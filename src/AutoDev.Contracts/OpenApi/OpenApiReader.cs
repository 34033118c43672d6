using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.OpenApi;

/// <summary>A document's nodes become a contract: OpenAPI 2.0, 3.0, 3.1 and what 3.2 shares with them.</summary>
internal static class OpenApiReader
{
    public static bool IsOpenApi(DocumentNode root) => root["openapi"] is not null || root["swagger"] is not null;

    public static Contract Read(DocumentNode root, ContractFindings findings, DocumentSet? set = null)
    {
        var references = new References(root, findings, set);
        var isSwagger = root["swagger"] is not null;
        var reader = new OperationReader(root, references, findings, isSwagger);
        var operations = reader.Read();
        return new Contract(
            root["info"]?["title"]?.String ?? "",
            isSwagger ? SwaggerServer(root) : Server(root),
            references,
            Schemas(isSwagger ? root["definitions"] : root["components"]?["schemas"], references, findings),
            operations,
            SecuritySchemes(isSwagger ? root["securityDefinitions"] : root["components"]?["securitySchemes"], references))
        {
            Hooks = isSwagger ? [] : new HookReader(root, references, findings, reader).Read(operations),
        };
    }

    /// <summary>The first server with its variables' defaults.</summary>
    public static string? Server(DocumentNode node)
    {
        if (node["servers"]?.Items is not [var first, ..] || first["url"]?.String is not { } url)
        {
            return null;
        }

        foreach (var variable in first["variables"]?.Members ?? [])
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value["default"]?.Text ?? "");
        }

        return url;
    }

    private static string? SwaggerServer(DocumentNode root)
    {
        if (root["host"]?.String is not { } host)
        {
            return root["basePath"]?.String;
        }

        var schemes = root["schemes"]?.Items.Select(scheme => scheme.Text).ToList() ?? [];
        return $"{(schemes.Count == 0 || schemes.Contains("https") ? "https" : schemes[0])}://{host}{root["basePath"]?.String}";
    }

    private static List<NamedSchema> Schemas(DocumentNode? schemas, References references, ContractFindings findings)
    {
        if (schemas is { IsMapping: false })
        {
            findings.Add(ContractFault.WrongKind, schemas, "Schemas are a mapping of names to schemas");
        }

        return [.. (schemas?.Members ?? []).Select(member => new NamedSchema(member.Key, Outside(member.Value, references)))];
    }

    /// <summary>A component that only names a part of another file is that part.</summary>
    private static DocumentNode Outside(DocumentNode schema, References references) =>
        schema is { Members.Count: 1 } && schema["$ref"] is { Kind: NodeKind.String } reference && !reference.Text.StartsWith("#", StringComparison.Ordinal) && references.Find(reference) is { } outside ? outside : schema;

    private static List<SecurityScheme> SecuritySchemes(DocumentNode? schemes, References references)
    {
        List<SecurityScheme> all = [];
        foreach (var member in schemes?.Members ?? [])
        {
            if (references.Resolve(member.Value) is { } node && node["type"]?.String is { } type)
            {
                // 2.0 calls basic a type of its own.
                all.Add(new SecurityScheme(
                    member.Key,
                    type == "basic" ? "http" : type,
                    node["in"]?.String,
                    type == "basic" ? "basic" : node["name"]?.String ?? node["scheme"]?.String,
                    Prose.At(node["description"]),
                    node));
            }
        }

        return all;
    }
}
