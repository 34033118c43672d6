using System.Globalization;
using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp;

/// <summary>Finds the types that a value can be of, and which of them are one in C#.</summary>
internal sealed class UnionPlanner(TypePlanner types, SchemaResolver schemas, RecordPlanner records, Contract contract)
{
    public static bool Is(DocumentNode schema) => Variants(schema).Any(variant => !SchemaResolver.IsEmpty(variant));

    /// <summary>What a value may be one of.</summary>
    public static IEnumerable<DocumentNode> Variants(DocumentNode schema) => schema["oneOf"] is null && schema["anyOf"] is null ? [] : SchemaResolver.Variants(schema, "oneOf").Concat(SchemaResolver.Variants(schema, "anyOf"));

    /// <summary>The variants; those of a variant without a name among them.</summary>
    public IReadOnlyList<DocumentNode> Cases(DocumentNode schema)
    {
        List<DocumentNode> cases = [];
        AddCases(schema, cases, []);
        return cases;
    }

    /// <summary>The one type that all cases are, where they are one.</summary>
    public TypeRef? Collapsed(DocumentNode schema, IReadOnlyList<DocumentNode> cases, Func<string> take)
    {
        var kinds = cases.Select(one => KindOf(one)).Distinct().ToList();
        if (kinds.Count == 0)
        {
            return types.Scalars.Any;
        }

        return kinds.TrueForAll(kind => kind == TypeKind.Text) && cases.Count > 1 ? Text(schema, cases, take)
            : kinds.TrueForAll(kind => kind is TypeKind.Integer or TypeKind.Number) ? Number(kinds)
            : kinds is [TypeKind.Boolean] ? types.Scalars.Boolean
            : null;
    }

    public void Fill(UnionPlan plan, DocumentNode union, IReadOnlyList<DocumentNode> cases)
    {
        var members = new NameScope(Framework.OfUnions, [plan.Name]);
        var kinds = cases.Select(schema => KindOf(schema)).ToList();
        var texts = kinds.Count(kind => kind == TypeKind.Text);
        var numbers = kinds.FindAll(kind => kind is TypeKind.Integer or TypeKind.Number);
        var tags = TagValues(union);
        var number = 0;
        foreach (var schema in cases)
        {
            var kind = kinds[number++];
            var type = kind == TypeKind.Text && texts > 1 ? types.Scalars.String
                : kind is TypeKind.Integer or TypeKind.Number && numbers.Count > 1 ? Number(numbers)
                : types.Plan(schema, () => NameOf(plan, schema, number)).Type;
            if (type.IsAny)
            {
                continue;
            }

            var at = plan.Cases.FindIndex(known => known.Type.Name == type.Name);
            if (at < 0)
            {
                at = plan.Cases.Count;
                plan.Cases.Add((members.Take(CaseName(type)), type with { Constant = null }));
            }

            plan.Tags.AddRange(tags.Where(tag => tag.Schema == schema).Select(tag => (tag.Value, at)));
        }

        plan.Tag = plan.Tags.Count > 0 ? union["discriminator"]?["propertyName"]?.String : null;
    }

    private void AddCases(DocumentNode schema, List<DocumentNode> cases, HashSet<DocumentNode> seen)
    {
        if (!seen.Add(schema))
        {
            return;
        }

        var variants = Variants(schema).ToList();
        if (variants.Count == 0 && schemas.TypesOf(schema) is { Count: > 1 } several)
        {
            cases.AddRange(several.Select(type => OfType(schema, type)));
            return;
        }

        foreach (var variant in variants)
        {
            if (schemas.Use(variant).Schema is not { } inner)
            {
                continue;
            }

            if (!types.HasName(inner) && !RecordPlanner.IsComposite(inner) && inner["enum"] is null && (Is(inner) || schemas.TypesOf(inner).Count > 1))
            {
                AddCases(inner, cases, seen);
            }
            else if (!cases.Contains(inner) && inner != schema)
            {
                cases.Add(inner);
            }
        }
    }

