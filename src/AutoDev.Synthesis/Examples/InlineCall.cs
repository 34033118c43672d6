using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Examples;

/// <summary>Reads <c>Discount(10)</c> in a sentence as a row.</summary>
internal static class InlineCall
{
    /// <summary>Null where it calls something else, or with arguments that no cell could hold.</summary>
    public static EvidenceRow? RowOf(InlineExample example, Increment increment)
    {
        var signature = increment.Signature!;
        var expression = DocumentCode.Expression(example.Call);
        if (expression is null || NameOf(expression) != signature.Name)
        {
            return null;
        }

        var arguments = expression is InvocationExpressionSyntax call ? [.. call.ArgumentList.Arguments] : new List<ArgumentSyntax>();
        var inputs = new CellValue?[signature.Parameters.Count];
        for (var i = 0; i < arguments.Count; i++)
        {
            var position = arguments[i].NameColon is { Name.Identifier.ValueText: var name }
                ? signature.Parameters.Select(static p => p.Name).ToList().IndexOf(name)
                : i;
            if (position < 0 || position >= inputs.Length || ValueOf(arguments[i].Expression) is not { } value)
            {
                return null;
            }

            inputs[position] = value;
        }

        var complete = inputs.Zip(signature.Parameters).All(static pair => pair.First is not null || pair.Second.Default is not null);
        return complete
            ? new EvidenceRow(
                inputs.ToEquatableArray(),
                example.Expected,
                arguments.Select(static a => a.ToString()).Append(example.ExpectedRaw).ToEquatableArray(),
                [],
                IsRule: false,
                example.Span)
            : null;
    }

    /// <summary>The member that an expression calls or reads.</summary>
    public static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static CellValue? ValueOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => ValueOf(parenthesized.Expression),
        LiteralExpressionSyntax literal => LiteralOf(literal),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => ValueOf(minus.Operand) switch
        {
            IntegerValue integer => new IntegerValue("-" + integer.Digits),
            DecimalValue fraction => new DecimalValue("-" + fraction.Digits),
            _ => null,
        },
        SimpleNameSyntax or MemberAccessExpressionSyntax => new NameValue(expression.ToString()),
        CollectionExpressionSyntax collection => ListOf(collection.Elements.Select(static e => (e as ExpressionElementSyntax)?.Expression)),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => ListOf(initializer.Expressions),
        ImplicitArrayCreationExpressionSyntax array => ListOf(array.Initializer.Expressions),
        _ => null,
    };

    private static ListValue? ListOf(IEnumerable<ExpressionSyntax?> elements)
    {
        var values = elements.Select(static e => e is null ? null : ValueOf(e)).ToList();
        return values.Contains(null) ? null : new ListValue(values.OfType<CellValue>().ToEquatableArray());
    }

    private static CellValue? LiteralOf(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralExpression => new TextValue(literal.Token.ValueText, Quoted: true),
        SyntaxKind.CharacterLiteralExpression => new TextValue(literal.Token.ValueText, Quoted: true),
        SyntaxKind.TrueLiteralExpression => new BooleanValue(true),
        SyntaxKind.FalseLiteralExpression => new BooleanValue(false),
        SyntaxKind.NullLiteralExpression => new NullValue(),
        SyntaxKind.NumericLiteralExpression => NumberOf(literal.Token.Text.Replace("_", "", StringComparison.Ordinal)),
        _ => null,
    };

    private static CellValue? NumberOf(string text)
    {
        var digits = text.TrimEnd('m', 'M', 'd', 'D', 'f', 'F', 'l', 'L', 'u', 'U');
        return digits.Length > 0 && digits.All(static c => char.IsAsciiDigit(c) || c == '.')
            ? digits.Contains('.', StringComparison.Ordinal) ? new DecimalValue(digits) : new IntegerValue(digits)
            : null;
    }
}
