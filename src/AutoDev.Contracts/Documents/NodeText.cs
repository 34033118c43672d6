using System.Globalization;
using System.Text;

namespace AutoDev.Contracts.Documents;

/// <summary>A document's value as JSON.</summary>
internal static class NodeText
{
    public static string Json(DocumentNode node)
    {
        var json = new StringBuilder();
        Write(json, node);
        return json.ToString();
    }

    public static string Quoted(string text)
    {
        var json = new StringBuilder(text.Length + 2);
        Quote(json, text);
        return json.ToString();
    }

    private static void Write(StringBuilder json, DocumentNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Mapping:
                json.Append('{');
                for (var i = 0; i < node.Members.Count; i++)
                {
                    Quote(json.Append(i == 0 ? "" : ","), node.Members[i].Key);
                    Write(json.Append(':'), node.Members[i].Value);
                }

                json.Append('}');
                break;
            case NodeKind.Sequence:
                json.Append('[');
                for (var i = 0; i < node.Items.Count; i++)
                {
                    Write(json.Append(i == 0 ? "" : ","), node.Items[i]);
                }

                json.Append(']');
                break;
            case NodeKind.String:
                Quote(json, node.Text);
                break;
            default:
                json.Append(node.Text);
                break;
        }
    }

    private static void Quote(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var letter in text)
        {
            if (letter is '"' or '\\')
            {
                json.Append('\\').Append(letter);
            }
            else if (letter < ' ')
            {
                json.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(letter);
            }
        }

        json.Append('"');
    }
}
