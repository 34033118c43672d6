using System.Text.Json;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Tests.Harness;

/// <summary>A node as JSON text.</summary>
internal static class NodeJson
{
    public static byte[] Of(DocumentNode node)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Write(json, node);
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, DocumentNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Mapping:
                json.WriteStartObject();
                foreach (var member in node.Members)
                {
                    json.WritePropertyName(member.Key);
                    Write(json, member.Value);
                }

                json.WriteEndObject();
                break;
            case NodeKind.Sequence:
                json.WriteStartArray();
                foreach (var item in node.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case NodeKind.String:
                json.WriteStringValue(node.Text);
                break;
            default:
                json.WriteRawValue(node.Text);
                break;
        }
    }
}
