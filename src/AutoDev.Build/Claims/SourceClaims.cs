using System.Text;

namespace AutoDev.Build.Claims;

/// <summary>
/// Finds <c>[Implements]</c> and <c>[Verifies]</c> in C# text, with all that decides where the other part of a partial
/// member must stand: its header, the headers of the types and namespaces around it, and the usings. Bodies do not count.
/// </summary>
internal sealed class SourceClaims
{
    // No attribute list is longer; without a limit a file full of opening brackets would be read again for each of them.
    private const int LongestAttributeList = 4096;

    private static readonly string[] DecidingDirectives = ["#if", "#elif", "#else", "#endif", "#define", "#undef", "#nullable"];

    private readonly string _source;
    private readonly List<Token> _tokens;
    private readonly List<string?> _scopes = [];
    private readonly List<string> _claims = [];
    private readonly StringBuilder _context = new();
    private readonly StringBuilder _members = new();

    private SourceClaims(string source)
    {
        _source = source;
        _tokens = Lexer.Read(source);
    }

    public static FileClaims Read(string source)
    {
        // Most files claim nothing, and need no lexer to say so.
        if (source.IndexOf("Implements", StringComparison.Ordinal) < 0 && source.IndexOf("Verifies", StringComparison.Ordinal) < 0)
        {
            return FileClaims.None;
        }

        var reader = new SourceClaims(source);
        reader.Scan();
        return reader._claims.Count == 0
            ? FileClaims.None
            : new FileClaims(reader._context.Append(reader._members).ToString(), reader._claims);
    }

    private void Scan()
    {
        var declaration = 0;
        for (var index = 0; index < _tokens.Count; index++)
        {
            var token = _tokens[index];
            if (token.Kind == TokenKind.Directive)
            {
                Note(token.Text(_source).Trim());
            }
            else if (token.Is(_source, "[") && ClaimsIn(index, out var listEnd))
            {
                var end = HeaderEnd(listEnd + 1);
                Emit(declaration, end);

                // Further claims of the same member stand in the same header.
                for (var later = listEnd + 1; later < end; later++)
                {
                    if (_tokens[later].Is(_source, "["))
                    {
                        ClaimsIn(later, out _);
                    }
                }

                index = end - 1;
            }
            else if (token.Is(_source, "{"))
            {
                _scopes.Add(DeclarationScope.Header(_source, _tokens, declaration, index));
                declaration = index + 1;
            }
            else if (token.Is(_source, "}"))
            {
                if (_scopes.Count > 0)
                {
                    _scopes.RemoveAt(_scopes.Count - 1);
                }

                declaration = index + 1;
            }
            else if (token.Is(_source, ";"))
            {
                if (DeclarationScope.IsContext(_source, _tokens, declaration, index))
                {
                    Append(_context, declaration, index);
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
            _context.Append(directive).Append('\n');
        }
    }

    /// <summary>Reads the attribute list that opens at <paramref name="open"/>, and notes its claims.</summary>
    private bool ClaimsIn(int open, out int close)
    {
        var depth = 0;
        var before = _claims.Count;
        for (close = open; close < Math.Min(_tokens.Count, open + LongestAttributeList); close++)
        {
            var token = _tokens[close];
            if (token.Is(_source, "(") || token.Is(_source, "["))
            {
                depth++;
            }
            else if (token.Is(_source, ")") || token.Is(_source, "]"))
            {
                depth--;
                if (depth == 0)
                {
                    break;
                }
            }
            else if (depth == 1 && token.Is(_source, ";"))
            {
                break;
            }
            else if (depth == 1 && ClaimKind(close) is { } kind)
            {
                _claims.Add(kind + "|" + FirstArgument(close + 2));
            }
        }

        return _claims.Count > before;
    }

    private string? ClaimKind(int index)
    {
        if (index + 1 >= _tokens.Count || !_tokens[index + 1].Is(_source, "("))
        {
            return null;
        }

        return _tokens[index].Text(_source) switch
        {
            "Implements" or "ImplementsAttribute" => "Implements",
            "Verifies" or "VerifiesAttribute" => "Verifies",
            _ => null,
        };
    }

    private string FirstArgument(int start)
    {
        var text = new StringBuilder();
        for (var index = start; index < _tokens.Count && !_tokens[index].Is(_source, ",") && !_tokens[index].Is(_source, ")"); index++)
        {
            text.Append(_source, _tokens[index].Start, _tokens[index].Length);
        }

        return text.Replace("\r", "").Replace("\n", " ").ToString();
    }

    private int HeaderEnd(int start)
    {
        var depth = 0;
        var index = start;
        for (; index < _tokens.Count; index++)
        {
            var token = _tokens[index];
            if (token.Is(_source, "(") || token.Is(_source, "["))
            {
                depth++;
            }
            else if (token.Is(_source, ")") || token.Is(_source, "]"))
            {
                depth--;
            }
            else if (token.Is(_source, "{") || token.Is(_source, "}") || (depth <= 0 && (token.Is(_source, ";") || token.Is(_source, "=>"))))
            {
                break;
            }
        }

        return index;
    }

    private void Emit(int start, int end)
    {
        foreach (var scope in _scopes)
        {
            if (scope is not null)
            {
                _members.Append(scope).Append(" / ");
            }
        }

        Append(_members, start, DeclarationScope.EndOfAccessors(_source, _tokens, end));
    }

    private void Append(StringBuilder text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            text.Append(_source, _tokens[index].Start, _tokens[index].Length).Append(' ');
        }

        text.Append('\n');
    }
}
