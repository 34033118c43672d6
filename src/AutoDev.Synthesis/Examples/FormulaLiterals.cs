using System.Globalization;
using System.Text;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Examples;

/// <summary>
/// Numbers of a formula are what its result is, as a cell's number is: <c>`cups * 1.20`</c> under a decimal result means <c>1.20m</c>, which C#
/// would read as a double and refuse.
/// </summary>
internal static class FormulaLiterals
{
    public static string Typed(string formula, Increment increment)
    {
        if (increment.ReturnShape?.Kind != ShapeKind.Decimal || increment.ParameterShapes.Any(static shape => shape.Kind is ShapeKind.Double or ShapeKind.Single))
        {
            return formula;
        }

        var root = SyntaxFactory.ParseExpression(formula);
        if (root.DescendantTokens().Any(static token => token.Kind() is SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword))
        {
            return formula;
        }

        var typed = new StringBuilder(formula);
        foreach (var literal in root.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Where(IsUntyped).OrderByDescending(static literal => literal.Span.End))
        {
            typed.Insert(literal.Span.End, 'm');
        }

        return typed.ToString();
    }

    /// <summary>What is converted may be of any type; a suffix says which one.</summary>
    private static bool IsUntyped(LiteralExpressionSyntax literal) =>
        literal.Token.Value is double
        && char.IsDigit(literal.Token.Text[^1])
        && decimal.TryParse(literal.Token.Text.Replace("_", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        && !literal.Ancestors().Any(static around => around is CastExpressionSyntax);
}
