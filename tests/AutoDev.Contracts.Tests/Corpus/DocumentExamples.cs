using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>The examples of a document, each with the codec of the type that it is an example of.</summary>
internal static class DocumentExamples
{
    public static IReadOnlyList<(string Codec, DocumentNode Value)> Of(string text)
    {
        var (contract, types, operations, _) = PlannedDocument.Of(text);
        List<(string, DocumentNode)> all = [];
        foreach (var schema in contract.Schemas)
        {
            Add(schema.Node, schema.Node["example"]);
            foreach (var example in schema.Node["examples"]?.Items ?? [])
            {
                Add(schema.Node, example);
            }
        }

        foreach (var response in operations.SelectMany(operation => operation.Responses).Where(response => response is { Kind: ContentKind.Json, Type: not null }))
        {
            foreach (var content in response.Response.Contents.Where(content => MediaTypes.KindOf(content.MediaType) == ContentKind.Json && content.Schema is not null).Take(1))
            {
                var node = contract.References.Resolve(response.Response.Node)!["content"]?.Members.FirstOrDefault(member => member.Key.StartsWith(content.MediaType, StringComparison.OrdinalIgnoreCase)).Value;
                Add(content.Schema!, node?["example"]);
                foreach (var example in node?["examples"]?.Members ?? [])
                {
                    Add(content.Schema!, contract.References.Resolve(example.Value)?["value"]);
                }
            }
        }

        return all;

        void Add(DocumentNode schema, DocumentNode? value)
        {
            if (value is not null && types.Plan(schema, () => "Never").Type is { Codec.Length: > 0, Kind: not TypeKind.File } type)
            {
                all.Add((type.Codec, value));
            }
        }
    }
}
