namespace AutoDev.Specifications.CSharp;

/// <summary>Code that begins with a call: <c>Shop.Pricing.Discount(10)</c>, and what stands behind it.</summary>
internal readonly record struct WrittenCall
{
    private WrittenCall(string name, string call, string rest, bool hasArguments, List<CSharpToken> arguments)
    {
        Name = name;
        Call = call;
        Rest = rest;
        HasArguments = hasArguments;
        Arguments = arguments;
    }

    /// <summary>The member's: <c>Discount</c>.</summary>
    public string Name { get; }

    public string Call { get; }

    /// <summary>Empty where the call is all.</summary>
    public string Rest { get; }

    public bool HasArguments { get; }

    private List<CSharpToken> Arguments { get; }

    /// <summary>Null where the code begins with something else.</summary>
    public static WrittenCall? Read(string code)
    {
        if (code.IndexOf('(') <= 0)
        {
            return null;
        }

        var tokens = CSharpTokens.Read(code);
        var cursor = new TokenCursor(tokens);
        cursor.TryTake("new");
        var name = cursor.Current;
        while (name.Kind == CSharpTokenKind.Word && cursor.Peek().Is("."))
        {
            cursor.Index += 2;
            name = cursor.Current;
        }

        cursor.Index++;
        var open = cursor.Index;
        if (name.Kind != CSharpTokenKind.Word || !cursor.Current.Is("(") || !cursor.SkipBracketed())
        {
            return null;
        }

        var end = cursor.Previous.End;
        var arguments = tokens.GetRange(open + 1, cursor.Index - open - 2);
        return new WrittenCall(name.Name, code.Substring(0, end), code.Substring(end).Trim(), arguments.Count > 0, arguments);
    }

    /// <summary>Each argument as it is written.</summary>
    public IEnumerable<string> ArgumentTexts()
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < Arguments.Count; i++)
        {
            depth += Arguments[i].IsOneOf(["(", "[", "{"]) ? 1 : Arguments[i].IsOneOf([")", "]", "}"]) ? -1 : 0;
            if (depth == 0 && (i + 1 == Arguments.Count || Arguments[i + 1].Is(",")))
            {
                yield return Call.Substring(Arguments[start].Start, Arguments[i].End - Arguments[start].Start);
                start = i + 2;
            }
        }
    }

    /// <summary>
    /// Whether its arguments are values: literals, members of types. <c>F(int n)</c> is a signature, <c>F(n)</c> and <c>F(…)</c> are
    /// mentions of the member.
    /// </summary>
    /// <param name="signature">Of the member, whose parameters and their types are no values.</param>
    public bool HasValues(MemberSignature? signature = null)
    {
        var values = 0;
        for (var i = 0; i < Arguments.Count; i++)
        {
            var token = Arguments[i];
            var next = i + 1 < Arguments.Count ? Arguments[i + 1] : default;
            var isPart = i > 0 && Arguments[i - 1].Is(".");
            if (token.Kind == CSharpTokenKind.Literal || token.IsOneOf(["true", "false", "null", "default", "["]))
            {
                values++;
            }
            else if (token.Kind == CSharpTokenKind.Word && !isPart && !token.Is("new") && next.Text != ":")
            {
                var isCreated = i > 0 && Arguments[i - 1].Is("new");
                if (!isCreated && (IsPlaceholder(token, signature) || next.Kind == CSharpTokenKind.Word))
                {
                    return false;
                }

                values++;
            }
            else if (token.Is("…") || (token.Is("..") && next.Is(".")))
            {
                return false;
            }
        }

        return values > 0;
    }

    /// <summary>A parameter, a type, or a letter for any value.</summary>
    private static bool IsPlaceholder(CSharpToken token, MemberSignature? signature) =>
        token.Name.Length == 1
        || char.IsLower(token.Name[0])
        || (signature is not null && signature.Parameters.Any(parameter =>
            string.Equals(parameter.Name, token.Name, StringComparison.Ordinal)
            || string.Equals(CSharpTypes.Simple(CSharpTypes.NotNull(parameter.Type)), token.Name, StringComparison.Ordinal)));
}
