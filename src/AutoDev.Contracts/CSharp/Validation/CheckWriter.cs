using System.Globalization;
using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Validation;

/// <summary>Writes statements that check what a document rules beyond the shape of a value.</summary>
/// <param name="needs">Tells what is checked as JSON, by the methods of <paramref name="schemas"/>.</param>
[Implements("PRP-010-8")]
internal sealed class CheckWriter(RuleReader reader, TypePlanner types, SchemaNeeds needs, SchemaClass schemas)
{
    private const int DeepestList = 8;

    private readonly Dictionary<DocumentNode, SchemaRules> rules = [];

    /// <summary>Finds the types that have rules: their own, or those of a part.</summary>
    public void Mark()
    {
        var users = new Dictionary<TypePlan, List<TypePlan>>();
        var open = new Stack<TypePlan>();
        foreach (var plan in types.Plans)
        {
            if (SchemaOf(plan) is { } schema && needs.Of(schema, isAny: false) && !HasFiles(plan))
            {
                plan.Whole = schemas.Rule(schema);
            }

            foreach (var part in Parts(plan))
            {
                (users.TryGetValue(part, out var all) ? all : users[part] = []).Add(plan);
            }

            if (plan.Whole is not null || plan is WordsPlan { IsOpen: false } || (plan is RecordPlan record && record.Properties.Exists(property => Of(property).Any())))
            {
                open.Push(plan);
            }
        }

        while (open.Count > 0)
        {
            var plan = open.Pop();
            if (plan.HasRules)
            {
                continue;
            }

            plan.HasRules = true;
            foreach (var user in users.TryGetValue(plan, out var all) ? all : [])
            {
                open.Push(user);
            }
        }
    }

    /// <summary>What a type that has rules declares.</summary>
    /// <param name="isInherited">Whether a type above it declares it already; then it only says more.</param>
    public static void Declare(CodeWriter code, Framework framework, bool isInherited, IEnumerable<string> checks)
    {
        if (!isInherited)
        {
            code.Line("/// <summary>What the contract rules and this does not keep, each with its place; empty where it keeps all.</summary>")
                .Line($"public {framework["IReadOnlyList"]}<string> Validate() => JsonViolations.Of(this);");
        }

        code.Open("void IJsonValid.Validate(JsonViolations found)").Lines(checks).Close();
    }

    public static IEnumerable<string> Of(UnionPlan plan) => [plan.Whole is null ? "found.Model(\"\", Value);" : Whole(plan)];

    public IEnumerable<string> Of(RecordPlan plan)
    {
        if (plan.Whole is not null)
        {
            return [Whole(plan)];
        }

        var own = plan.Properties.SelectMany(Of);
        return plan.Extra is { Plan.HasRules: true } extra ? own.Concat([$"found.Map(\"\", {plan.ExtraName}, each: static (found, item) => {Single(extra, null, 1)});"]) : own;
    }

    /// <summary>Nothing where there is nothing to check.</summary>
    /// <param name="name">The value's place below where the checks are.</param>
    public IEnumerable<string> Of(TypeRef type, DocumentNode? schema, string name, string value, string found) =>
        Calls(type, schema, name, value, 0).Select(call => $"{found}.{call};");

    private IEnumerable<string> Of(PropertyPlan property) => Of(property.Type, property.Schema, property.JsonName, property.Name, "found");

    private IEnumerable<string> Calls(TypeRef type, DocumentNode? schema, string name, string value, int depth)
    {
        var start = $"({Literal.Of(name)}, {value}";
        switch (type)
        {
            case { Plan.Whole: not null }:
                return [$"Model{start})"];
            case { Kind: not TypeKind.File, Codec.Length: > 0 } when type.Plan is not (RecordPlan or UnionPlan) && needs.Of(schema, type.IsAny):
                return [$"Json<{type.Name}>{start}, {type.Codec}, {schemas.Rule(schema!)})"];
            case { Plan: WordsPlan { HasRules: true } words }:
                return [$"Word<{words.Name}>{start})"];
            case { Plan.HasRules: true, Kind: TypeKind.Object or TypeKind.Union }:
                return [$"Model{start})"];
            case { Kind: TypeKind.Text, Name: "string" }:
                return Texts(type, Rules(schema), start);
            case { Kind: TypeKind.Integer or TypeKind.Number }:
                return NumberLimits.Of(type.Name, Rules(schema)).Select(limits => limits[0] == '!' ? $"OneOf<{type.Name}>{start}, {limits.Substring(1)})" : $"Number<{type.Name}>{start}, {limits})");
            case { Kind: TypeKind.List or TypeKind.Map, Item: not null } when depth < DeepestList:
                return Items(type, Rules(schema), start, depth);
            default:
                return [];
        }
    }

