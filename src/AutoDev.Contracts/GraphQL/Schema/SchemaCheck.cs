using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>What the specification asks of a schema. A schema that breaks a rule is used as far as it goes.</summary>
[Implements("PRP-219-2")]
internal sealed class SchemaCheck
{
    private readonly GraphQLSchema schema;
    private readonly GraphQLFindings findings;
    private readonly ValueCheck values;
    private readonly DirectiveCheck directives;

    private SchemaCheck(GraphQLSchema schema, GraphQLFindings findings)
    {
        this.schema = schema;
        this.findings = findings;
        values = new ValueCheck(schema, Say);
        directives = new DirectiveCheck(schema, values, Say);
    }

    public static void Check(GraphQLSchema schema, IEnumerable<TypeSystemNode> definitions, GraphQLFindings findings)
    {
        var check = new SchemaCheck(schema, findings);
        foreach (var root in schema.Roots)
        {
            check.Root(root.Key, root.Value);
        }

        foreach (var definition in definitions)
        {
            switch (definition)
            {
                case SchemaNode node:
                    check.directives.Check(node.Directives, "SCHEMA");
                    break;
                case DirectiveDefinitionNode node:
                    check.Directive(node);
                    break;
            }
        }

        var interfaces = new InterfaceCheck(schema, findings);
        foreach (var type in schema.Types.Where(type => !type.IsStandard))
        {
            check.Type(type);
            interfaces.Check(type);
        }

        new InputCircles(schema, findings).Check();
    }

    private void Root(OperationKind kind, NameNode name)
    {
        var word = kind.ToString().ToLowerInvariant();
        if (schema.Find(name.Text) is not { } type)
        {
            Missing(name);
        }
        else if (type.Kind != SchemaTypeKind.Object)
        {
            findings.Add(ContractFault.WrongKind, name.Place, $"The {word} type is an object type, and '{name}' is none");
        }
        else if (schema.Roots.FirstOrDefault(other => other.Value.Text == name.Text).Key is var first && first != kind)
        {
            Say(name.Place, $"'{name}' is the {first.ToString().ToLowerInvariant()} type already: each kind of operation has a type of its own");
        }
    }

    private void Directive(DirectiveDefinitionNode node)
    {
        Name(node.Name);
        Inputs(node.Arguments, "ARGUMENT_DEFINITION");
        foreach (var location in node.Locations.Where(location => location.Text.Length > 0 && !StandardSchema.IsLocation(location.Text)))
        {
            Say(location.Place, $"'{location}' is no place of a directive: write FIELD_DEFINITION, OBJECT, FIELD or the like");
        }
    }

    private void Type(SchemaType type)
    {
        Name(type.Node.Name);
        directives.Check(type.Directives, type.Kind == SchemaTypeKind.Input ? "INPUT_OBJECT" : type.Kind.ToString().ToUpperInvariant());
        foreach (var field in type.Fields)
        {
            Name(field.Name);
            Use(field.Type, "a field", output: true);
            Arguments(field);
            directives.Check(field.Directives, "FIELD_DEFINITION");
        }

        Inputs(type.Inputs, "INPUT_FIELD_DEFINITION");
        foreach (var input in type.IsOneOf ? type.Inputs : [])
        {
            if (input.Type.IsRequired || input.DefaultValue is not null)
            {
                Say(input.Name.Place, $"Of '{type.Name}' exactly one field is given, so '{input.Name}' can be neither required nor have a default");
            }
        }

        foreach (var value in type.Values)
        {
            Name(value.Name);
            directives.Check(value.Directives, "ENUM_VALUE");
            if (value.Name.Text is "true" or "false" or "null")
            {
                Say(value.Name.Place, $"'{value.Name}' cannot be the value of an enum");
            }
        }

        foreach (var member in type.Members)
        {
            if (schema.Find(member.Text) is not { } known)
            {
                Missing(member);
            }
            else if (known.Kind != SchemaTypeKind.Object)
            {
                findings.Add(ContractFault.WrongKind, member.Place, $"A union is of object types, and '{member}' is none");
            }
        }

        if (IsEmpty(type))
        {
            Say(type.Node.Name.Place, $"'{type.Name}' is empty: it needs at least one {(type.Kind switch { SchemaTypeKind.Enum => "value", SchemaTypeKind.Union => "member", _ => "field" })}");
        }
    }

    private static bool IsEmpty(SchemaType type) => type.Kind switch
    {
        SchemaTypeKind.Scalar => false,
        SchemaTypeKind.Enum => type.Values.Count == 0,
        SchemaTypeKind.Union => type.Members.Count == 0,
        SchemaTypeKind.Input => type.Inputs.Count == 0,
        _ => type.Fields.Count == 0,
    };

    private void Arguments(FieldDefinitionNode field)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in field.Arguments.Where(argument => !names.Add(argument.Name.Text)))
        {
            findings.Add(ContractFault.DuplicateKey, argument.Name.Place, $"'{argument.Name}' stands twice as argument of '{field.Name}'; the first one counts. Remove one");
        }

        Inputs(field.Arguments, "ARGUMENT_DEFINITION");
    }

    private void Inputs(IEnumerable<InputValueNode> inputs, string location)
    {
        foreach (var input in inputs)
        {
            Name(input.Name);
            Use(input.Type, "an input", output: false);
            directives.Check(input.Directives, location);
            if (input.DefaultValue is { } value)
            {
                values.Check(value, input.Type);
            }

            if (input.MustBeGiven && input.Directives.FirstOrDefault(directive => directive.Name.Text == "deprecated") is { } deprecated)
            {
                Say(deprecated.Place, $"'{input.Name}' must be given, so it cannot be deprecated");
            }
        }
    }

    private void Use(TypeNode type, string what, bool output)
    {
        var name = type.Named;
        if (schema.Find(name.Text) is not { } known)
        {
            Missing(name);
        }
        else if (output ? known.Kind == SchemaTypeKind.Input : !known.IsInput)
        {
            findings.Add(ContractFault.WrongKind, name.Place, output
                ? $"'{name}' is an input type, which {what} cannot give"
                : $"'{name}' is an output type, which {what} cannot be");
        }
    }

    private void Missing(NameNode name)
    {
        if (name.Text.Length > 0 && !Federation.IsType(name.Text))
        {
            findings.Add(ContractFault.UnresolvedReference, name.Place, $"There is no type '{name}' in this schema{NearestName.Hint(name.Text, schema.Types.Select(type => type.Name))}");
        }
    }

    private void Name(NameNode name)
    {
        if (name.Text.StartsWith("__", StringComparison.Ordinal))
        {
            Say(name.Place, $"'{name}' begins with two underscores, which only names of GraphQL itself do");
        }
    }

    private void Say(Place place, string message) => findings.Add(ContractFault.SchemaRule, place, message);
}
