using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Compilation;

/// <summary>The names that a source file declares and every word in it: what it may use, and what may use it.</summary>
internal static class SourceNames
{
    /// <summary>Names of the types and members that it declares.</summary>
    /// <param name="generated">
    /// Whether we wrote the file. Each such file holds one increment, and a partial type around it is the same in all of them: it
    /// connects nothing.
    /// </param>
    public static IReadOnlySet<string> DeclaredIn(SyntaxTree tree, bool generated)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        var root = tree.GetCompilationUnitRoot();
        foreach (var member in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => !(generated && member is TypeDeclarationSyntax type && IsContainer(type))))
        {
            // A field declares variables and a record parameters; what else has a name holds it itself.
            IEnumerable<SyntaxNode> named = member switch
            {
                BaseNamespaceDeclarationSyntax => [],
                BaseFieldDeclarationSyntax field => field.Declaration.Variables,
                TypeDeclarationSyntax { ParameterList: { } list } type => [type, .. list.Parameters],
                _ => [member],
            };
            declared.UnionWith(named
                .SelectMany(static node => node.ChildTokens())
                .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
                .Select(static token => token.ValueText));
        }

        return declared;
    }

    /// <summary>Whether a file may say something about the whole assembly: global usings, attributes of the assembly, a module's initializer.</summary>
    public static bool MayBeForAll(string text) =>
        Follows(text, "global", "using")
        || Follows(text, "assembly", ":")
        || Follows(text, "module", ":")
        || text.Contains("ModuleInitializer", StringComparison.Ordinal);

    /// <summary>
    /// All identifiers, and words of comments and literals beside them. By the letters alone: quicker than a pass over the tokens; more files
    /// may seem connected than are, never fewer.
    /// </summary>
    public static IReadOnlySet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                known.Add(text.AsSpan(start, i - start));
            }
            else
            {
                i++;
            }
        }

        return words;
    }

    /// <summary>The last word of each namespace, from the letters alone as well.</summary>
    public static IReadOnlyList<string> NamespacesOf(string text)
    {
        const string Keyword = "namespace";
        var found = new List<string>();
        for (var i = text.IndexOf(Keyword, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Keyword, i, StringComparison.Ordinal))
        {
            i += Keyword.Length;
            var end = i;
            while (end < text.Length && (SyntaxFacts.IsIdentifierPartCharacter(text[end]) || text[end] is '.' or '@' or ' '))
            {
                end++;
            }

            found.Add(text[i..end].Split('.')[^1].Trim(' ', '@'));
        }

        return found;
    }

    private static bool Follows(string text, string word, string next)
    {
        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i, StringComparison.Ordinal))
        {
            i += word.Length;
            if (text.AsSpan(i).TrimStart().StartsWith(next, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsContainer(TypeDeclarationSyntax type) =>
        type.ParameterList is null && type.BaseList is null && type.Modifiers.Any(SyntaxKind.PartialKeyword);
}
