using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.CSharp;

/// <summary>Parses C# that stands in a document, where anything may stand.</summary>
internal static class DocumentCode
{
    /// <summary>What is said of text that <see cref="TryParse"/> has no answer for.</summary>
    public const string Unreadable = "the compiler cannot read this as C#";

    /// <summary>Null where it is no expression, or one with something wrong in it.</summary>
    public static ExpressionSyntax? Expression(string code) =>
        TryParse(() => SyntaxFactory.ParseExpression(code)) is { ContainsDiagnostics: false } expression ? expression : null;

    /// <summary>
    /// Null where the compiler's parser fails instead of answering: it throws on some nonsense that has unbalanced brackets and
    /// conditional access in it, such as <c>a .. ] when &lt; &gt; ?.</c>.
    /// </summary>
    public static T? TryParse<T>(Func<T> parse)
        where T : SyntaxNode
    {
        try
        {
            return parse();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
