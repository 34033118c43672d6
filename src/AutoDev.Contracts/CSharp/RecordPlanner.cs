using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp;

/// <summary>Gathers the properties of a record from its own schema and from all that it includes.</summary>
internal sealed class RecordPlanner(TypePlanner types, SchemaResolver schemas, Contract contract)
{
    private readonly Inheritance inheritance = new(contract);

    public bool IsBase(DocumentNode schema) => inheritance.KindsOf(schema).Count > 0;

    /// <summary>Whether a schema is put together from several.</summary>
    public static bool IsComposite(DocumentNode schema) =>
        References.TargetOf(schema) is not null
        || schema["allOf"]?.Items.Any(part => !SchemaResolver.IsEmpty(part)) == true
        || (schema["properties"]?.Members.Count > 0 && (schema["oneOf"] is not null || schema["anyOf"] is not null));

    /// <summary>Whether values are objects, seen through all that a schema includes.</summary>
    public bool IsObject(DocumentNode schema) => IsObject(schema, []);

    /// <summary>What a composition that is no object comes to: the part that says most.</summary>
    public DocumentNode? Scalar(DocumentNode schema)
    {
        var parts = Parts(schema).Select(part => schemas.Use(part).Schema).Where(part => part is not null && part != schema).ToList();
        return parts.Find(part => part!["enum"] is not null) ?? parts.Find(part => part!["type"] is not null) ?? parts.FirstOrDefault();
    }

    /// <summary>The type that a schema's keywords speak of where it names none.</summary>
    public string? Implied(DocumentNode schema) =>
        IsBase(schema) || schema["properties"] is { IsMapping: true } || schema["additionalProperties"] is { IsMapping: true } || schema["patternProperties"] is not null ? "object"
        : schema["items"] is not null || schema["prefixItems"] is not null ? "array"
        : schema["format"] is not null || schema["pattern"] is not null || schema["minLength"] is not null || schema["maxLength"] is not null ? "string"
        : null;

    public void Fill(RecordPlan plan, DocumentNode record)
    {
        if (plan.Schema is not null)
        {
            return;
        }

        plan.Schema = record;
        FillBase(plan, record);
        var found = new FoundProperties();
        Collect(record, isSure: true, found, []);
        var members = new NameScope(Framework.OfRecords, plan.Base is { } above ? [plan.Name, .. above.Properties.Select(property => property.Name), above.ExtraName] : [plan.Name]);
        plan.Properties.Capacity = found.All.Count;
        foreach (var (name, schema, isSure) in found.All)
        {
            if (plan.Base?.Properties.Find(property => property.JsonName == name) is { } inherited)
            {
                plan.Properties.Add(inherited with { IsInherited = true });
            }
            else
            {
                plan.Properties.Add(Property(plan, record, members, name, schema, isSure && found.Required.Contains(name)));
            }
        }

        FillTags(plan, record);
        if (plan.Base?.Extra is not null)
        {
            (plan.Extra, plan.ExtraName) = (plan.Base.Extra, plan.Base.ExtraName);
            return;
        }

        var isClosed = record["additionalProperties"] is { Kind: NodeKind.Boolean, IsTrue: false } && !IsComposite(record) && !IsBase(record);
        var (extra, isNullable) = types.Plan(found.Additional, () => plan.Name + "Value");
        plan.Extra = isClosed ? null : isNullable && !extra.IsAny ? types.Scalars.Any : extra;
        plan.ExtraName = members.Take("AdditionalProperties");
    }

    private void FillBase(RecordPlan plan, DocumentNode record)
    {
        foreach (var part in record["allOf"]?.Items ?? [])
        {
            if (plan.Base is null && schemas.Use(part).Schema is { } schema && schema != record && IsBase(schema) && types.RecordOf(schema) is { } above && above != plan && !above.IsBelow(plan))
            {
                plan.Base = above;
                Fill(above, schema);
            }
        }
    }

