namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>Reads operations and fragments.</summary>
internal sealed class OperationReader(TokenStream tokens, ValueReader values)
{
    /// <summary>At the word that says what kind of operation it is, or at the brace of one that says nothing.</summary>
    public OperationNode Operation(Place place, string? description)
    {
        var kind = tokens.TakeWord("mutation") ? OperationKind.Mutation : tokens.TakeWord("subscription") ? OperationKind.Subscription : OperationKind.Query;
        tokens.TakeWord("query");
        var name = tokens.IsName ? values.Name("A name") : null;
        IReadOnlyList<VariableNode> variables = tokens.Take('(') ? tokens.Until(')', "A variable, as $name: Type,", Variable) : [];
        var directives = values.Directives();
        var selections = Selections("what the operation asks for");
        return new OperationNode(place.To(tokens.LastEnd), description, kind, name, variables, directives, selections);
    }

    /// <summary>At the word <c>fragment</c>.</summary>
    public FragmentNode Fragment(Place place, string? description)
    {
        tokens.Advance();
        var name = values.Name("The name of the fragment");
        if (!tokens.TakeWord("on"))
        {
            tokens.Say("'on' and a type belong here");
        }

        var condition = values.Name("The type that the fragment is for");
        var directives = values.Directives();
        var selections = Selections("what the fragment asks for");
        return new FragmentNode(place.To(tokens.LastEnd), description, name, condition, directives, selections);
    }

    private VariableNode? Variable()
    {
        var place = tokens.Here;
        var description = values.Description();
        if (!tokens.Take('$'))
        {
            return null;
        }

        var name = values.Name("The name of a variable");
        tokens.Expect(':', " and a type");
        var type = values.Type();
        var defaultValue = values.Default();
        var directives = values.Directives();
        return new VariableNode(place.To(tokens.LastEnd), description, name, type, defaultValue, directives);
    }

    private SelectionSetNode Selections(string what)
    {
        var place = tokens.Here;
        if (!tokens.Is('{'))
        {
            tokens.Say($"Braces with {what} belong here");
            return new SelectionSetNode(place with { Length = 0 }, []);
        }

        if (!values.Deepens())
        {
            return new SelectionSetNode(place, []);
        }

        tokens.Advance();
        if (tokens.Is('}'))
        {
            tokens.Say("A field belongs here: braces may not be empty");
        }

        var selections = tokens.Until('}', "A field, or three dots and a fragment,", Selection);
        values.Rises();
        return new SelectionSetNode(place.To(tokens.LastEnd), selections);
    }

    private SelectionNode? Selection()
    {
        var place = tokens.Here;
        if (tokens.Take('.'))
        {
            return Fragment(place);
        }

        if (!tokens.IsName)
        {
            return null;
        }

        var name = values.Name("A field");
        var alias = tokens.Take(':') ? name : null;
        name = alias is null ? name : values.Name("A field");
        var arguments = values.Arguments();
        var directives = values.Directives();
        var selections = tokens.Is('{') ? Selections("fields") : null;
        return new FieldNode(place.To(tokens.LastEnd), alias, name, arguments, directives, selections);
    }

    private SelectionNode Fragment(Place place)
    {
        NameNode? condition = null;
        if (tokens.TakeWord("on"))
        {
            condition = values.Name("A type");
        }
        else if (tokens.IsName)
        {
            var name = values.Name("A fragment");
            var directives = values.Directives();
            return new SpreadNode(place.To(tokens.LastEnd), name, directives);
        }

        var own = values.Directives();
        var selections = Selections("fields");
        return new InlineFragmentNode(place.To(tokens.LastEnd), condition, own, selections);
    }
}
