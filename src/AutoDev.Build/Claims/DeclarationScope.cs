using System.Text;

namespace AutoDev.Build.Claims;

/// <summary>Tells the headers of types and namespaces, usings and accessor lists from everything else.</summary>
internal static class DeclarationScope
{
    private static readonly string[] Kinds = ["namespace", "class", "struct", "record", "interface", "enum"];
    private static readonly string[] Accessors = ["get", "set", "init", "public", "internal", "protected", "private", "readonly", ";"];

    /// <summary>A type's or namespace's header without attributes and base list; null where the braces open anything else.</summary>
    public static string? Header(string source, List<Token> tokens, int start, int end)
    {
        var text = new StringBuilder();
        var brackets = 0;
        var isScope = false;
        for (var index = start; index < end; index++)
        {
            var token = tokens[index];
            if (token.Is(source, "[") || token.Is(source, "]"))
            {
                brackets += token.Is(source, "[") ? 1 : -1;
                continue;
            }

            if (brackets > 0 || token.Kind == TokenKind.Directive)
            {
                continue;
            }

            if (token.Is(source, ":") || token.Is(source, "("))
            {
                break;
            }

            isScope |= Array.Exists(Kinds, kind => token.Is(source, kind));
            text.Append(source, token.Start, token.Length).Append(' ');
        }

        return isScope ? text.ToString() : null;
    }

    /// <summary>Whether the statement is a using, an alias or a file's namespace.</summary>
    public static bool IsContext(string source, List<Token> tokens, int start, int end)
    {
        start = AfterDirectives(tokens, start, end);
        return end - start >= 2
            && (tokens[start].Is(source, "namespace") || tokens[start].Is(source, "global") || tokens[start].Is(source, "extern")
                || (tokens[start].Is(source, "using") && !tokens[start + 1].Is(source, "(") && !tokens[start + 1].Is(source, "var")));
    }

    /// <summary>Whether such a statement holds for every file of the project.</summary>
    public static bool IsGlobal(string source, List<Token> tokens, int start, int end)
    {
        start = AfterDirectives(tokens, start, end);
        return start < end && tokens[start].Is(source, "global");
    }

    private static int AfterDirectives(List<Token> tokens, int start, int end)
    {
        while (start < end && tokens[start].Kind == TokenKind.Directive)
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of a property's accessor list that opens at <paramref name="open"/>; else <paramref name="open"/> itself.</summary>
    public static int EndOfAccessors(string source, List<Token> tokens, int open)
    {
        if (open >= tokens.Count || !tokens[open].Is(source, "{"))
        {
            return open;
        }

        var index = open + 1;
        while (index < tokens.Count && Array.Exists(Accessors, word => tokens[index].Is(source, word)))
        {
            index++;
        }

        return index < tokens.Count && tokens[index].Is(source, "}") ? index : open;
    }
}
