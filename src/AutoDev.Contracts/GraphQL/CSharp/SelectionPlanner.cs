using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>Makes records of what operations ask for, named for the way to it.</summary>
internal sealed class SelectionPlanner(ShapeReader shapes, ViewPlanner views, InputPlanner inputs, TypeNames names)
{
    private readonly Dictionary<FragmentNode, RecordPlan> fragments = [];
    private readonly Dictionary<RecordPlan, HashSet<InterfacePlan>> implemented = [];

    public List<RecordPlan> Plans { get; } = [];

    /// <summary>What an operation gives; the way to its parts begins with the operation's own name.</summary>
    public RecordPlan Plan(Shape shape, string operation) => shape.Whole is { } whole
        ? Plan(whole)
        : Plan(shape, new RecordPlan(names.Take(operation + "Data"), new TypeWords($"What {operation} answers.", IsDeprecated: false)), operation, []);

    /// <param name="wanted">The interfaces of what is around it, for this part.</param>
    private RecordPlan Plan(Shape shape, string name, string description, IReadOnlyList<View> wanted)
    {
        if (shape.Whole is { } whole)
        {
            return Plan(whole);
        }

        var plan = new RecordPlan(names.Take(name), new TypeWords(description, IsDeprecated: false));
        return Plan(shape, plan, plan.Name, wanted);
    }

    private RecordPlan Plan(FragmentNode fragment)
    {
        if (!fragments.TryGetValue(fragment, out var plan))
        {
            plan = new RecordPlan(names.Take(Identifier.Pascal(fragment.Name.Text)), new TypeWords(fragment.Description ?? $"What the fragment {fragment.Name} asks for.", IsDeprecated: false));
            fragments.Add(fragment, plan);
            Plan(shapes.Of(fragment), plan, plan.Name, views.Has(fragment) ? [views.Of(fragment)] : []);
        }

        return plan;
    }

    private RecordPlan Plan(Shape shape, RecordPlan plan, string way, IReadOnlyList<View> wanted)
    {
        Plans.Add(plan);
        List<View> own = [.. wanted.Concat(shape.Fragments.Select(views.Of)).Distinct()];
        var members = new NameScope(Framework.OfRecords, [plan.Name, "Match"]);
        if (shape.Cases.Count > 0)
        {
            // It is asked for wherever there are several types, and tells them apart.
            plan.Properties.Add(new PropertyPlan("__typename", members.Take("Typename"), inputs.String, IsRequired: true, IsNullable: false, IsInherited: false, "", "The name of the object's type.", IsDeprecated: false, Schema: null));
        }

        var fields = shape.Common.Where(field => shape.Cases.Count == 0 || field.Key != "__typename").ToList();
        var parts = Fill(plan, way, fields, members, [.. own.Select(view => view.Plan)]);
        Implement(plan, parts, own.Select(view => view.Plan));
        foreach (var one in shape.Cases)
        {
            Plan(plan, one, parts, own);
        }

        return plan;
    }

    private void Plan(RecordPlan above, ShapeCase one, Dictionary<string, Part> common, List<View> wanted)
    {
        var plan = new RecordPlan(names.Take(above.Name + one.Name), new TypeWords($"The same where it is {string.Join(", ", one.Types.Take(5).Select(type => type.Name))}{(one.Types.Count > 5 ? " …" : "")}.", IsDeprecated: false))
        {
            Base = above,
            Tag = "__typename",
        };
        Plans.Add(plan);
        plan.Properties.AddRange(above.Properties.Select(property => property with { IsInherited = true }));
        if (one.Types is [var only])
        {
            plan.Tags.Add((above.Properties[0].Name, only.Name));
        }

        (above.Tag, above.HasMatch) = ("__typename", true);
        above.Derived.AddRange(one.Types.Select(type => (type.Name, plan)));
        List<InterfacePlan> own =
        [
            .. wanted.Select(view => view.Cases.FirstOrDefault(inner => inner.Key.Types.Contains(one.Types[0])).Value).Where(inner => inner is not null),
            .. one.Fragments.Select(views.Of).SelectMany(view => view.Cases.Where(inner => inner.Key.Types.Contains(one.Types[0])).Select(inner => inner.Value).Append(view.Plan)),
        ];
        var parts = Fill(plan, plan.Name, one.Fields, new NameScope(Framework.OfRecords, [plan.Name, "Match", .. above.Properties.Select(property => property.Name)]), own);
        foreach (var part in common)
        {
            parts[part.Key] = part.Value;
        }

        Implement(plan, parts, own.Distinct());
    }

    private Dictionary<string, Part> Fill(RecordPlan plan, string way, List<ShapeField> fields, NameScope members, List<InterfacePlan> wanted)
    {
        var parts = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var child = field.Child is null ? null : Plan(
                field.Child,
                way + Identifier.Pascal(field.Key),
                $"What is asked of '{field.Key}' there.",
                [.. wanted.SelectMany(one => one.Members).Where(member => member.Key == field.Key).Select(member => member.Child).OfType<View>()]);
            var definition = field.Definition;
            var property = new PropertyPlan(
                field.Key, members.Take(Identifier.Pascal(field.Key)), inputs.Of(definition.Type, child is null ? null : TypeRef.Of(child, TypeKind.Object)), !field.IsConditional,
                !definition.Type.IsRequired, IsInherited: false, Value: null, definition.Description, InputPlanner.IsDeprecated(definition.Directives), Schema: null);
            plan.Properties.Add(property);
            parts.Add(field.Key, new Part(property, child));
        }

        return parts;
    }

    /// <summary>A record has the interfaces of which it has every member; where a field is missing under some condition it has not.</summary>
    private void Implement(RecordPlan plan, Dictionary<string, Part> parts, IEnumerable<InterfacePlan> wanted)
    {
        var all = implemented[plan] = plan.Base is null ? [] : [.. implemented[plan.Base]];
        foreach (var one in wanted.OrderBy(one => one.Above is not null))
        {
            if (!all.Contains(one) && (one.Above is null || all.Contains(one.Above)) && one.Members.TrueForAll(member => IsThere(member, parts)))
            {
                all.Add(one);
                plan.Interfaces.Add((one.Name, [.. one.Members.Where(member => !IsSame(member, parts)).Select(member => $"{member.Type} {one.Name}.{member.Name} => {Property(member, parts)!.Name};")]));
            }
        }
    }

    private static PropertyPlan? Property(InterfaceMember member, Dictionary<string, Part> parts) => parts.TryGetValue(member.Key, out var part) ? part.Property : null;

    private bool IsThere(InterfaceMember member, Dictionary<string, Part> parts) =>
        parts.TryGetValue(member.Key, out var part)
        && (part.Child is null ? member.Child is null : member.Child is { } child && implemented[part.Child].Contains(child.Plan))
        && (member.Type.EndsWith("?", StringComparison.Ordinal) || part.Property.IsSure);

    private static bool IsSame(InterfaceMember member, Dictionary<string, Part> parts) =>
        Property(member, parts) is { } property && property.Name == member.Name && property.Type.Name + (property.IsSure ? "" : "?") == member.Type;

    private readonly record struct Part(PropertyPlan Property, RecordPlan? Child);
}
