using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>
/// Makes an interface of each output type, for a server to implement: what an object just has is a property, what it must find out is a
/// method. Interfaces and unions of the schema are what objects are besides, and have no members: an object is asked as what it is. Fields that
/// are loaded are no members of their object: another interface is asked for them, with all objects that there are.
/// </summary>
internal sealed class ResolverPlanner
{
    private readonly GraphQLSchema schema;
    private readonly InputPlanner inputs;
    private readonly TypeNames names;
    private readonly LoadedFields loaded;
    private readonly Dictionary<string, ResolverPlan> plans;

    private ResolverPlanner(GraphQLSchema schema, InputPlanner inputs, TypeNames names, LoadedFields loaded)
    {
        (this.schema, this.inputs, this.names, this.loaded) = (schema, inputs, names, loaded);
        plans = schema.Types
            .Where(type => type.IsComposite && !type.IsStandard)
            .ToDictionary(type => type.Name, Plan, StringComparer.Ordinal);
    }

    public static IReadOnlyList<ResolverPlan> Plan(GraphQLSchema schema, InputPlanner inputs, TypeNames names, LoadedFields loaded)
    {
        var planner = new ResolverPlanner(schema, inputs, names, loaded);
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

    private ResolverPlan Plan(SchemaType type) => new(names.Take("I" + Identifier.Pascal(type.Name)), type.Name, new TypeWords(type.Description, IsDeprecated: false))
    {
        IsRoot = schema.Roots.Values.Any(root => root.Text == type.Name),
    };

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
            var isAtHand = output?.IsLeaf == true && field.Arguments.Count == 0 && !plan.IsRoot;
            var leaf = output is { IsComposite: true } && plans.TryGetValue(output.Name, out var other) ? TypeRef.Of(other, TypeKind.Object) : null;
            var value = inputs.Of(field.Type, leaf);
            var isLoaded = loaded.Contains(type, field, isAtHand);
            var name = members.Take(Identifier.Pascal(field.Name.Text) + (isAtHand && !isLoaded ? "" : "Async"));
            var member = new ResolverMember(
                field.Name.Text, name, Nullable(value, field.Type), isAtHand && !isLoaded ? null : Parameters(field), isStream,
                new TypeWords(field.Description, InputPlanner.IsDeprecated(field.Directives)))
            {
                Codec = leaf is null && !IsOfGraphQL(value) ? ScalarTypes.Codec(value, !field.Type.IsRequired) : null,
            };
            if (isLoaded)
            {
                (plan.Loader ??= Loader(plan, type)).Members.Add(Loading(plan, member));
            }
            else
            {
                plan.Members.Add(member);
            }
        }
    }

    private ResolverPlan Loader(ResolverPlan plan, SchemaType type) =>
        new(names.Take(plan.Name + "Loader"), type.Name, new TypeWords($"Answers for many objects of {type.Name} at once: with one answer for each, in their order.", IsDeprecated: false));

    /// <summary>The same for many: the objects, and what each gets.</summary>
    private ResolverMember Loading(ResolverPlan plan, ResolverMember member)
    {
        var list = names.Framework["IReadOnlyList"];
        return member with
        {
            Type = $"{list}<{member.Type}>",
            Each = member.Type,
            Parameters = [new ResolverParameter("parents", $"{list}<{plan.Name}>", "The objects that are asked."), .. member.Parameters!],
        };
    }

    private List<ResolverParameter> Parameters(FieldDefinitionNode field)
    {
        var words = new NameScope(StringComparer.Ordinal, ["cancellationToken", "parents"]);
        return [.. field.Arguments.Select(argument => Parameter(words.Take(Identifier.Camel(argument.Name.Text)), argument))];
    }

    private ResolverParameter Parameter(string name, InputValueNode argument)
    {
        var type = inputs.Of(argument.Type);
        return new ResolverParameter(name, Nullable(type, argument.Type), argument.Description) { Key = argument.Name.Text, Codec = ScalarTypes.Codec(type, !argument.Type.IsRequired) };
    }

    /// <summary>Whether values are such as every server of GraphQL has: texts, numbers and truths, or lists of them.</summary>
    private static bool IsOfGraphQL(TypeRef type) => type.Item is { } item ? IsOfGraphQL(item) : type is { Plan: null, Name: "string" or "int" or "double" or "bool" } && !type.Codec.StartsWith("JsonConverted", StringComparison.Ordinal);

    private static string Nullable(TypeRef type, TypeNode node) => ScalarTypes.Nullable(type, !node.IsRequired);
}