    private void FillTags(RecordPlan plan, DocumentNode record)
    {
        var tag = Inheritance.TagOf(record) ?? plan.Base?.Tag;
        plan.Tag = tag;
        if (tag is null)
        {
            return;
        }

        var tagged = plan;
        while (tagged.Base is not null && Inheritance.TagOf(tagged.Schema!) is null)
        {
            tagged = tagged.Base;
        }

        foreach (var kind in inheritance.KindsOf(record))
        {
            if (types.RecordOf(kind.Node) is { } derived && derived != plan)
            {
                plan.Derived.AddRange(Inheritance.ValuesOf(tagged.Schema!, kind.Name).Select(value => (value, derived)));
            }
        }

        if (plan.Base is not null && plan.Properties.Find(property => property.JsonName == tag) is { IsInherited: true } inherited
            && contract.Schemas.FirstOrDefault(schema => schema.Node == record) is { } own)
        {
            plan.Tags.Add((inherited.Name, Inheritance.ValuesOf(tagged.Schema!, own.Name).First()));
        }
    }

    private PropertyPlan Property(RecordPlan plan, DocumentNode record, NameScope members, string name, DocumentNode schema, bool isRequired)
    {
        var member = members.Take(Identifier.Pascal(name));
        var (type, isNullable) = types.Plan(schema, () => plan.Name + Identifier.Pascal(name));
        var value = isRequired && !isNullable ? type.Constant : null;
        if (name == Inheritance.TagOf(record) && IsBase(record) && type.Kind == TypeKind.Text && isRequired && type.Name == "string")
        {
            value ??= contract.Schemas.FirstOrDefault(component => component.Node == record) is { } own ? Inheritance.ValuesOf(record, own.Name).First() : "";
        }

        // What only one side sends, the other may not ask for.
        var isOneWay = schema["readOnly"]?.IsTrue == true || schema["writeOnly"]?.IsTrue == true;
        return new PropertyPlan(
            name, member, type, isRequired && !isOneWay, isNullable, IsInherited: false, isOneWay ? null : value,
            Prose.At(schema["description"]), schema["deprecated"]?.IsTrue == true, schema);
    }

    private void Collect(DocumentNode schema, bool isSure, FoundProperties found, HashSet<DocumentNode> seen)
    {
        if (!seen.Add(schema))
        {
            return;
        }

        foreach (var part in Included(schema))
        {
            if (schemas.Use(part).Schema is { } included)
            {
                Collect(included, isSure, found, seen);
            }
        }

        foreach (var variant in UnionPlanner.Variants(schema))
        {
            if (schemas.Use(variant).Schema is { } included)
            {
                Collect(included, isSure: false, found, seen);
            }
        }

        foreach (var property in schema["properties"]?.Members ?? [])
        {
            found.Add(property.Key, property.Value, isSure);
        }

        if (isSure)
        {
            found.Required.UnionWith((schema["required"]?.Items ?? []).Select(name => name.Text));
        }

        found.Additional ??= schema["additionalProperties"] is { IsMapping: true } additional ? additional : null;
    }

    /// <summary>What all values of a schema are, too.</summary>
    private IEnumerable<DocumentNode> Included(DocumentNode schema)
    {
        if (schema["$ref"] is { Kind: NodeKind.String } target && contract.References.Find(target) is { } referenced)
        {
            yield return referenced;
        }

        foreach (var part in schema["allOf"]?.Items ?? [])
        {
            yield return part;
        }
    }

    private IEnumerable<DocumentNode> Parts(DocumentNode schema) =>
        Included(schema).Concat(UnionPlanner.Variants(schema));

    private bool IsObject(DocumentNode schema, HashSet<DocumentNode> seen) => seen.Add(schema)
        && (schemas.TypesOf(schema).Contains("object")
            || Implied(schema) == "object"
            || Parts(schema).Any(part => schemas.Use(part).Schema is { } included && IsObject(included, seen)));

    private sealed class FoundProperties
    {
        private readonly List<(string Name, DocumentNode Schema, bool IsSure)> all = [];
        private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

        public IReadOnlyList<(string Name, DocumentNode Schema, bool IsSure)> All => all;

        public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

        public DocumentNode? Additional { get; set; }

        /// <summary>What is said later of the same property is said more exactly, unless it only describes, or only some variant says it.</summary>
        public void Add(string name, DocumentNode schema, bool isSure)
        {
            if (!places.TryGetValue(name, out var place))
            {
                places.Add(name, all.Count);
                all.Add((name, schema, isSure));
            }
            else if (isSure)
            {
                all[place] = (name, SchemaResolver.IsEmpty(schema) ? all[place].Schema : schema, true);
            }
        }
    }
}
