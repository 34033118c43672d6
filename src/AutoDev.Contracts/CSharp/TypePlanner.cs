using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp;

/// <summary>Decides which C# type each schema is, and which types are to be generated.</summary>
internal sealed class TypePlanner
{
    private readonly SchemaResolver schemas;
    private readonly ContractFindings findings;
    private readonly References references;
    private readonly TypeNames names;
    private readonly Dictionary<DocumentNode, string> componentNames = [];
    private readonly Dictionary<DocumentNode, TypeRef> planned = [];
    private readonly HashSet<DocumentNode> inProgress = [];
    private readonly Queue<Action> open = new();
    private readonly RecordPlanner records;
    private readonly UnionPlanner unions;

    public TypePlanner(Contract contract, ContractFindings findings)
    {
        schemas = new SchemaResolver(contract.References, findings);
        this.findings = findings;
        references = contract.References;
        names = new TypeNames(contract.Schemas.Select(schema => Identifier.Pascal(schema.Name)));
        Scalars = new ScalarTypes(names.Framework);
        records = new RecordPlanner(this, schemas, contract);
        unions = new UnionPlanner(this, schemas, records, contract);
        foreach (var schema in contract.Schemas)
        {
            if (!componentNames.ContainsKey(schema.Node))
            {
                componentNames.Add(schema.Node, names.Take(Identifier.Pascal(schema.Name)));
            }
        }
    }

    public Framework Framework => names.Framework;

    public ScalarTypes Scalars { get; }

    public List<TypePlan> Plans { get; } = [];

    /// <summary>Keeps a name for something that is no schema.</summary>
    public string TakeName(string wanted) => names.Take(wanted);

    /// <summary>Plans what was left for later, until nothing is.</summary>
    public void Complete()
    {
        while (open.Count > 0)
        {
            open.Dequeue()();
        }
    }

    public SchemaUse Use(DocumentNode? node) => schemas.Use(node);

    /// <param name="name">What the type is called if the document gives it no name.</param>
    public (TypeRef Type, bool IsNullable) Plan(DocumentNode? node, Func<string> name)
    {
        var use = schemas.Use(node);
        return (use.Schema is null ? Scalars.Any : PlanSchema(use.Schema, name), use.IsNullable);
    }

    /// <summary>The record that a component is, if it is one.</summary>
    public RecordPlan? RecordOf(DocumentNode? schema) => schema is not null && Plan(schema, () => "Item").Type.Plan is RecordPlan record ? record : null;

    private TypeRef PlanSchema(DocumentNode schema, Func<string> name)
    {
        if (planned.TryGetValue(schema, out var known))
        {
            return known;
        }

        if (!inProgress.Add(schema))
        {
            // A list of itself, with nothing between: no C# type is.
            return Scalars.Any;
        }

        var type = Choose(schema, () => componentNames.TryGetValue(schema, out var given) ? given : names.Take(references.NameOf(schema) is { } own ? Identifier.Pascal(own) : name()), name);
        inProgress.Remove(schema);
        planned[schema] = type;
        return type;
    }

    private TypeRef Choose(DocumentNode schema, Func<string> take, Func<string> name)
    {
        var types = schemas.TypesOf(schema);
        if (schema["properties"] is { IsMapping: false } wrong)
        {
            findings.Add(ContractFault.WrongKind, wrong, "Properties are a mapping of names to schemas");
        }

        if (Values(schema) is { Count: > 0 } values)
        {
            return Words(schema, values, take);
        }

        if (RecordPlanner.IsComposite(schema))
        {
            return records.IsObject(schema) ? Record(schema, take) : Plan(records.Scalar(schema), name).Type;
        }

        if (UnionPlanner.Is(schema))
        {
            return Union(schema, take);
        }

        if (types.Count > 1)
        {
            return Union(schema, take);
        }

        var type = types.Count == 1 ? types[0] : records.Implied(schema);
        return type switch
        {
            "object" => Object(schema, take, name),
            "array" => List(schema, name),
            null => Scalars.Any,
            _ => Scalars.Of(type, schema["format"]?.String),
        };
    }

    private TypeRef Object(DocumentNode schema, Func<string> take, Func<string> name)
    {
        if (schema["properties"]?.Members.Count > 0 || records.IsBase(schema))
        {
            return Record(schema, take);
        }

        var additional = schema["additionalProperties"];
        var pattern = schema["patternProperties"]?.Members;
        var value = additional is { IsMapping: true } ? additional : additional is null && pattern is [var only] ? only.Value : null;
        var (type, isNullable) = Plan(value, () => ForItem(schema, name, "Value"));
        return Scalars.Map(type, isNullable);
    }

    private TypeRef List(DocumentNode schema, Func<string> name)
    {
        var (type, isNullable) = Plan(schema["items"] is { IsMapping: true } items ? items : null, () => ForItem(schema, name, "Item"));
        return Scalars.List(type, isNullable);
    }

    private string ForItem(DocumentNode schema, Func<string> name, string suffix) =>
        componentNames.TryGetValue(schema, out var given) ? given + suffix : name() + suffix;

    private TypeRef Record(DocumentNode schema, Func<string> take)
    {
        var plan = new RecordPlan(take(), TypeWords.Of(schema));
        Plans.Add(plan);
        open.Enqueue(() => records.Fill(plan, schema));
        return TypeRef.Of(plan, TypeKind.Object);
    }

    private TypeRef Union(DocumentNode schema, Func<string> take)
    {
        var cases = unions.Cases(schema);
        if (unions.Collapsed(schema, cases, take) is { } one)
        {
            return one;
        }

        var plan = new UnionPlan(take(), TypeWords.Of(schema), schema);
        Plans.Add(plan);
        open.Enqueue(() => unions.Fill(plan, schema, cases));
        return TypeRef.Of(plan, TypeKind.Union);
    }

    private static List<DocumentNode> Values(DocumentNode schema) => schema["const"] is { } constant
        ? [constant]
        : [.. (schema["enum"]?.Items ?? []).Where(value => value.Kind != NodeKind.Null)];

    private TypeRef Words(DocumentNode schema, List<DocumentNode> values, Func<string> take)
    {
        if (values.TrueForAll(value => value.Kind == NodeKind.String))
        {
            return values is [var only] ? Scalars.String with { Constant = only.Text } : Words(take(), schema, values.Select(value => value.Text));
        }

        if (values.TrueForAll(value => value.Kind == NodeKind.Number))
        {
            return values.TrueForAll(value => value.Text.All(letter => char.IsDigit(letter) || letter == '-'))
                ? Scalars.Of("integer", schema["format"]?.String)
                : Scalars.Number;
        }

        if (values.TrueForAll(value => value.Kind == NodeKind.Boolean))
        {
            return Scalars.Boolean;
        }

        // YAML reads an unquoted word as something else: where the schema says string, its values are.
        return schemas.TypesOf(schema) is ["string"] && values.TrueForAll(value => value.Kind is not (NodeKind.Mapping or NodeKind.Sequence))
            ? Words(take(), schema, values.Select(value => value.Text))
            : Scalars.Any;
    }

    public TypeRef Words(string name, DocumentNode schema, IEnumerable<string> values)
    {
        var plan = WordsPlan.Of(name, TypeWords.Of(schema), values);
        Plans.Add(plan);
        return TypeRef.Of(plan);
    }

    /// <summary>Whether the document gives the schema a name.</summary>
    public bool HasName(DocumentNode schema) => componentNames.ContainsKey(schema);
}
