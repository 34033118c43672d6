namespace AutoDev.Specifications.CSharp;

/// <summary>Moves over a type: names with dots and arguments, tuples, arrays, question marks.</summary>
internal static class TypeSyntax
{
    private const int DepthLimit = 32;

    /// <summary>The type's text, with the cursor behind it; null, with the cursor where it was, where there is no type.</summary>
    public static string? Read(TokenCursor cursor)
    {
        var start = cursor.Index;
        if (Skip(cursor, depth: 0))
        {
            return cursor.Text(start, cursor.Index);
        }

        cursor.Index = start;
        return null;
    }

    private static bool Skip(TokenCursor cursor, int depth)
    {
        if (depth > DepthLimit || !(cursor.Current.Is("(") ? SkipTuple(cursor, depth) : SkipName(cursor, depth)))
        {
            return false;
        }

        while (true)
        {
            if (cursor.TryTake("?"))
            {
                continue;
            }

            if (!cursor.Current.Is("[") || !(cursor.Peek().Is("]") || cursor.Peek().Is(",")))
            {
                return true;
            }

            cursor.Index++;
            while (cursor.TryTake(","))
            {
            }

            if (!cursor.TryTake("]"))
            {
                return false;
            }
        }
    }

    private static bool SkipTuple(TokenCursor cursor, int depth)
    {
        cursor.Index++;
        var count = 0;
        do
        {
            if (!Skip(cursor, depth + 1))
            {
                return false;
            }

            if (cursor.Current.Kind == CSharpTokenKind.Word)
            {
                cursor.Index++;
            }

            count++;
        }
        while (cursor.TryTake(","));
        return count > 1 && cursor.TryTake(")");
    }

    private static bool SkipName(TokenCursor cursor, int depth)
    {
        do
        {
            if (!IsTypeWord(cursor.Current))
            {
                return false;
            }

            cursor.Index++;
            if (cursor.Current.Is("<") && !SkipArguments(cursor, depth))
            {
                return false;
            }
        }
        while (cursor.TryTake(".") || cursor.TryTake("::"));
        return true;
    }

    private static bool SkipArguments(TokenCursor cursor, int depth)
    {
        cursor.Index++;
        do
        {
            if (!Skip(cursor, depth + 1))
            {
                return false;
            }
        }
        while (cursor.TryTake(","));
        return cursor.TryTake(">");
    }

    private static bool IsTypeWord(CSharpToken token) =>
        token.Kind == CSharpTokenKind.Word && (!CSharpWords.IsKeyword(token.Text) || CSharpWords.IsPredefinedType(token.Text));
}
