using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>
/// Makes an interface of each output type, for a server to implement: what an object just has is a property, what it must find out is a
/// method. Interfaces and unions of the schema are what objects are besides, and have no members: an object is asked as what it is.
/// </summary>
internal sealed class ResolverPlanner
{
    private readonly GraphQLSchema schema;
    private readonly InputPlanner inputs;
    private readonly Dictionary<string, ResolverPlan> plans;

    private ResolverPlanner(GraphQLSchema schema, InputPlanner inputs, TypeNames names)
    {
        (this.schema, this.inputs) = (schema, inputs);
        plans = schema.Types
            .Where(type => type.IsComposite && !type.IsStandard)
            .ToDictionary(type => type.Name, type => new ResolverPlan(names.Take("I" + Identifier.Pascal(type.Name)), new TypeWords(type.Description, IsDeprecated: false)), StringComparer.Ordinal);
    }

    public static IReadOnlyList<ResolverPlan> Plan(GraphQLSchema schema, InputPlanner inputs, TypeNames names)
    {
        var planner = new ResolverPlanner(schema, inputs, names);
        var unions = schema.Types
            .Where(type => type.Kind == SchemaTypeKind.Union)
            .SelectMany(union => union.Members.Select(member => (Member: member.Text, Union: union)))
            .ToLookup(pair => pair.Member, pair => pair.Union, StringComparer.Ordinal);
        foreach (var type in schema.Types.Where(type => type.Kind == SchemaTypeKind.Object && !type.IsStandard))
        {
            planner.Fill(planner.plans[type.Name], type, unions[type.Name]);
        }

        return [.. planner.plans.Values];
    }

    private void Fill(ResolverPlan plan, SchemaType type, IEnumerable<SchemaType> unions)
    {
        plan.Above.AddRange(type.Interfaces
            .Where(name => schema.Find(name.Text) is { Kind: SchemaTypeKind.Interface, IsStandard: false })
            .Select(name => name.Text)
            .Concat(unions.Select(union => union.Name))
            .Select(name => plans[name].Name));
        var isStream = schema.Root(OperationKind.Subscription) == type;
        var members = new NameScope(Framework.OfWords, [plan.Name]);
        foreach (var field in type.Fields)
        {
            var output = schema.TypeOf(field.Type);
            var isAtHand = output?.IsLeaf == true && field.Arguments.Count == 0 && !schema.Roots.Values.Any(root => root.Text == type.Name);
            var leaf = output is { IsComposite: true } && plans.TryGetValue(output.Name, out var other) ? TypeRef.Of(other, TypeKind.Object) : null;
            var name = members.Take(Identifier.Pascal(field.Name.Text) + (isAtHand ? "" : "Async"));
            plan.Members.Add(new ResolverMember(
                name, Nullable(inputs.Of(field.Type, leaf), field.Type), isAtHand ? null : Parameters(field), isStream,
                new TypeWords(field.Description, InputPlanner.IsDeprecated(field.Directives))));
        }
    }

    private List<ResolverParameter> Parameters(FieldDefinitionNode field)
    {
        var words = new NameScope(StringComparer.Ordinal, ["cancellationToken"]);
        return [.. field.Arguments.Select(argument => new ResolverParameter(
            words.Take(Identifier.Camel(argument.Name.Text)), Nullable(inputs.Of(argument.Type), argument.Type), argument.Description))];
    }

    private static string Nullable(TypeRef type, TypeNode node) => ScalarTypes.Nullable(type, !node.IsRequired);
}
