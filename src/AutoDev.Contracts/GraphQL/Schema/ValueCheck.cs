using System.Globalization;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>Whether a value can stand where a type is wanted.</summary>
/// <param name="say">What is wrong, and where.</param>
/// <param name="useVariable">A variable, the type of its place, and whether the place has a default; null where no variable may stand.</param>
internal sealed class ValueCheck(GraphQLSchema schema, Action<Place, string> say, Action<ValueNode, TypeNode, bool>? useVariable = null)
{
    public void Check(ValueNode value, TypeNode type, bool hasDefault = false)
    {
        if (value.Kind == ValueKind.Variable)
        {
            if (useVariable is null)
            {
                say(value.Place, "A variable cannot stand here");
            }
            else
            {
                useVariable(value, type, hasDefault);
            }

            return;
        }

        if (value.Kind == ValueKind.Null)
        {
            if (type.IsRequired)
            {
                say(value.Place, $"null cannot stand where '{type}' is wanted");
            }

            return;
        }

        if (type.Item is { } item)
        {
            if (value.Kind != ValueKind.List)
            {
                Check(value, item);
            }

            foreach (var one in value.Items)
            {
                Check(one, item);
            }

            return;
        }

        switch (schema.Find(type.Name!.Text))
        {
            case { Kind: SchemaTypeKind.Enum } words:
                CheckWord(value, words);
                break;
            case { Kind: SchemaTypeKind.Input } input:
                CheckObject(value, input);
                break;
            case { Kind: SchemaTypeKind.Scalar }:
                CheckScalar(value, type.Name);
                break;
        }
    }

    /// <summary>Named values against what is defined of them: arguments, or the fields of an object.</summary>
    public void CheckAll(Place place, IReadOnlyList<ArgumentNode> given, IReadOnlyList<InputValueNode> defined, string of)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in given)
        {
            var name = one.Name.Text;
            if (!names.Add(name))
            {
                say(one.Name.Place, $"'{name}' is given twice. Remove one");
            }
            else if (defined.FirstOrDefault(input => input.Name.Text == name) is { } input)
            {
                Check(one.Value, input.Type, input.DefaultValue is not null);
            }
            else
            {
                say(one.Name.Place, $"{of} has no '{name}'{NearestName.Hint(name, defined.Select(input => input.Name.Text))}");
                Visit(one.Value);
            }
        }

        foreach (var missing in defined.Where(input => input.MustBeGiven && !names.Contains(input.Name.Text)))
        {
            say(place, $"{of} needs '{missing.Name}', a '{missing.Type}', and it is not given");
        }
    }

    /// <summary>Variables are used also where nobody knows what they are used for.</summary>
    private void Visit(ValueNode value)
    {
        if (value.Kind == ValueKind.Variable)
        {
            useVariable?.Invoke(value, new TypeNode(value.Place, new NameNode(value.Place, ""), null, isRequired: false), false);
        }

        foreach (var inner in value.Items.Concat(value.Fields.Select(field => field.Value)))
        {
            Visit(inner);
        }
    }

    private void CheckWord(ValueNode value, SchemaType words)
    {
        if (value.Kind != ValueKind.Enum)
        {
            say(value.Place, $"A value of '{words.Name}' belongs here, without quotes");
        }
        else if (!words.HasValue(value.Text))
        {
            say(value.Place, $"'{words.Name}' has no value '{value.Text}'{NearestName.Hint(value.Text, words.Values.Select(one => one.Name.Text))}");
        }
    }

    private void CheckObject(ValueNode value, SchemaType input)
    {
        if (value.Kind != ValueKind.Object)
        {
            say(value.Place, $"An object in braces belongs here, of the type '{input.Name}'");
            return;
        }

        CheckAll(value.Place, value.Fields, input.Inputs, $"'{input.Name}'");
        if (input.IsOneOf && value.Fields is [{ Value.Kind: ValueKind.Variable } only] && input.Input(only.Name.Text) is { } field)
        {
            Check(only.Value, new TypeNode(field.Type.Place, field.Type.Name, field.Type.Item, isRequired: true));
        }

        if (input.IsOneOf && (value.Fields.Count != 1 || value.Fields[0].Value.Kind == ValueKind.Null))
        {
            say(value.Place, $"Exactly one field of '{input.Name}' must be given, and not as null");
        }
    }

    private void CheckScalar(ValueNode value, NameNode type)
    {
        var isRight = type.Text switch
        {
            "Int" => value.Kind == ValueKind.Integer && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "Float" => value.Kind is ValueKind.Integer or ValueKind.Float,
            "String" => value.Kind == ValueKind.String,
            "Boolean" => value.Kind == ValueKind.Boolean,
            "ID" => value.Kind is ValueKind.String or ValueKind.Integer,
            _ => true,
        };
        if (!isRight)
        {
            say(value.Place, $"This is no '{type}'");
        }
        else if (!StandardSchema.IsScalar(type.Text))
        {
            Visit(value);
        }
    }
}
