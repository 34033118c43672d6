using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.CSharp;

/// <summary>Reads one member's signature.</summary>
internal static class SignatureSyntax
{
    private static readonly string[] ParameterModifiers = ["this", "params", "in", "ref", "out", "scoped", "readonly"];
    private static readonly string[] AccessorWords = ["get", "set", "init"];

    /// <summary>Reads the member at the cursor and moves behind it.</summary>
    public static SignatureResult Read(TokenCursor cursor)
    {
        cursor.SkipAttributes();
        var modifiers = ReadModifiers(cursor);
        var start = cursor.Current;
        if (start.Kind == CSharpTokenKind.Word && cursor.Peek().Is("(") && !CSharpWords.IsKeyword(start.Text))
        {
            cursor.Index++;
            var constructor = new MemberSignature { Kind = MemberKind.Constructor, Name = start.Name, ReturnType = start.Text, Modifiers = modifiers };
            return ReadParameters(cursor, constructor with { ContainingType = start.Name });
        }

        if (TypeSyntax.Read(cursor) is not { } type)
        {
            return SignatureResult.Bad(start, start.Kind == CSharpTokenKind.End ? "it ends before the return type" : $"'{start.Text}' is not a type");
        }

        return ReadNamed(cursor, type, modifiers);
    }

    public static EquatableArray<string> ReadModifiers(TokenCursor cursor)
    {
        var modifiers = new List<string>();
        while (cursor.Current.Kind == CSharpTokenKind.Word && CSharpWords.IsModifier(cursor.Current.Text))
        {
            modifiers.Add(cursor.Current.Text);
            cursor.Index++;
        }

        return modifiers.ToEquatableArray();
    }

    private static SignatureResult ReadNamed(TokenCursor cursor, string type, EquatableArray<string> modifiers)
    {
        var names = new List<string>();
        do
        {
            if (!IsName(cursor.Current))
            {
                return SignatureResult.Bad(cursor.Current, names.Count == 0 ? $"a name is missing behind the type '{type}'" : "a name is missing behind the dot");
            }

            names.Add(cursor.Current.Name);
            cursor.Index++;
        }
        while (cursor.TryTake("."));

        var member = new MemberSignature
        {
            Kind = cursor.Current.Is("{") ? MemberKind.Property : MemberKind.Method,
            Name = names[names.Count - 1],
            ContainingType = names.Count > 1 ? names[names.Count - 2] : null,
            Namespace = names.Count > 2 ? string.Join(".", names.Take(names.Count - 2)) : null,
            ReturnType = type,
            Modifiers = modifiers,
        };
        if (member.Kind == MemberKind.Property)
        {
            return ReadAccessors(cursor, member);
        }

        if (cursor.TryTake("<"))
        {
            var start = cursor.Index;
            while (!cursor.AtEnd && !cursor.Current.Is(">"))
            {
                cursor.Index++;
            }

            member = member with { TypeParameters = cursor.Text(start, cursor.Index).Split(',').Select(static name => name.Trim()).ToEquatableArray() };
            cursor.Index++;
        }

        return cursor.Current.Is("(")
            ? ReadParameters(cursor, member)
            : SignatureResult.Bad(cursor.Current, $"'(' or '{{ get; }}' is missing behind '{member.Name}'");
    }

    private static SignatureResult ReadParameters(TokenCursor cursor, MemberSignature member)
    {
        cursor.Index++;
        var parameters = new List<ParameterSignature>();
        while (!cursor.TryTake(")"))
        {
            if (parameters.Count > 0 && !cursor.TryTake(","))
            {
                return SignatureResult.Bad(cursor.Current, cursor.AtEnd ? "the parenthesis is never closed" : $"',' or ')' is missing before '{cursor.Current.Text}'");
            }

            cursor.SkipAttributes();
            var modifier = cursor.Index;
            while (cursor.Current.IsOneOf(ParameterModifiers))
            {
                cursor.Index++;
            }

            var modifierText = modifier == cursor.Index ? null : cursor.Text(modifier, cursor.Index);
            var before = cursor.Current;
            if (TypeSyntax.Read(cursor) is not { } type)
            {
                return SignatureResult.Bad(before, before.Kind == CSharpTokenKind.End ? "the parenthesis is never closed" : $"'{before.Text}' is not a parameter's type");
            }

            if (!IsName(cursor.Current))
            {
                return SignatureResult.Bad(cursor.Current, $"a parameter of type '{type}' has no name");
            }

            var name = cursor.Current.Name;
            cursor.Index++;
            parameters.Add(new ParameterSignature(name, type, ReadDefault(cursor), modifierText));
        }

        return ReadEnd(cursor, member with { Parameters = parameters.ToEquatableArray() });
    }

    private static string? ReadDefault(TokenCursor cursor)
    {
        if (!cursor.TryTake("="))
        {
            return null;
        }

        var start = cursor.Index;
        while (!cursor.AtEnd && !cursor.Current.Is(",") && !cursor.Current.Is(")"))
        {
            if (cursor.Current.Is("(") || cursor.Current.Is("[") || cursor.Current.Is("{"))
            {
                cursor.SkipBracketed();
            }
            else
            {
                cursor.Index++;
            }
        }

        return cursor.Text(start, cursor.Index);
    }

    private static SignatureResult ReadAccessors(TokenCursor cursor, MemberSignature member)
    {
        cursor.Index++;
        var accessors = new List<string>();
        while (!cursor.TryTake("}"))
        {
            ReadModifiers(cursor);
            if (!cursor.Current.IsOneOf(AccessorWords))
            {
                return SignatureResult.Bad(cursor.Current, cursor.AtEnd ? "the brace is never closed" : $"'{cursor.Current.Text}' is no accessor such as 'get;'");
            }

            accessors.Add(cursor.Current.Text);
            cursor.Index++;
            if (!cursor.TryTake(";"))
            {
                return SignatureResult.WithBody;
            }
        }

        return ReadEnd(cursor, member with { Accessors = accessors.ToEquatableArray() });
    }

    private static SignatureResult ReadEnd(TokenCursor cursor, MemberSignature member)
    {
        if (cursor.Current.Is("where"))
        {
            var start = cursor.Index;
            while (!cursor.AtEnd && !cursor.Current.Is(";") && !cursor.Current.Is("{") && !cursor.Current.Is("=>"))
            {
                cursor.Index++;
            }

            member = member with { Constraints = cursor.Text(start, cursor.Index) };
        }

        if (cursor.Current.Is("{") || cursor.Current.Is("=>") || cursor.Current.Is("=") || cursor.Current.Is(":"))
        {
            return SignatureResult.WithBody;
        }

        cursor.TryTake(";");
        return new SignatureResult(member, Error: null, default, HasBody: false);
    }

    private static bool IsName(CSharpToken token) => token.Kind == CSharpTokenKind.Word && !CSharpWords.IsKeyword(token.Text);
}

/// <summary>A signature, or what is wrong with it and where.</summary>
/// <param name="HasBody">The member is complete code and no signature.</param>
internal readonly record struct SignatureResult(MemberSignature? Signature, string? Error, CSharpToken Place, bool HasBody)
{
    public static SignatureResult WithBody { get; } = new(Signature: null, Error: null, default, HasBody: true);

    public static SignatureResult Bad(CSharpToken place, string error) => new(Signature: null, error, place, HasBody: false);
}
