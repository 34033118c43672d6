using AutoDev.Generators.Fallbacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Claims;

/// <summary>A constant of <c>Req</c> as a claim writes it, with the place of its name.</summary>
internal sealed record ClaimedConstant(string Name, string Path, int Start, int Length)
{
    public static bool IsIn(SyntaxNode node) =>
        node is AttributeSyntax attribute && OpenMemberSyntax.NameOf(attribute) is "Implements" or "Verifies" && NameIn(attribute) is not null;

    /// <summary>As it is written: <c>Req</c> is not there yet, and binding every claim on every edit is dear.</summary>
    public static ClaimedConstant Read(GeneratorSyntaxContext found, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var name = NameIn((AttributeSyntax)found.Node)!.Identifier;
        return new ClaimedConstant(name.ValueText, found.Node.SyntaxTree.FilePath, name.SpanStart, name.Span.Length);
    }

    private static SimpleNameSyntax? NameIn(AttributeSyntax attribute)
    {
        var argument = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null);
        return argument?.Expression is MemberAccessExpressionSyntax access && LastName(access.Expression) == "Req" ? access.Name : null;
    }

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
