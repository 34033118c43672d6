using System.Text;
using AutoDev.BuildContract;

namespace AutoDev.Build.Claims;

/// <summary>
/// Finds <c>[Implements]</c> and <c>[Verifies]</c> in C# text, with all that decides where the other part of a partial
/// member must stand: its header, the headers of the types and namespaces around it, and the usings. Bodies do not count.
/// Of a file without claims the global usings count alone: a signature elsewhere may name its types by them.
/// </summary>
internal sealed class SourceClaims
{
    // Nobody nests types deeper, and a file that does shall not be written out again for each of its claims.
    private const int DeepestScope = 64;

    private static readonly string[] HeaderEnds = ["{", "}", ";", "=>"];
    private static readonly string[] DecidingDirectives = ["#if", "#elif", "#else", "#endif", "#define", "#undef", "#nullable"];

    private readonly string source;
    private readonly List<Token> tokens;
    private readonly int[] closing;
    private readonly List<string?> scopes = [];
    private readonly List<string> claims = [];
    private readonly StringBuilder context = new();
    private readonly StringBuilder members = new();
    private readonly StringBuilder globals = new();
    private bool hasGlobals;

    private SourceClaims(string source)
    {
        this.source = source;
        tokens = Lexer.Read(source);
        closing = Brackets.Match(source, tokens);
    }

    public static FileClaims Read(string source)
    {
        // Most files claim nothing, and need no lexer to say so.
        if (source.IndexOf("Implements", StringComparison.Ordinal) < 0
            && source.IndexOf("Verifies", StringComparison.Ordinal) < 0
            && !MayHaveGlobalUsings(source))
        {
            return FileClaims.None;
        }

        var reader = new SourceClaims(source);
        reader.Scan();
        return reader.claims.Count > 0 ? new FileClaims(reader.context.Append(reader.members).ToString(), reader.claims)
            : reader.hasGlobals ? new FileClaims(reader.globals.ToString(), [])
            : FileClaims.None;
    }

    private static bool MayHaveGlobalUsings(string source)
    {
        for (var at = source.IndexOf("global", StringComparison.Ordinal); at >= 0; at = source.IndexOf("global", at + 1, StringComparison.Ordinal))
        {
            var next = at + "global".Length;
            while (next < source.Length && char.IsWhiteSpace(source[next]))
            {
                next++;
            }

            // A comment may stand between the two words.
            if (string.CompareOrdinal(source, next, "using", 0, "using".Length) == 0 || (next < source.Length && source[next] == '/'))
            {
                return true;
            }
        }

        return false;
    }

    private void Scan()
    {
        var declaration = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (token.Kind == TokenKind.Directive)
            {
                Note(token.Text(this.source).Trim());
            }
            else if (token.Is(this.source, "[") && ClaimsIn(index, out var listEnd))
            {
                var end = HeaderEnd(listEnd + 1);
                Emit(declaration, end);

                // Further claims of the same member stand in the same header.
                for (var later = listEnd + 1; later < end; later++)
                {
                    if (tokens[later].Is(this.source, "["))
                    {
                        ClaimsIn(later, out _);
                    }
                }

                index = end - 1;
            }
            else if (token.Is(this.source, "{"))
            {
                scopes.Add(DeclarationScope.Header(this.source, tokens, declaration, index));
                declaration = index + 1;
            }
            else if (token.Is(this.source, "}"))
            {
                if (scopes.Count > 0)
                {
                    scopes.RemoveAt(scopes.Count - 1);
                }

                declaration = index + 1;
            }
            else if (token.Is(this.source, ";"))
            {
                if (DeclarationScope.IsContext(this.source, tokens, declaration, index))
                {
                    Append(context, declaration, index);
                    if (DeclarationScope.IsGlobal(this.source, tokens, declaration, index))
                    {
                        this.hasGlobals = true;
                        Append(globals, declaration, index);
                    }
                }

                declaration = index + 1;
            }
        }
    }

    /// <summary>A directive that decides what the compiler sees.</summary>
    private void Note(string directive)
    {
        if (Array.Exists(DecidingDirectives, word => directive.StartsWith(word, StringComparison.Ordinal)))
        {
            context.Append(directive).Append('\n');
            globals.Append(directive).Append('\n');
        }
    }

    /// <summary>Reads the attribute list that opens at <paramref name="open"/>, and notes its claims.</summary>
    private bool ClaimsIn(int open, out int close)
    {
        close = closing[open];
        var before = this.claims.Count;
        for (var index = open + 1; index < close; index = Brackets.Next(closing, index))
        {
            if (IsCall(index) && ClaimLine.AttributeOf(tokens[index].Text(this.source)) is { } attribute)
            {
                this.claims.Add(new ClaimLine(attribute, FirstArgument(index + 2, closing[index + 1])).Format());
            }
        }

        return this.claims.Count > before;
    }

    private bool IsCall(int index) => index + 1 < tokens.Count && tokens[index + 1].Is(this.source, "(");

    private string FirstArgument(int start, int end)
    {
        var text = new StringBuilder();
        for (var index = start; index < end && !tokens[index].Is(this.source, ","); index++)
        {
            text.Append(this.source, tokens[index].Start, tokens[index].Length);
        }

        return text.Replace("\r", "").Replace('\n', ' ').ToString();
    }

    private int HeaderEnd(int start)
    {
        var index = start;
        while (index < tokens.Count && !Array.Exists(HeaderEnds, end => tokens[index].Is(this.source, end)))
        {
            index = Brackets.Next(closing, index);
        }

        return Math.Min(index, tokens.Count);
    }

    private void Emit(int start, int end)
    {
        foreach (var scope in scopes.Skip(scopes.Count - DeepestScope))
        {
            if (scope is not null)
            {
                members.Append(scope).Append(" / ");
            }
        }

        Append(members, start, DeclarationScope.EndOfAccessors(this.source, tokens, end));
    }

    private void Append(StringBuilder text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            text.Append(this.source, tokens[index].Start, tokens[index].Length).Append(' ');
        }

        text.Append('\n');
    }
}
