using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>Makes interfaces of the fragments that stand beside other things.</summary>
internal sealed class ViewPlanner(ShapeReader shapes, InputPlanner inputs, TypeNames names)
{
    private readonly Dictionary<FragmentNode, View> planned = [];

    public List<InterfacePlan> Plans { get; } = [];

    public bool Has(FragmentNode fragment) => planned.ContainsKey(fragment);

    public View Of(FragmentNode fragment)
    {
        if (!planned.TryGetValue(fragment, out var view))
        {
            view = Plan(shapes.Of(fragment), "I" + Identifier.Pascal(fragment.Name.Text), $"What the fragment {fragment.Name} asks for.", view => planned.Add(fragment, view));
        }

        return view;
    }

    private View Plan(Shape shape, string name, string description, Action<View> add)
    {
        var plan = new InterfacePlan(names.Take(name), new TypeWords(description, IsDeprecated: false), above: null);
        var view = new View(plan, shape);
        add(view);
        Plans.Add(plan);
        Fill(plan, shape.Common);
        foreach (var one in shape.Cases)
        {
            var inner = new InterfacePlan(names.Take(plan.Name + one.Name), new TypeWords($"The same where it is {one.Name}.", IsDeprecated: false), plan);
            view.Cases.Add(one, inner);
            Plans.Add(inner);
            Fill(inner, one.Fields);
        }

        return view;
    }

    private void Fill(InterfacePlan plan, List<ShapeField> fields)
    {
        var members = new NameScope(Framework.OfRecords, [plan.Name, .. plan.Above?.Members.Select(member => member.Name) ?? []]);
        foreach (var field in fields)
        {
            var child = field.Child is null ? null
                : field.Child.Whole is { } whole ? Of(whole)
                : Plan(field.Child, plan.Name + Identifier.Pascal(field.Key), $"What is asked of '{field.Key}' there.", static _ => { });
            var type = inputs.Of(field.Definition.Type, child is null ? null : TypeRef.Of(child.Plan, TypeKind.Object));
            var isNullable = !type.IsAny && (!field.Definition.Type.IsRequired || field.IsConditional);
            plan.Members.Add(new InterfaceMember(field.Key, members.Take(Identifier.Pascal(field.Key)), type.Name + (isNullable ? "?" : ""), field.Definition.Description, child));
        }
    }
}
