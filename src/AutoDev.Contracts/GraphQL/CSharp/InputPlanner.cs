using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>Scalars, enums and input types: what is the same for every operation. Planned is what somebody asks for.</summary>
internal sealed class InputPlanner
{
    private readonly GraphQLSchema schema;
    private readonly ScalarTypes scalars;
    private readonly ScalarMap map;
    private readonly Dictionary<string, string> names;
    private readonly Dictionary<SchemaType, TypeRef> planned = [];
    private readonly Queue<Action> open = new();

    public InputPlanner(GraphQLSchema schema, TypeNames names, IReadOnlyDictionary<string, ScalarSetting> toldScalars)
    {
        this.schema = schema;
        scalars = new ScalarTypes(names.Framework);
        map = new ScalarMap(scalars, toldScalars);
        this.names = Named(schema).ToDictionary(type => type.Name, type => names.Take(Identifier.Pascal(type.Name)), StringComparer.Ordinal);
    }

    public List<TypePlan> Plans { get; } = [];

    /// <summary>The types of a schema that are C# types whatever is asked of it.</summary>
    public static IEnumerable<SchemaType> Named(GraphQLSchema schema) => schema.Types.Where(type => type.Kind is SchemaTypeKind.Enum or SchemaTypeKind.Input);

    public TypeRef Any => scalars.Any;

    public TypeRef String => scalars.String;

    public TypeRef Int => scalars.Of("integer", "int32");

    public TypeRef Map(TypeRef value) => scalars.Map(value, isNullable: false);

    public TypeRef List(TypeRef item, bool isNullable) => scalars.List(item, isNullable);

    /// <param name="leaf">What the name inside of all lists is; null for what the schema says.</param>
    public TypeRef Of(TypeNode type, TypeRef? leaf = null) => type.Item is { } item
        ? scalars.List(Of(item, leaf), !item.IsRequired)
        : leaf ?? (schema.Find(type.Name!.Text) is { } known ? Of(known) : scalars.Any);

    /// <summary>A property for an argument, a variable or a field: what may be left out is told from null.</summary>
    public PropertyPlan Property(string name, TypeNode type, ValueNode? defaultValue, string? description, bool isDeprecated, NameScope members) => new(
        name, members.Take(Identifier.Pascal(name)), Of(type), type.IsRequired && defaultValue is null, !type.IsRequired, IsInherited: false, Value: null, description, isDeprecated, Schema: null);

    public static bool IsDeprecated(IReadOnlyList<DirectiveNode> directives) => directives.Any(directive => directive.Name.Text == "deprecated");

    /// <summary>Everything that is asked of the schema itself.</summary>
    public void PlanAll()
    {
        foreach (var type in Named(schema).Where(type => !type.IsStandard))
        {
            Of(type);
        }
    }

    /// <summary>Plans what was left for later, until nothing is.</summary>
    public void Complete()
    {
        while (open.Count > 0)
        {
            open.Dequeue()();
        }
    }

    public TypeRef Of(SchemaType type)
    {
        if (!planned.TryGetValue(type, out var known))
        {
            known = type.Kind switch
            {
                SchemaTypeKind.Enum => Words(type),
                SchemaTypeKind.Input => Record(type),
                SchemaTypeKind.Scalar => map.Of(type),
                _ => scalars.Any,
            };
            planned[type] = known;
        }

        return known;
    }

    private TypeRef Words(SchemaType type)
    {
        var plan = WordsPlan.Of(names[type.Name], new TypeWords(type.Description, IsDeprecated: false), type.Values.Select(value => value.Name.Text));
        Plans.Add(plan);
        return TypeRef.Of(plan);
    }

    private TypeRef Record(SchemaType type)
    {
        var plan = new RecordPlan(names[type.Name], new TypeWords(type.Description, IsDeprecated: false));
        Plans.Add(plan);
        open.Enqueue(() =>
        {
            var members = new NameScope(Framework.OfRecords, [plan.Name]);
            plan.Properties.AddRange(type.Inputs.Select(input => Property(input.Name.Text, input.Type, input.DefaultValue, input.Description, IsDeprecated(input.Directives), members)));
        });
        return TypeRef.Of(plan, TypeKind.Object);
    }
}
