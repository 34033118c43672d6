using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Operations;

/// <summary>A variable where it is used.</summary>
/// <param name="Wanted">The type of the place where it stands; without a name where that is not known.</param>
/// <param name="HasDefault">Whether the place has a default.</param>
internal readonly record struct VariableUse(ValueNode Value, TypeNode Wanted, bool HasDefault);

/// <summary>Goes through an operation or a fragment beside the types that its fields have.</summary>
internal sealed class SelectionCheck
{
    private readonly OperationSet set;
    private readonly GraphQLSchema schema;
    private readonly DefinitionNode definition;
    private readonly OperationMistakes mistakes;
    private readonly List<VariableUse> uses = [];
    private readonly ValueCheck values;
    private readonly DirectiveCheck directives;

    public SelectionCheck(OperationSet set, DefinitionNode definition, OperationMistakes mistakes)
    {
        (this.set, schema, this.definition, this.mistakes) = (set, set.Schema, definition, mistakes);
        values = new ValueCheck(schema, Say, (value, wanted, hasDefault) => uses.Add(new VariableUse(value, wanted, hasDefault)));
        directives = new DirectiveCheck(schema, values, Say);
    }

    /// <returns>The variables that it uses.</returns>
    public IReadOnlyList<VariableUse> Check()
    {
        switch (definition)
        {
            case OperationNode operation:
                Check(operation);
                break;
            case FragmentNode fragment:
                directives.Check(fragment.Directives, "FRAGMENT_DEFINITION");
                if (Condition(fragment.Condition) is { } type)
                {
                    Check(fragment.Selections, type);
                }

                break;
        }

        return uses;
    }

    private void Check(OperationNode operation)
    {
        var kind = operation.Kind.ToString().ToUpperInvariant();
        directives.Check(operation.Directives, kind);
        if (schema.Root(operation.Kind) is not { } root)
        {
            Say(operation.Name?.Place ?? operation.Place with { Length = 1 }, $"The schema has no {operation.Kind.ToString().ToLowerInvariant()} type");
            return;
        }

        Check(operation.Selections, root);
        if (operation.Kind == OperationKind.Subscription && operation.Selections.Selections is not [FieldNode { IsConditional: false }] and not [SpreadNode or InlineFragmentNode])
        {
            Say(operation.Selections.Place with { Length = 1 }, "A subscription asks for exactly one field, without @skip and @include");
        }
    }

    private void Check(SelectionSetNode selections, SchemaType parent)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Check(field, parent);
                    break;
                case SpreadNode spread:
                    directives.Check(spread.Directives, "FRAGMENT_SPREAD");
                    Check(spread, parent);
                    break;
                case InlineFragmentNode inline:
                    directives.Check(inline.Directives, "INLINE_FRAGMENT");
                    if (inline.Condition is null)
                    {
                        Check(inline.Selections, parent);
                    }
                    else if (Condition(inline.Condition) is { } type)
                    {
                        Overlap(inline.Condition.Place, parent, type);
                        Check(inline.Selections, type);
                    }

                    break;
            }
        }
    }

    private void Check(FieldNode field, SchemaType parent)
    {
        directives.Check(field.Directives, "FIELD");
        if (field.Name.Text.Length == 0)
        {
            return;
        }

        if (schema.FieldOf(parent, field.Name.Text) is not { } known)
        {
            Say(field.Name.Place, parent.Kind == SchemaTypeKind.Union
                ? $"'{parent.Name}' is a union and has no fields of its own: ask for '{field.Name}' in a fragment, as ... on {parent.Members.FirstOrDefault()?.Text ?? "Type"} {{ {field.Name} }}"
                : $"'{parent.Name}' has no field '{field.Name}'{Hint(parent, field.Name.Text)}");
            return;
        }

        if (field.Alias?.Text == "__typename" && field.Name.Text != "__typename")
        {
            Say(field.Alias.Place, "'__typename' says of which type an object is, and cannot be the name of another field");
        }

        values.CheckAll(field.Name.Place, field.Arguments, known.Arguments, $"'{parent.Name}.{known.Name}'");
        if (known.Directives.FirstOrDefault(directive => directive.Name.Text == "deprecated") is { } deprecated)
        {
            mistakes.Warn(field.Name.Place, $"'{parent.Name}.{known.Name}' is deprecated{(deprecated["reason"]?.Text is { Length: > 0 } reason ? ": " + reason : "")}");
        }

        if (schema.TypeOf(known.Type) is not { } type)
        {
            Say(field.Name.Place, $"The schema does not say what '{known.Type}' is, the type of '{known.Name}'");
        }
        else if (type.IsComposite && field.Selections is null)
        {
            Say(field.Name.Place, $"'{known.Name}' is an object: say in braces which of its fields are wanted");
        }
        else if (!type.IsComposite && field.Selections is { } needless)
        {
            Say(needless.Place with { Length = 1 }, $"'{known.Name}' is '{known.Type}', which has no fields. Remove the braces");
        }
        else if (field.Selections is { } inner)
        {
            Check(inner, type);
        }
    }

    private void Check(SpreadNode spread, SchemaType parent)
    {
        if (set.Fragment(spread.Name.Text) is not { } fragment)
        {
            Say(spread.Name.Place, $"There is no fragment '{spread.Name}'{NearestName.Hint(spread.Name.Text, set.Fragments.Select(one => one.Name.Text))}");
        }
        else if (schema.Find(fragment.Condition.Text) is { IsComposite: true } type)
        {
            Overlap(spread.Name.Place, parent, type);
        }
    }

    private SchemaType? Condition(NameNode name)
    {
        if (schema.Find(name.Text) is not { } type)
        {
            Say(name.Place, $"There is no type '{name}' in the schema{NearestName.Hint(name.Text, schema.Types.Where(one => one.IsComposite).Select(one => one.Name))}");
            return null;
        }

        if (!type.IsComposite)
        {
            Say(name.Place, $"A fragment is for an object, an interface or a union, and '{name}' is none");
            return null;
        }

        return type;
    }

    private void Overlap(Place place, SchemaType parent, SchemaType type)
    {
        if (parent != type && !schema.PossibleTypes(parent).Overlaps(schema.PossibleTypes(type)))
        {
            Say(place, $"What is '{parent.Name}' here is never '{type.Name}', so this gives nothing");
        }
    }

    private string Hint(SchemaType parent, string name)
    {
        var near = NearestName.Hint(name, parent.Fields.Select(one => one.Name.Text));
        if (near.Length > 0 || !parent.IsAbstract)
        {
            return near;
        }

        var owner = schema.PossibleTypes(parent).FirstOrDefault(one => one.Field(name) is not null);
        return owner is null ? "" : $". '{owner.Name}' has one: ask for it as ... on {owner.Name} {{ {name} }}";
    }

    private void Say(Place place, string message) => mistakes.Say(definition, place, message);
}
