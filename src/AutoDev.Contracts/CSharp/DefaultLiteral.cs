using System.Globalization;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.CSharp;

/// <summary>A default of a document as an expression of its type.</summary>
internal static class DefaultLiteral
{
    /// <summary>Null where the value is none of the type.</summary>
    public static string? Of(TypeRef type, DocumentNode value) => (type.Kind, value.Kind) switch
    {
        (TypeKind.Text, _) when type.Plan is WordsPlan words => Word(words, value),

        // YAML reads an unquoted word as something else.
        (TypeKind.Text, not (NodeKind.Mapping or NodeKind.Sequence or NodeKind.Null)) when type.Name == "string" => Literal.Of(value.Text),
        (TypeKind.Boolean, NodeKind.Boolean) => value.Text,
        (TypeKind.Integer or TypeKind.Number, NodeKind.Number) => Number(type.Name, value.Text),
        (TypeKind.List, NodeKind.Sequence) when type.Item is { } item && Takes(item) => value.Items.Select(one => Of(item, one)).ToList() is var all && !all.Contains(null)
            ? $"new {item.Name}[] {{ {string.Join(", ", all)} }}"
            : null,
        _ => null,
    };

    /// <summary>Whether defaults of the type can be written at all.</summary>
    public static bool Takes(TypeRef type) =>
        type.Kind is TypeKind.Boolean or TypeKind.Integer or TypeKind.Number || type.Plan is WordsPlan || type.Name == "string" || (type.Kind == TypeKind.List && type.Item is { IsInterface: false } item && Takes(item));

    private static string? Word(WordsPlan words, DocumentNode value)
    {
        var known = words.Values.FirstOrDefault(one => one.Value == value.Text);
        return known.Name is not null ? $"{words.Name}.{known.Name}" : words.IsOpen ? $"new {words.Name}({Literal.Of(value.Text)})" : null;
    }

    private static string? Number(string type, string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        return type switch
        {
            "int" => int.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out _) ? text : null,
            "uint" => uint.TryParse(text, NumberStyles.None, invariant, out _) ? text + "u" : null,
            "long" => long.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out _) ? text + "L" : null,
            "ulong" => ulong.TryParse(text, NumberStyles.None, invariant, out _) ? text + "UL" : null,
            "decimal" => decimal.TryParse(text, NumberStyles.Float, invariant, out _) ? text + "m" : null,
            _ => double.TryParse(text, NumberStyles.Float, invariant, out var number) && !double.IsInfinity(number) ? text + "d" : null,
        };
    }
}

/// <summary>A default that a document states.</summary>
/// <param name="Code">As an expression.</param>
/// <param name="Text">In the document's words.</param>
internal sealed record DefaultValue(string Code, string Text);
