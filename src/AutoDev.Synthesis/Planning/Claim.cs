using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Planning;

/// <summary><c>[Implements(Req.PRICE_001)]</c> on something in the user's code.</summary>
/// <param name="RequirementId">Of the requirement that the attribute names, or of which it names a criterion.</param>
/// <param name="Carrier">A member or a type; the file where it stands on the assembly.</param>
/// <param name="IsOpen">Whether it is a partial member without an implementing part.</param>
internal sealed record Claim(string RequirementId, SyntaxNode Carrier, bool IsOpen, string Name)
{
    /// <summary>What carries it where that is not the assembly.</summary>
    public MemberDeclarationSyntax Member => (MemberDeclarationSyntax)Carrier;

    public SourcePlace Place => new(Carrier.SyntaxTree.FilePath, SpanOf(NameToken.GetLocation()));

    private SyntaxToken NameToken => Carrier switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        ConstructorDeclarationSyntax constructor => constructor.Identifier,
        BaseTypeDeclarationSyntax type => type.Identifier,
        _ => Carrier.GetFirstToken(),
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
