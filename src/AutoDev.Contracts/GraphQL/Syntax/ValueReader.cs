using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>Reads what all parts of a document use: names, types, values, directives.</summary>
internal sealed class ValueReader(TokenStream tokens)
{
    private int depth;

    public NameNode Name(string what)
    {
        if (tokens.IsName)
        {
            var name = new NameNode(tokens.Here, tokens.Text());
            tokens.Advance();
            return name;
        }

        tokens.Say($"{what} belongs here");
        return new NameNode(tokens.Here with { Length = 0 }, "");
    }

    public string? Description()
    {
        if (!tokens.IsString)
        {
            return null;
        }

        var text = tokens.StringText();
        tokens.Advance();
        return text;
    }

    public TypeNode Type()
    {
        var place = tokens.Here;
        if (tokens.Is('['))
        {
            if (Deepens())
            {
                tokens.Advance();
                var item = Type();
                tokens.Expect(']', " behind what the list is of");
                depth--;
                var isRequired = tokens.Take('!');
                return new TypeNode(place.To(tokens.LastEnd), null, item, isRequired);
            }

            return new TypeNode(place, new NameNode(place with { Length = 0 }, ""), null, isRequired: false);
        }

        var name = Name("A type");
        return tokens.Take('!') ? new TypeNode(place.To(tokens.LastEnd), name, null, isRequired: true) : new TypeNode(name.Place, name, null, isRequired: false);
    }

    public IReadOnlyList<DirectiveNode> Directives()
    {
        List<DirectiveNode>? all = null;
        while (tokens.Is('@'))
        {
            var place = tokens.Here;
            tokens.Advance();
            var name = Name("The name of a directive");
            var arguments = Arguments();
            (all ??= []).Add(new DirectiveNode(place.To(tokens.LastEnd), name, arguments));
        }

        return all is null ? [] : all;
    }

    public IReadOnlyList<ArgumentNode> Arguments() => tokens.Take('(') ? tokens.Until(')', "An argument, as name: value,", Argument) : [];

    /// <summary>What a variable, an argument or a field is where it is not given.</summary>
    public ValueNode? Default() => tokens.Take('=') ? Value() : null;

    public ValueNode Value()
    {
        var place = tokens.Here;
        switch (tokens.Current.Kind)
        {
            case TokenKind.Integer:
                return Scalar(ValueKind.Integer, tokens.Text());
            case TokenKind.Float:
                return Scalar(ValueKind.Float, tokens.Text());
            case TokenKind.String or TokenKind.BlockString:
                return Scalar(ValueKind.String, tokens.StringText());
            case TokenKind.Name:
                var word = tokens.Text();
                return Scalar(word switch { "true" or "false" => ValueKind.Boolean, "null" => ValueKind.Null, _ => ValueKind.Enum }, word);
        }

        if (tokens.Take('$'))
        {
            var name = Name("The name of a variable");
            return new ValueNode(place.To(tokens.LastEnd), ValueKind.Variable, name.Text);
        }

        if (tokens.Is('[') || tokens.Is('{'))
        {
            if (!Deepens())
            {
                return new ValueNode(place, ValueKind.Null, "null");
            }

            var isList = tokens.Take('[');
            if (isList)
            {
                var items = tokens.Until(']', "A value", Value);
                depth--;
                return new ValueNode(place.To(tokens.LastEnd), ValueKind.List, "") { Items = items };
            }

            tokens.Advance();
            var fields = tokens.Until('}', "A field, as name: value,", Argument);
            depth--;
            return new ValueNode(place.To(tokens.LastEnd), ValueKind.Object, "") { Fields = fields };
        }

        tokens.Say("A value belongs here");
        return new ValueNode(place with { Length = 0 }, ValueKind.Null, "null");
    }

    /// <summary>Goes one level down; where it is too deep for anybody, says so and passes over what is there.</summary>
    public bool Deepens()
    {
        if (depth < DocumentReader.MostDepth)
        {
            depth++;
            return true;
        }

        tokens.Say($"Nothing is read below {DocumentReader.MostDepth} levels");
        tokens.SkipOne();
        return false;
    }

    public void Rises() => depth--;

    private ValueNode Scalar(ValueKind kind, string text)
    {
        var place = tokens.Here;
        tokens.Advance();
        return new ValueNode(place, kind, text);
    }

    private ArgumentNode? Argument()
    {
        if (!tokens.IsName)
        {
            return null;
        }

        var name = Name("A name");
        tokens.Expect(':', $" behind '{name}'");
        var value = Value();
        return new ArgumentNode(name.Place.To(tokens.LastEnd), name, value);
    }
}
