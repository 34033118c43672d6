using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.JsonSchema;

/// <summary>A document of JSON Schema (2020-12, draft 7) becomes a contract without operations: the document itself is a type, and so are its definitions.</summary>
[Implements("PRP-010-13")]
internal static class SchemaDocumentReader
{
    private const int MostOfAName = 60;

    private static readonly string[] Definitions = ["$defs", "definitions"];

    /// <summary>Keywords that make a mapping a schema without another word.</summary>
    private static readonly string[] Telling = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "$vocabulary", "$anchor", "$dynamicAnchor"];

    public static bool IsSchema(DocumentNode root) =>
        root.Kind == NodeKind.Boolean
        || root["$schema"]?.String?.Contains("json-schema.org") == true
        || Definitions.Any(keyword => root[keyword] is { IsMapping: true })
        || Telling.Any(keyword => root[keyword] is not null)
        || (root["$schema"] is { Kind: NodeKind.String } && root["type"] is { Kind: NodeKind.String or NodeKind.Sequence })
        || root["$id"] is { Kind: NodeKind.String }
        || (root["properties"] is { IsMapping: true } && (root["type"] ?? root["$schema"]) is not null);

    /// <param name="name">What the document is called, where it has no title that is a name.</param>
    public static Contract Read(DocumentNode root, string name, ContractFindings findings, DocumentSet set, SchemaIndex index)
    {
        if (root["$schema"] is { String: { } dialect } said && !dialect.Contains("json-schema.org") && index.DialectOf(root) is null)
        {
            findings.Add(ContractFault.UnresolvedReference, said, $"'{dialect}' is no dialect that is known, and no file that this project lists: keywords are taken as those of 2020-12");
        }

        var title = root["title"]?.String;
        var named = new List<NamedSchema> { new(title is { Length: > 0 and <= MostOfAName } ? title : name, root) };
        foreach (var definitions in Definitions.Select(keyword => root[keyword]).OfType<DocumentNode>())
        {
            if (!definitions.IsMapping)
            {
                findings.Add(ContractFault.WrongKind, definitions, "Definitions are a mapping of names to schemas");
            }

            named.AddRange(definitions.Members.Select(member => new NamedSchema(member.Key, member.Value)));
        }

        return new Contract(title ?? "", Server: null, new References(root, findings, set, index.TryFind), named, Operations: [], SecuritySchemes: []);
    }
}
