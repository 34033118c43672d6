using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>Whether types have what the interfaces promise that they implement.</summary>
internal sealed class InterfaceCheck(GraphQLSchema schema, GraphQLFindings findings)
{
    public void Check(SchemaType type)
    {
        foreach (var name in type.Interfaces)
        {
            if (schema.Find(name.Text) is not { } promised)
            {
                findings.Add(ContractFault.UnresolvedReference, name.Place, $"There is no interface '{name}' in this schema{NearestName.Hint(name.Text, schema.Types.Where(one => one.Kind == SchemaTypeKind.Interface).Select(one => one.Name))}");
            }
            else if (promised.Kind != SchemaTypeKind.Interface)
            {
                findings.Add(ContractFault.WrongKind, name.Place, $"Only interfaces can be implemented, and '{name}' is none");
            }
            else if (promised == type)
            {
                Say(name.Place, $"'{name}' cannot implement itself");
            }
            else
            {
                Check(type, name, promised);
            }
        }
    }

    private void Check(SchemaType type, NameNode name, SchemaType promised)
    {
        foreach (var further in promised.Interfaces.Where(further => further.Text != promised.Name && !type.Implements(further.Text)))
        {
            Say(name.Place, further.Text == type.Name
                ? $"'{type.Name}' and '{name}' implement each other"
                : $"'{name}' implements '{further}', so '{type.Name}' must say that it implements it too");
        }

        foreach (var field in promised.Fields)
        {
            if (type.Field(field.Name.Text) is { } own)
            {
                Check(type, own, promised, field);
            }
            else
            {
                Say(name.Place, $"'{type.Name}' lacks the field '{field.Name}: {field.Type}' of '{promised.Name}'");
            }
        }
    }

    private void Check(SchemaType type, FieldDefinitionNode own, SchemaType promised, FieldDefinitionNode field)
    {
        if (!IsWithin(own.Type, field.Type))
        {
            Say(own.Type.Place, $"'{promised.Name}.{field.Name}' is '{field.Type}', and '{own.Type}' is not always that");
        }

        foreach (var argument in field.Arguments)
        {
            if (own.Arguments.FirstOrDefault(one => one.Name.Text == argument.Name.Text) is not { } same)
            {
                Say(own.Name.Place, $"'{type.Name}.{own.Name}' lacks the argument '{argument.Name}: {argument.Type}' of '{promised.Name}'");
            }
            else if (same.Type.ToString() != argument.Type.ToString())
            {
                Say(same.Type.Place, $"The argument '{argument.Name}' is '{argument.Type}' in '{promised.Name}', and must be the same here");
            }
        }

        foreach (var more in own.Arguments.Where(one => one.MustBeGiven && field.Arguments.All(argument => argument.Name.Text != one.Name.Text)))
        {
            Say(more.Name.Place, $"'{promised.Name}.{field.Name}' has no argument '{more.Name}', so it cannot be required here");
        }
    }

    /// <summary>Whether every value of a type is one of the other.</summary>
    private bool IsWithin(TypeNode narrow, TypeNode wide)
    {
        if (wide.IsRequired && !narrow.IsRequired)
        {
            return false;
        }

        if (narrow.Item is not null || wide.Item is not null)
        {
            return narrow.Item is not null && wide.Item is not null && IsWithin(narrow.Item, wide.Item);
        }

        if (narrow.Name!.Text == wide.Name!.Text || schema.Find(narrow.Name.Text) is not { } type || schema.Find(wide.Name.Text) is not { } other)
        {
            // What is not there was said already.
            return true;
        }

        return type.Implements(other.Name) || (other.Kind == SchemaTypeKind.Union && other.Members.Exists(member => member.Text == type.Name));
    }

    private void Say(Place place, string message) => findings.Add(ContractFault.SchemaRule, place, message);
}