    private static IEnumerable<string> Texts(TypeRef type, SchemaRules rules, string start)
    {
        var limits = Limit("min", rules.MinLength > 0 ? rules.MinLength : null) + Limit("max", rules.MaxLength) + (type.Constant is { } only ? $", only: {Literal.Of(only)}" : "");
        var patterns = rules.Patterns.Select(pattern => $", pattern: {Literal.Of(pattern)}").DefaultIfEmpty("").ToList();
        return patterns.Select((pattern, at) => (at == 0 ? limits : "") + pattern).Where(arguments => arguments.Length > 0).Select(arguments => $"Text{start}{arguments})");
    }

    private IEnumerable<string> Items(TypeRef type, SchemaRules rules, string start, int depth)
    {
        var isList = type.Kind == TypeKind.List;
        var limits = isList
            ? Limit("min", rules.MinItems > 0 ? rules.MinItems : null) + Limit("max", rules.MaxItems) + (rules.UniqueItems ? $", unique: {ItemCodec(type)}" : "")
            : Limit("min", rules.MinProperties > 0 ? rules.MinProperties : null) + Limit("max", rules.MaxProperties);
        var each = Single(type.Item!, isList ? rules.Items : rules.Values, depth + 1);
        var arguments = limits + (each.Length > 0 ? $", each: static (found, item) => {each}" : "");
        return arguments.Length > 0 ? [$"{(isList ? "List" : "Map")}{start}{arguments})"] : [];
    }

    /// <summary>The checks of an item as one expression; empty where there are none.</summary>
    private string Single(TypeRef item, DocumentNode? schema, int depth)
    {
        var calls = Calls(item, schema, "", "item", depth).Select(call => "found." + call).ToList();
        return calls.Count switch { 0 => "", 1 => calls[0], _ => "{ " + string.Concat(calls.Select(call => call + "; ")) + "}" };
    }

    /// <summary>The codec inside of <c>JsonCodec.List(…)</c>.</summary>
    private static string ItemCodec(TypeRef list) => list.Codec.Substring("JsonCodec.List(".Length, list.Codec.Length - "JsonCodec.List(".Length - 1);

    private SchemaRules Rules(DocumentNode? schema)
    {
        if (schema is null)
        {
            return new SchemaRules();
        }

        return rules.TryGetValue(schema, out var known) ? known : rules[schema] = reader.Read(schema);
    }

    private static string Whole(TypePlan plan) => $"found.Json<{plan.Name}>(\"\", this, JsonModel<{plan.Name}>.Codec, {plan.Whole});";

    private static DocumentNode? SchemaOf(TypePlan plan) => plan switch { RecordPlan record => record.Schema, UnionPlan union => union.Schema, _ => null };

    /// <summary>What is sent beside a form's JSON is no part of a value that could be checked as JSON.</summary>
    private static bool HasFiles(TypePlan plan) => plan is RecordPlan record && record.Properties.Exists(property => property.Type.IsFile || property.Type.Item?.IsFile == true);

    private static string Limit(string name, int? value) => value is { } number ? $", {name}: {number.ToString(CultureInfo.InvariantCulture)}" : "";

    /// <summary>The types whose values are parts of a type's values, or may stand in their place.</summary>
    private static IEnumerable<TypePlan> Parts(TypePlan plan)
    {
        var used = plan switch
        {
            RecordPlan record => record.Properties.Select(property => property.Type).Concat(record.Extra is null ? [] : [record.Extra]),
            UnionPlan union => union.Cases.Select(one => one.Type),
            _ => [],
        };
        var kinds = plan is RecordPlan above ? above.Kinds.Select(kind => (TypePlan)kind.Plan) : [];
        return used.SelectMany(Innermost).Concat(kinds);
    }

    private static IEnumerable<TypePlan> Innermost(TypeRef type)
    {
        var inner = type;
        while (inner.Item is { } item)
        {
            inner = item;
        }

        return inner.Plan is { } plan ? [plan] : [];
    }
}
