using System.Text.RegularExpressions;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects;

/// <summary><c>`Discount(10)` is at least `0.05`</c>: no example, but an assertion where the member's type is known.</summary>
/// <param name="Span">Of the whole.</param>
/// <param name="Unread">What it is where no assertion can be made of it.</param>
internal sealed record ComparedCall(WrittenCall Call, CallRelation Relation, CellValue Value, SourceSpan Span, UnreadCall Unread)
{
    private static readonly Regex Numeric = new(
        "^(s?byte|u?short|u?int|u?long|n?u?int|float|double|decimal|U?Int(16|32|64)|BigInteger|Decimal|Double|Single)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Null where no signature is this member's, or where the value means nothing certain in its type.</summary>
    public CSharpFence? Assertion(IReadOnlyList<MemberSignature> signatures)
    {
        foreach (var signature in signatures)
        {
            if (string.Equals(signature.Name, Call.Name, StringComparison.Ordinal))
            {
                return Operator(signature.ReturnType) is { } sign && Literal(signature.ReturnType) is { } literal
                    ? new CSharpFence(CSharpFenceKind.Assertion, $"{Call.Call} {sign} {literal}", Signature: null, Span)
                    : null;
            }
        }

        return null;
    }

    private string? Operator(string type) => Relation switch
    {
        CallRelation.NotEqual => "!=",
        _ when !IsNumeric(type) => null,
        CallRelation.AtLeast => ">=",
        CallRelation.AtMost => "<=",
        CallRelation.MoreThan => ">",
        CallRelation.LessThan => "<",
        _ => null,
    };

    private string? Literal(string type)
    {
        var simple = CSharpTypes.Simple(CSharpTypes.NotNull(type));
        var suffix = simple is "decimal" or "Decimal" ? "m" : simple is "float" or "Single" ? "f" : "";
        return Value switch
        {
            IntegerValue integer when IsNumeric(type) => integer.Digits,
            DecimalValue number when IsNumeric(type) => number.Digits + suffix,
            BooleanValue boolean when simple is "bool" or "Boolean" => boolean.Value ? "true" : "false",
            TextValue { Quoted: true } text when simple is "string" or "String" => Quoted(text.Text),
            NameValue name when simple is "string" or "String" => Quoted(name.Name),
            NameValue name when !IsNumeric(type) && CSharpWords.IsIdentifier(simple) && !CSharpWords.IsPredefinedType(simple) =>
                name.Name.IndexOf('.') < 0 ? $"{CSharpWords.Escaped(simple)}.{CSharpWords.Escaped(name.Name)}" : name.Name,
            NullValue when CSharpTypes.IsNullable(type) => "null",
            _ => null,
        };
    }

    private static bool IsNumeric(string type) => Numeric.IsMatch(CSharpTypes.Simple(CSharpTypes.NotNull(type)));

    private static string? Quoted(string text) =>
        text.Any(static character => char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029')
            ? null
            : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
