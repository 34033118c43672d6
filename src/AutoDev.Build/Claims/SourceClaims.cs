using System.Text;

namespace AutoDev.Build.Claims;

/// <summary>
/// Finds <c>[Implements]</c> and <c>[Verifies]</c> in C# text, with all that decides where the other part of a partial
/// member must stand: its header, the headers of the types and namespaces around it, and the usings. Bodies do not count.
/// </summary>
internal sealed class SourceClaims
{
    // Nobody nests types deeper, and a file that does shall not be written out again for each of its claims.
    private const int DeepestScope = 64;

    private static readonly string[] HeaderEnds = ["{", "}", ";", "=>"];
    private static readonly string[] DecidingDirectives = ["#if", "#elif", "#else", "#endif", "#define", "#undef", "#nullable"];

    private readonly string _source;
    private readonly List<Token> _tokens;
    private readonly int[] _closing;
    private readonly List<string?> _scopes = [];
    private readonly List<string> _claims = [];
    private readonly StringBuilder _context = new();
    private readonly StringBuilder _members = new();

    private SourceClaims(string source)
    {
        _source = source;
        _tokens = Lexer.Read(source);
        _closing = Brackets.Match(source, _tokens);
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
        close = _closing[open];
        var before = _claims.Count;
        for (var index = open + 1; index < close; index = Brackets.Next(_closing, index))
        {
            if (ClaimKind(index) is { } kind)
            {
                _claims.Add(kind + "|" + FirstArgument(index + 2, _closing[index + 1]));
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

    private string FirstArgument(int start, int end)
    {
        var text = new StringBuilder();
        for (var index = start; index < end && !_tokens[index].Is(_source, ","); index++)
        {
            text.Append(_source, _tokens[index].Start, _tokens[index].Length);
        }

        return text.Replace("\r", "").Replace('\n', ' ').ToString();
    }

    private int HeaderEnd(int start)
    {
        var index = start;
        while (index < _tokens.Count && !Array.Exists(HeaderEnds, end => _tokens[index].Is(_source, end)))
        {
            index = Brackets.Next(_closing, index);
        }

        return Math.Min(index, _tokens.Count);
    }

    private void Emit(int start, int end)
    {
        foreach (var scope in _scopes.Skip(_scopes.Count - DeepestScope))
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
