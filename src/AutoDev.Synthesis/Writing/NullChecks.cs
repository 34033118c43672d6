using AutoDev.Specifications.CSharp;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Writing;

/// <summary>
/// Refuses a missing argument by its name where the code would otherwise fail on it, in members that other assemblies may call: nullable
/// annotations bind nobody there (CA1062).
/// </summary>
internal static class NullChecks
{
    private static readonly string[] OwnMethods = ["List<", "IList<", "ICollection<", "ImmutableList<"];

    /// <summary>Lines of statements; empty where nothing needs a check.</summary>
    /// <param name="body">Lines of the member's expression or statements.</param>
    public static IReadOnlyList<string> For(Increment increment, CodeStyle style, IReadOnlyList<string> body)
    {
        var parameters = increment.Signature!.Parameters;
        if (parameters.Count == 0 || increment.Signature.Kind == MemberKind.Constructor || !IsPublic(increment))
        {
            return [];
        }

        var code = SyntaxFactory.ParseStatement("{" + string.Join('\n', body) + "\n}");
        return
        [
            .. Enumerable.Range(0, parameters.Count)
                .Where(i => IsUsed(code, parameters[i].Name, increment.ParameterShapes[i]))
                .SelectMany(i => Lines(Identifiers.Escaped(parameters[i].Name), style)),
        ];
    }

    private static string[] Lines(string name, CodeStyle style) => style.ChecksNullByHand
        ? [$"if ({name} is null)", "{", $"\tthrow new ArgumentNullException(nameof({name}));", "}", ""]
        : [$"ArgumentNullException.ThrowIfNull({name});"];

    private static bool IsPublic(Increment increment) => increment.TypeDeclarations.Append(increment.Header)
        .All(static header => header.StartsWith("public ", StringComparison.Ordinal) || header.StartsWith("protected ", StringComparison.Ordinal));

    private static bool IsUsed(SyntaxNode code, string name, TypeShape shape) =>
        !shape.Nullable
        && (shape.Kind == ShapeKind.Text || (shape.Kind == ShapeKind.Sequence && !shape.Name.Contains("ImmutableArray<", StringComparison.Ordinal)))
        && code.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == name && Fails(use, shape));

    /// <summary>Whether the code fails at this place without an argument; LINQ says itself what is missing.</summary>
    private static bool Fails(IdentifierNameSyntax use, TypeShape shape) => use.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == use =>
            shape.Kind == ShapeKind.Text
            || access.Parent is not InvocationExpressionSyntax
            || Array.Exists(OwnMethods, own => shape.Name.Contains(own, StringComparison.Ordinal) && !shape.Name.Contains("IReadOnly", StringComparison.Ordinal)),
        ElementAccessExpressionSyntax access => access.Expression == use,
        ForEachStatementSyntax loop => loop.Expression == use,
        _ => false,
    };
}
