using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>Finds input types of which no value can be written, because each needs another one in a circle.</summary>
internal sealed class InputCircles(GraphQLSchema schema, GraphQLFindings findings)
{
    /// <summary>
    /// A type can be written when all that it requires can be, one of its fields for a one-of type. What is left when nothing more can be
    /// added is what stands in a circle, or needs one.
    /// </summary>
    public void Check()
    {
        var inputs = schema.Types.Where(type => type.Kind == SchemaTypeKind.Input && type.Inputs.Count > 0).ToList();
        var needs = inputs.ToDictionary(type => type, type => type.Inputs.Select(input => Needed(input, type.IsOneOf)).ToList());
        var users = inputs.SelectMany(type => needs[type].Where(needed => needed is not null).Select(needed => (needed, type))).ToLookup(pair => pair.needed!, pair => pair.type);
        var waits = inputs.ToDictionary(type => type, type => type.IsOneOf ? needs[type].Exists(needed => needed is null) ? 0 : 1 : needs[type].Count(needed => needed is not null));
        var ready = new Queue<SchemaType>(inputs.Where(type => waits[type] == 0));
        while (ready.Count > 0)
        {
            foreach (var user in users[ready.Dequeue()])
            {
                if (--waits[user] == 0)
                {
                    ready.Enqueue(user);
                }
            }
        }

        foreach (var type in inputs.Where(type => waits[type] > 0))
        {
            var field = type.Inputs.First(input => Needed(input, type.IsOneOf) is { } needed && waits[needed] > 0);
            findings.Add(ContractFault.SchemaRule, field.Name.Place, type.IsOneOf
                ? $"No value of '{type.Name}' can be written: each of its fields needs another one, without end. Give it a field that does not"
                : $"No value of '{type.Name}' can be written: '{field.Name}' needs another one, without end. Let it be null, or a list");
        }
    }

    private SchemaType? Needed(InputValueNode input, bool isOneOf) =>
        input.Type.Item is null && (isOneOf || input.Type.IsRequired) && schema.TypeOf(input.Type) is { Kind: SchemaTypeKind.Input, Inputs.Count: > 0 } type ? type : null;
}