    /// <summary>The schema as it is for one of its types.</summary>
    private static DocumentNode OfType(DocumentNode schema, string type)
    {
        var one = new DocumentNode(NodeKind.Mapping, schema.Start, "") { Length = schema.Length };
        foreach (var member in schema.Members)
        {
            one.Add(member.Key == "type" ? member with { Value = new DocumentNode(NodeKind.String, member.Value.Start, type) { Length = member.Value.Length } } : member);
        }

        return one;
    }

    private TypeKind KindOf(DocumentNode schema) => KindOf(schema, depth: 0);

    private TypeKind KindOf(DocumentNode schema, int depth)
    {
        var values = schema["const"] is { } constant ? [constant] : schema["enum"]?.Items.Where(value => value.Kind != NodeKind.Null).ToList();
        if (values is { Count: > 0 })
        {
            return values.TrueForAll(value => value.Kind == NodeKind.String) ? TypeKind.Text
                : values.TrueForAll(value => value.Kind == NodeKind.Number) ? TypeKind.Number
                : values.TrueForAll(value => value.Kind == NodeKind.Boolean) ? TypeKind.Boolean
                : TypeKind.Any;
        }

        if (RecordPlanner.IsComposite(schema))
        {
            return records.IsObject(schema) ? TypeKind.Object
                : depth < 20 && records.Scalar(schema) is { } scalar ? KindOf(scalar, depth + 1)
                : TypeKind.Any;
        }

        var named = schemas.TypesOf(schema);
        if (Is(schema) || named.Count > 1)
        {
            return TypeKind.Union;
        }

        return (named.Count == 1 ? named[0] : records.Implied(schema)) switch
        {
            "string" => TypeKind.Text,
            "integer" => TypeKind.Integer,
            "number" => TypeKind.Number,
            "boolean" => TypeKind.Boolean,
            "array" => TypeKind.List,
            "object" => TypeKind.Object,
            "file" => TypeKind.File,
            _ => TypeKind.Any,
        };
    }

    /// <summary>A word that may be any word besides the known ones is what generated words are anyway.</summary>
    private TypeRef Text(DocumentNode schema, IReadOnlyList<DocumentNode> cases, Func<string> take)
    {
        var values = cases.SelectMany(one => one["const"] is { } constant ? [constant] : one["enum"]?.Items ?? []).Where(value => value.Kind == NodeKind.String).Select(value => value.Text).ToList();
        if (values.Count == 0)
        {
            return types.Scalars.String;
        }

        var words = types.Words(take(), schema, values);
        ((WordsPlan)words.Plan!).IsOpen = cases.Any(one => one["const"] is null && one["enum"] is null);
        return words;
    }

    private TypeRef Number(List<TypeKind> kinds) => kinds.Contains(TypeKind.Number) ? types.Scalars.Number : types.Scalars.Int64;

    private static string CaseName(TypeRef type) => type.Plan?.Name ?? type.Kind switch
    {
        TypeKind.Text => "Text",
        TypeKind.Integer or TypeKind.Number => "Number",
        TypeKind.Boolean => "Boolean",
        TypeKind.File => "File",
        TypeKind.List => (type.Item is { } item ? CaseName(item) : "") + "List",
        TypeKind.Map => (type.Item is { } value ? CaseName(value) : "") + "Map",
        _ => "Any",
    };

    private static string NameOf(UnionPlan plan, DocumentNode schema, int number) => plan.Name + (schema["title"]?.String is { Length: > 0 and < 60 } title
        ? Identifier.Pascal(title)
        : "Variant" + number.ToString(CultureInfo.InvariantCulture));

    private List<(string Value, DocumentNode? Schema)> TagValues(DocumentNode schema)
    {
        if (schema["discriminator"] is not { IsMapping: true } discriminator)
        {
            return [];
        }

        var mapped = (discriminator["mapping"]?.Members ?? [])
            .Select(member => (member.Key, schemas.Use(contract.References.Find(member.Value) ?? contract.Schemas.FirstOrDefault(named => named.Name == member.Value.Text)?.Node).Schema))
            .ToList();
        var implied = Variants(schema)
            .Select(variant => References.TargetOf(variant) is { } target ? (target.Substring(target.LastIndexOf('/') + 1), schemas.Use(variant).Schema) : ("", null))
            .Where(pair => pair.Schema is not null && !mapped.Exists(known => known.Schema == pair.Schema));
        return [.. mapped, .. implied];
    }
}
