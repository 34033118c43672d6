namespace AutoDev.Specifications.CSharp;

/// <summary>Words that C# keeps for itself, and what a name is.</summary>
public static class CSharpWords
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    private static readonly HashSet<string> Modifiers = new(StringComparer.Ordinal)
    {
        "public", "private", "protected", "internal", "static", "partial", "virtual", "abstract", "override", "sealed", "async", "extern",
        "new", "readonly", "unsafe", "required", "file", "const", "volatile",
    };

    private static readonly HashSet<string> PredefinedTypes = new(StringComparer.Ordinal)
    {
        "bool", "byte", "sbyte", "char", "decimal", "double", "float", "int", "uint", "long", "ulong", "short", "ushort", "object",
        "string", "void",
    };

    /// <summary>Whether a word must be written with <c>@</c> before it to be a name.</summary>
    public static bool IsKeyword(string word) => Keywords.Contains(word);

    /// <summary>With an <c>@</c> where C# keeps the word for itself.</summary>
    public static string Escaped(string name) => IsKeyword(name) ? "@" + name : name;

    /// <summary>Names with dots between them, each with an <c>@</c> where C# keeps the word for itself.</summary>
    public static string EscapedPath(string path) => string.Join(".", path.Split('.').Select(Escaped));

    /// <summary>The names that a path of verbatim identifiers means: <c>Shop.event</c> of <c>Shop.@event</c>.</summary>
    public static string Unescaped(string path) =>
        path.IndexOf('@') < 0 ? path : string.Join(".", path.Split('.').Select(static name => IsVerbatim(name) ? name.Substring(1) : name));

    public static bool IsModifier(string word) => Modifiers.Contains(word);

    /// <summary><c>int</c>, <c>string</c>, <c>void</c> …</summary>
    public static bool IsPredefinedType(string word) => PredefinedTypes.Contains(word);

    /// <summary>Whether the text is one name, a keyword or not.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || !StartsIdentifier(text[0]))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!ContinuesIdentifier(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text is names with dots between them.</summary>
    public static bool IsQualifiedName(string text)
    {
        var start = true;
        foreach (var character in text)
        {
            if (start ? !StartsIdentifier(character) : character != '.' && !ContinuesIdentifier(character))
            {
                return false;
            }

            start = character == '.';
        }

        return !start;
    }

    private static bool IsVerbatim(string name) => name.Length > 1 && name[0] == '@' && StartsIdentifier(name[1]);

    internal static bool StartsIdentifier(char character) => char.IsLetter(character) || character == '_';

    internal static bool ContinuesIdentifier(char character) => char.IsLetterOrDigit(character) || character == '_';
}
