using System.Globalization;
using System.Text;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Operations;

/// <summary>A value as GraphQL writes it, in letters that every text can hold.</summary>
internal static class ValueText
{
    public static string Of(ValueNode value) => value.Kind switch
    {
        ValueKind.Variable => "$" + value.Text,
        ValueKind.String => Quoted(value.Text),
        ValueKind.List => $"[{string.Join(", ", value.Items.Select(Of))}]",
        ValueKind.Object => $"{{{string.Join(", ", value.Fields.Select(field => $"{field.Name}: {Of(field.Value)}"))}}}",
        _ => value.Text,
    };

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder().Append('"');
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(letter);
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case >= ' ' and < '\u007F':
                    quoted.Append(letter);
                    break;
                default:
                    quoted.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }
}
