using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Planning;

/// <summary>A <c>csharp</c> fence that declares a type.</summary>
/// <param name="Namespace">Null where the fence names none.</param>
/// <param name="IsEmpty">Declared with a semicolon only, <c>public enum Tier;</c>: it names the type that something else describes.</param>
internal sealed record TypeFence(string Name, string? Namespace, string Modifiers, bool IsEmpty, BaseTypeDeclarationSyntax Syntax)
{
    public bool HasDocumentation => Syntax.GetLeadingTrivia().Any(static trivia => trivia.GetStructure() is DocumentationCommentTriviaSyntax);

    public static TypeFence? Of(CSharpFence fence)
    {
        if (fence.Kind != CSharpFenceKind.Type)
        {
            return null;
        }

        var root = CSharpSyntaxTree.ParseText(fence.Code, new CSharpParseOptions(LanguageVersion.Latest)).GetCompilationUnitRoot();
        return root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault() is { } type
            ? new TypeFence(
                type.Identifier.ValueText,
                type.Parent is BaseNamespaceDeclarationSyntax space ? CSharpWords.Unescaped(space.Name.ToString()) : null,
                type.Modifiers.ToString(),
                type.OpenBraceToken.IsKind(SyntaxKind.None) && type is not TypeDeclarationSyntax { ParameterList: not null },
                type)
            : null;
    }

    /// <summary>The declaration with an attribute before it, as lines; indentation in spaces stays as written.</summary>
    public IEnumerable<string> LinesWith(string attribute)
    {
        var first = Syntax.AttributeLists.Count > 0 ? Syntax.AttributeLists[0].SpanStart
            : Syntax.GetFirstToken().SpanStart;
        var text = Syntax.SyntaxTree.GetText().ToString();
        var usings = Syntax.SyntaxTree.GetCompilationUnitRoot().Usings.Select(static directive => directive.ToString());
        var before = text[Syntax.FullSpan.Start..first];
        var documentation = before[(before.LastIndexOf("using ", StringComparison.Ordinal) is var at && at >= 0 ? before.IndexOf('\n', at) + 1 : 0)..];
        return usings
            .Concat(documentation.Split('\n').Select(static line => line.TrimEnd('\r').Trim()).Where(static line => line.StartsWith("///", StringComparison.Ordinal)))
            .Append(attribute)
            .Concat(text[first..Syntax.Span.End].Split('\n').Select(static line => line.TrimEnd()));
    }

    /// <summary>The first of a requirement's fences that names a type which something else describes.</summary>
    public static TypeFence? NamedIn(Requirement requirement) =>
        requirement.Fences.Select(Of).FirstOrDefault(fence => fence?.Awaits(requirement) == true);

    /// <summary>Whether it only names a type: a list, a table or a diagram says what is in it. A record without any is one without fields.</summary>
    public bool Awaits(Requirement requirement) => IsEmpty
        && (Syntax is EnumDeclarationSyntax || requirement.EnumerationMembers.Count + requirement.StateDiagrams.Count > 0
            || requirement.Tables.Any(static table => table.Kind == TableKind.Fields));
}
