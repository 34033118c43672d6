using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Planning;

/// <summary><c>[Implements(Req.PRICE_001)]</c> on something in the user's code.</summary>
/// <param name="Id">As the attribute's argument has it.</param>
/// <param name="Node">What carries it.</param>
/// <param name="IsOpen">Whether it is a partial member without an implementing part.</param>
internal sealed record Claim(string Id, MemberDeclarationSyntax Node, bool IsOpen, string Name)
{
    public SourcePlace Place => new(Node.SyntaxTree.FilePath, SpanOf(NameToken.GetLocation()));

    private SyntaxToken NameToken => Node switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        ConstructorDeclarationSyntax constructor => constructor.Identifier,
        BaseTypeDeclarationSyntax type => type.Identifier,
        _ => Node.GetFirstToken(),
    };

    internal static SourceSpan SpanOf(Location location)
    {
        var (span, lines) = (location.SourceSpan, location.GetLineSpan());
        return new SourceSpan(
            span.Start,
            span.Length,
            new TextPosition(lines.StartLinePosition.Line + 1, lines.StartLinePosition.Character + 1),
            new TextPosition(lines.EndLinePosition.Line + 1, lines.EndLinePosition.Character + 1));
    }
}
