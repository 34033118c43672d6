using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Examples.Cases;

/// <summary>A result that is written as C# over the member's parameters, such as <c>`quantity * 2`</c>.</summary>
internal static class RowFormula
{
    /// <summary>The formula with a row's arguments for the parameters, as an expression; null where it names no parameter.</summary>
    /// <param name="arguments">C# for each parameter; null where the call leaves it to its default.</param>
    public static string? Of(Increment increment, string formula, IReadOnlyList<string?> arguments)
    {
        var names = SyntaxFactory.ParseTokens(formula).Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText).ToHashSet(StringComparer.Ordinal);
        var parameters = increment.Signature!.Parameters;
        var used = Enumerable.Range(0, parameters.Count).Where(i => arguments[i] is not null && names.Contains(parameters[i].Name)).ToList();
        if (used.Count == 0 || increment.ReturnShape is not { } returns)
        {
            return null;
        }

        var types = string.Join(", ", used.Select(i => TypeOf(increment.ParameterShapes[i])).Append(TypeOf(returns)));
        var variables = string.Join(", ", used.Select(i => Identifiers.Escaped(parameters[i].Name)));
        return $"((global::System.Func<{types}>)(({variables}) => {formula}))({string.Join(", ", used.Select(i => arguments[i]))})";
    }

    private static string TypeOf(TypeShape shape) => shape.Global + (shape.Nullable && !shape.Global.EndsWith('?') ? "?" : "");
}
