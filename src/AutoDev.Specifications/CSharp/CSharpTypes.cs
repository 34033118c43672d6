namespace AutoDev.Specifications.CSharp;

/// <summary>What can be said of a type by its text alone.</summary>
public static class CSharpTypes
{
    private static readonly HashSet<string> Sequences = new(StringComparer.Ordinal)
    {
        "IEnumerable", "ICollection", "IReadOnlyCollection", "IList", "IReadOnlyList", "List", "ImmutableArray", "ImmutableList",
        "IImmutableList", "HashSet", "ISet", "IReadOnlySet", "ReadOnlySpan", "Span", "Collection", "ReadOnlyCollection", "Queue", "Stack",
        "SortedSet", "FrozenSet", "ImmutableHashSet", "IAsyncEnumerable",
    };

    private static readonly HashSet<string> Integers = new(StringComparer.Ordinal)
    {
        "int", "uint", "long", "ulong", "short", "ushort", "byte", "sbyte", "nint", "nuint", "BigInteger", "Int128", "UInt128",
        "Int32", "Int64", "Int16", "Byte", "UInt32", "UInt64", "UInt16", "SByte",
    };

    /// <summary>Whether the text is a type, as far as syntax can tell.</summary>
    public static bool IsType(string text)
    {
        var tokens = CSharpTokens.Read(text);
        var cursor = new TokenCursor(tokens);
        return TypeSyntax.Read(cursor) is not null && cursor.AtEnd;
    }

    /// <summary>Whether the type holds whole numbers only.</summary>
    public static bool IsInteger(string type) => Integers.Contains(Simple(NotNull(type)));

    public static bool IsNullable(string type) => type.EndsWith("?", StringComparison.Ordinal);

    /// <summary><c>int</c> of <c>int?</c>.</summary>
    public static string NotNull(string type) => IsNullable(type) ? type.TrimEnd('?') : type;

    /// <summary><c>T</c> of <c>T[]</c> and of <c>IReadOnlyList&lt;T&gt;</c>; null where the type is no known sequence.</summary>
    public static string? Element(string type)
    {
        type = NotNull(type);
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            return type.Substring(0, type.Length - 2);
        }

        var open = type.IndexOf('<');
        return open > 0 && Sequences.Contains(Simple(type.Substring(0, open))) && Argument(type, open) is { } argument ? argument : null;
    }

    /// <summary><c>T</c> of <c>Task&lt;T&gt;</c> and <c>ValueTask&lt;T&gt;</c>; any other type itself.</summary>
    public static string Awaited(string type)
    {
        var open = type.IndexOf('<');
        return open > 0 && Simple(type.Substring(0, open)) is "Task" or "ValueTask" && Argument(type, open) is { } argument ? argument : type;
    }

    /// <summary>Without the namespace: <c>DateOnly</c> of <c>System.DateOnly</c>.</summary>
    public static string Simple(string type) =>
        type.IndexOf('<') < 0 ? type.Substring(Math.Max(type.LastIndexOf('.'), type.LastIndexOf(':')) + 1) : type;

    private static string? Argument(string type, int open) =>
        type[type.Length - 1] == '>' ? type.Substring(open + 1, type.Length - open - 2).Trim() : null;
}
