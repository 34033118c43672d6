using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Dialects.Markdown.Fences;

/// <summary>Tells what the code of a fence is: signatures, types, assertions, or an illustration.</summary>
internal static class FenceSyntax
{
    private static readonly string[] TypeWords = ["class", "struct", "record", "enum", "interface", "delegate"];
    private static readonly string[] Comparisons = ["==", "!=", "<", ">", "<=", ">=", "&&", "||", "is"];
    private static readonly string[] StatementWords = ["Assert", "Debug", "throw", "if"];

    public static FenceContent Read(string code)
    {
        var tokens = CSharpTokens.Read(code);
        var cursor = new TokenCursor(tokens);
        if (cursor.AtEnd)
        {
            return FenceContent.Illustration;
        }

        var content = new FenceContent(CSharpFenceKind.Signature);
        ReadMembers(cursor, content, space: null, type: null);
        if (content.Kind == CSharpFenceKind.Illustration && content.HoldsType)
        {
            content.Error = "a member with a body stands beside a type; put it into the type";
        }

        if (content.Kind == CSharpFenceKind.Signature && content.Parts.Count == 0 && content.Error is null)
        {
            return FenceContent.Illustration;
        }

        if (content.Error is null || content.HoldsType || DeclaresMember(tokens))
        {
            return content;
        }

        return IsAssertion(tokens) ? new FenceContent(CSharpFenceKind.Assertion) : FenceContent.Illustration;
    }

    /// <summary>Whether there is more than comments.</summary>
    public static bool HoldsCode(string code) => !new TokenCursor(CSharpTokens.Read(code)).AtEnd;

    /// <summary>What the author may have meant: the code's one expression compared with something, else an example.</summary>
    public static string AssertionLike(string code)
    {
        var call = code.Trim().TrimEnd(';');
        return call.Length is > 0 and <= 60 && call.IndexOfAny(['\n', '{', '=', ';']) < 0 && call.EndsWith(")", StringComparison.Ordinal)
            ? call + " == …"
            : "Discount(10) == 0.05m";
    }

    /// <summary>Reads up to the end, or up to the brace that closes the type around.</summary>
    private static void ReadMembers(TokenCursor cursor, FenceContent content, string? space, string? type)
    {
        while (!cursor.AtEnd && !cursor.Current.Is("}") && content.Error is null && content.Kind == CSharpFenceKind.Signature)
        {
            var start = cursor.Current.Start;
            if (cursor.Current.Is("using"))
            {
                while (!cursor.AtEnd && !cursor.TryTake(";"))
                {
                    cursor.Index++;
                }

                content.Directives.Add((start, cursor.Previous.End));
            }
            else if (cursor.TryTake("namespace"))
            {
                space = TypeSyntax.Read(cursor) is { } written ? CSharpWords.Unescaped(written) : null;
                cursor.TryTake(";");
                content.Directives.Add((start, cursor.Previous.End));
            }
            else if (DeclaresType(cursor))
            {
                ReadType(cursor, content, space, type);
            }
            else
            {
                ReadMember(cursor, content, space, type);
            }
        }
    }

    private static void ReadMember(TokenCursor cursor, FenceContent content, string? space, string? type)
    {
        var result = SignatureSyntax.Read(cursor);
        if (result.HasBody)
        {
            content.Kind = CSharpFenceKind.Illustration;
            content.ErrorAt = cursor.Current.Start;
        }
        else if (result.Signature is { } signature)
        {
            var placed = signature with
            {
                Namespace = signature.Namespace ?? space,
                ContainingType = signature.Kind == MemberKind.Constructor ? type ?? signature.ContainingType : signature.ContainingType ?? type,
            };
            content.Parts.Add(new FencePart(placed, cursor.Previous.End));
        }
        else
        {
            content.Error = result.Error;
            content.ErrorAt = result.Place.Start;
        }
    }

    /// <summary>A partial type whose members are all signatures only says where they belong; any other is a type to be written.</summary>
    private static void ReadType(TokenCursor cursor, FenceContent content, string? space, string? outer)
    {
        var start = cursor.Index;
        var before = content.Parts.Count;
        cursor.SkipAttributes();
        SignatureSyntax.ReadModifiers(cursor);
        var word = cursor.Current.Text;
        cursor.Index++;
        var name = cursor.Current.Name;
        var isWrapper = word is "class" or "struct" or "interface" && cursor.Peek().Is("{") && content.Depth < 8;
        if (isWrapper)
        {
            cursor.Index += 2;
            content.Depth++;
            ReadMembers(cursor, content, space, outer is null ? name : outer + "." + name);
            content.Depth--;
            if (content.Kind == CSharpFenceKind.Signature && content.Error is null && content.Parts.Count > before && cursor.TryTake("}"))
            {
                return;
            }
        }

        content.Error = null;
        content.Parts.RemoveRange(before, content.Parts.Count - before);
        if (content.Depth > 0)
        {
            // Then the type around is one to be written, with this one in it.
            content.Kind = CSharpFenceKind.Type;
            return;
        }

        content.Kind = CSharpFenceKind.Signature;
        cursor.Index = start;
        SkipType(cursor);
        content.Parts.Add(new FencePart(Signature: null, cursor.Previous.End));
    }

    /// <summary>Moves behind a declaration: its braces, or its semicolon.</summary>
    private static void SkipType(TokenCursor cursor)
    {
        cursor.SkipAttributes();
        while (!cursor.AtEnd && !cursor.TryTake(";"))
        {
            var isBody = cursor.Current.Is("{");
            if (!isBody && !cursor.Current.Is("(") && !cursor.Current.Is("["))
            {
                cursor.Index++;
            }
            else if (cursor.SkipBracketed() && isBody)
            {
                cursor.TryTake(";");
                return;
            }
        }
    }

    private static bool DeclaresType(TokenCursor cursor)
    {
        var start = cursor.Index;
        cursor.SkipAttributes();
        var ahead = 0;
        while (cursor.Peek(ahead).Kind == CSharpTokenKind.Word && CSharpWords.IsModifier(cursor.Peek(ahead).Text))
        {
            ahead++;
        }

        var isType = cursor.Peek(ahead).IsOneOf(TypeWords) && cursor.Peek(ahead + 1).Kind == CSharpTokenKind.Word;
        cursor.Index = start;
        return isType;
    }

    /// <summary>Whether the author meant a declaration: a modifier, or a type and a name before a parenthesis.</summary>
    private static bool DeclaresMember(List<CSharpToken> tokens)
    {
        var cursor = new TokenCursor(tokens);
        cursor.SkipAttributes();
        if (CSharpWords.IsModifier(cursor.Current.Text) && !cursor.Current.Is("new"))
        {
            return true;
        }

        return TypeSyntax.Read(cursor) is not null && cursor.Current.Kind == CSharpTokenKind.Word && cursor.Peek().Is("(");
    }

    private static bool IsAssertion(List<CSharpToken> tokens) =>
        tokens[0].IsOneOf(StatementWords)
        || tokens.Exists(static token => token.IsOneOf(Comparisons));
}
