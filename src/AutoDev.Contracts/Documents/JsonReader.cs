using System.Globalization;
using System.Text;

namespace AutoDev.Contracts.Documents;

/// <summary>
/// Reads JSON from the text that the compiler has, so that every node knows its place in it, and goes on behind a mistake: a document is
/// also read while somebody types.
/// </summary>
internal sealed class JsonReader(string text, ContractFindings findings)
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly StringBuilder unescaped = new();
    private int at;

    public DocumentNode? Read()
    {
        SkipBlank();
        var root = at < text.Length ? Value(0) : null;
        SkipBlank();
        if (root is not null && at < text.Length)
        {
            Say(at, "Nothing may stand behind the document's end");
        }

        return root;
    }

    /// <summary>What a text in quotes says; null where there is no faultless one from the one place to the other.</summary>
    public static string? TextAt(string text, int start, int end)
    {
        var findings = new ContractFindings();
        var reader = new JsonReader(text, findings) { at = start };
        return text[start] == '"' && reader.QuotedText() is var words && reader.at == end && findings.All.Count == 0 ? words : null;
    }

    private DocumentNode Value(int depth)
    {
        switch (at < text.Length ? text[at] : '\0')
        {
            case '{' when depth < DocumentReader.MostDepth:
                return Mapping(depth);
            case '[' when depth < DocumentReader.MostDepth:
                return Sequence(depth);
            case '{' or '[':
                return TooDeep();
            case '"':
                var start = at;
                return new DocumentNode(NodeKind.String, start, QuotedText()) { Length = at - start };
            default:
                return Word();
        }
    }

    private DocumentNode Mapping(int depth)
    {
        var node = new DocumentNode(NodeKind.Mapping, at++, "");
        for (var first = true; Next('}', first); first = false)
        {
            if (text[at] != '"')
            {
                Say(at, "A key in double quotes belongs here");
                SkipToSeparator();
                continue;
            }

            var keyStart = at;
            var key = Key();
            var keyLength = at - keyStart;
            SkipBlank();
            if (at < text.Length && text[at] == ':')
            {
                at++;
                SkipBlank();
            }
            else
            {
                Say(Math.Min(at, text.Length), "A colon belongs behind the key");
            }

            if (at >= text.Length || text[at] is '}' or ',')
            {
                Say(Math.Min(at, text.Length), $"The key '{key}' has no value");
                continue;
            }

            if (!node.Add(new DocumentMember(key, keyStart, keyLength, Value(depth + 1))))
            {
                findings.Add(ContractFault.DuplicateKey, keyStart, keyLength, $"The key '{key}' stands here twice; the last one counts. Remove one");
            }
        }

        node.Length = at - node.Start;
        return node;
    }

    private DocumentNode Sequence(int depth)
    {
        var node = new DocumentNode(NodeKind.Sequence, at++, "");
        for (var first = true; Next(']', first); first = false)
        {
            node.Add(Value(depth + 1));
        }

        node.Length = at - node.Start;
        return node;
    }

    /// <summary>Goes to the next element; false behind the closing bracket.</summary>
    private bool Next(char closing, bool first)
    {
        SkipBlank();
        if (!first && at < text.Length && text[at] == ',')
        {
            at++;
            SkipBlank();
            if (at < text.Length && text[at] == closing)
            {
                Say(at, "No comma may stand before a closing bracket");
            }
        }
        else if (!first && at < text.Length && text[at] != closing)
        {
            Say(at, text[at] is '}' or ']' ? $"'{closing}' belongs here" : "A comma belongs here");
        }

        if (at >= text.Length)
        {
            Say(text.Length, $"The document ends in the middle: '{closing}' is missing");
            return false;
        }

        if (text[at] is '}' or ']')
        {
            // The other one belongs to what lies around this, and closes this too.
            at += text[at] == closing ? 1 : 0;
            return false;
        }

        return true;
    }

    private DocumentNode Word()
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or '}' or ']' or '{' or '[' or '"' or ':'))
        {
            at++;
        }

        var word = text.Substring(start, at - start);
        switch (word)
        {
            case "null":
                return new DocumentNode(NodeKind.Null, start, word) { Length = 4 };
            case "true" or "false":
                return new DocumentNode(NodeKind.Boolean, start, word) { Length = word.Length };
        }

        if (JsonNumber.Is(word))
        {
            return new DocumentNode(NodeKind.Number, start, word) { Length = word.Length };
        }

        Say(start, word.Length == 0 ? "A value belongs here" : $"'{Shown(word)}' is no JSON value; a text stands in double quotes");
        at = Math.Max(at, Math.Min(start + 1, text.Length));
        return new DocumentNode(NodeKind.String, start, word) { Length = at - start };
    }

    /// <summary>Passes over a value without a stack.</summary>
    private DocumentNode TooDeep()
    {
        var start = at;
        Say(start, $"Nothing is read below {DocumentReader.MostDepth} levels");
        var depth = 0;
        do
        {
            switch (text[at])
            {
                case '{' or '[':
                    depth++;
                    at++;
                    break;
                case '}' or ']':
                    depth--;
                    at++;
                    break;
                case '"':
                    QuotedText();
                    break;
                default:
                    at++;
                    break;
            }
        }
        while (depth > 0 && at < text.Length);
        return new DocumentNode(NodeKind.Null, start, "null") { Length = at - start };
    }

    /// <summary>The same few hundred keys make up most of a large document: each is kept once.</summary>
    private string Key()
    {
        var key = QuotedText();
        if (keys.TryGetValue(key, out var known))
        {
            return known;
        }

        keys.Add(key, key);
        return key;
    }

    private string QuotedText()
    {
        var start = ++at;
        while (at < text.Length && text[at] is not ('"' or '\\' or '\n'))
        {
            at++;
        }

        if (at < text.Length && text[at] == '"')
        {
            return text.Substring(start, at++ - start);
        }

        unescaped.Clear().Append(text, start, at - start);
        while (at < text.Length && text[at] is not ('"' or '\n'))
        {
            unescaped.Append(text[at] == '\\' ? Escape() : text[at]);
            at++;
        }

        if (at < text.Length && text[at] == '"')
        {
            at++;
        }
        else
        {
            Say(start - 1, "The text has no closing quote on its line");
        }

        return unescaped.ToString();
    }

    /// <summary>The letter that an escape stands for; stays on its last letter.</summary>
    private char Escape()
    {
        if (++at >= text.Length)
        {
            return '\\';
        }

        switch (text[at])
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"' or '\\' or '/': return text[at];
            case 'u' when at + 4 < text.Length
                && ushort.TryParse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return (char)code;
            default:
                Say(at - 1, $"'\\{text[at]}' is no escape of JSON");
                return text[at];
        }
    }

    private void SkipBlank()
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF'))
        {
            at++;
        }
    }

    private void SkipToSeparator()
    {
        at++;
        while (at < text.Length && text[at] is not (',' or '}' or ']' or '"'))
        {
            at++;
        }
    }

    private static string Shown(string word) => word.Length > 40 ? word.Substring(0, 40) + "…" : word;

    private void Say(int start, string message) => findings.Add(ContractFault.Malformed, start, start < text.Length ? 1 : 0, message);
}
