using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>The fields that a server answers for many objects at once: <c>Pet.owner</c>, or <c>Pet.*</c> for all that a Pet must find out.</summary>
[Implements("PRP-010-21")]
internal sealed class LoadedFields
{
    private readonly HashSet<FieldDefinitionNode> named = [];
    private readonly HashSet<SchemaType> types = [];

    public static LoadedFields Read(GraphQLSchema schema, IEnumerable<string> words, Action<string> say)
    {
        var fields = new LoadedFields();
        foreach (var word in words)
        {
            if (fields.Add(schema, word) is { } mistake)
            {
                say(mistake);
            }
        }

        return fields;
    }

    /// <param name="isAtHand">Whether an object just has it: such a one is loaded only where it is named.</param>
    public bool Contains(SchemaType type, FieldDefinitionNode field, bool isAtHand) => named.Contains(field) || (!isAtHand && types.Contains(type));

    /// <summary>What is wrong with a word; null where nothing is.</summary>
    private string? Add(GraphQLSchema schema, string word)
    {
        if (word.Split('.') is not [{ Length: > 0 } typeName, { Length: > 0 } fieldName])
        {
            return $"'{word}' names no field that is loaded: write Type.field, or Type.* for all that a type must find out";
        }

        if (schema.Find(typeName) is not { Kind: SchemaTypeKind.Object, IsStandard: false } type)
        {
            return $"'{word}' cannot be loaded: '{typeName}' is no object type of this schema{NearestName.Hint(typeName, schema.Types.Where(one => one is { Kind: SchemaTypeKind.Object, IsStandard: false }).Select(one => one.Name))}";
        }

        if (schema.Roots.Values.Any(root => root.Text == typeName))
        {
            return $"'{word}' cannot be loaded: operations begin at '{typeName}', of which there is one object and never many";
        }

        if (fieldName == "*")
        {
            types.Add(type);
            return null;
        }

        if (type.Field(fieldName) is not { } field)
        {
            return $"'{word}' cannot be loaded: '{typeName}' has no field '{fieldName}'{NearestName.Hint(fieldName, type.Fields.Select(one => one.Name.Text))}";
        }

        named.Add(field);
        return null;
    }
}
