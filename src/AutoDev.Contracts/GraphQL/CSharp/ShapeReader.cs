using AutoDev.Contracts.GraphQL.Operations;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>Puts together what selections ask of one value.</summary>
internal sealed class ShapeReader(OperationSet set)
{
    private readonly Dictionary<FragmentNode, Shape> fragments = [];

    /// <summary>The fragments that stand beside something else somewhere.</summary>
    public HashSet<FragmentNode> Mixed { get; } = [];

    public Shape Of(OperationNode operation) => Read(set.Schema.Root(operation.Kind)!, [new Source(operation.Selections, IsConditional: false)]);

    public Shape Of(FragmentNode fragment)
    {
        if (!fragments.TryGetValue(fragment, out var shape))
        {
            shape = Read(set.Schema.Find(fragment.Condition.Text)!, [new Source(fragment.Selections, IsConditional: false)]);
            fragments.Add(fragment, shape);
        }

        return shape;
    }

    private Shape Read(SchemaType type, List<Source> sources)
    {
        var shape = new Shape(type) { Whole = Whole(type, sources) };
        if (shape.Whole is { } whole)
        {
            Of(whole);
            return shape;
        }

        var asked = new AskedFields(set, type);
        foreach (var source in sources)
        {
            asked.Add(source.Selections, type, source.IsConditional);
        }

        foreach (var same in asked.Fields.Where(same => same.Exists(one => one.Types == asked.All)))
        {
            shape.Common.Add(Field(same, asked.All, isOfGroup: false));
        }

        shape.Fragments.AddRange(asked.Fragments.Where(one => one.Types == asked.All).Select(one => one.Fragment).Distinct());
        foreach (var group in asked.Groups())
        {
            var one = new ShapeCase(asked.NameOf(group), group);
            one.Fields.AddRange(asked.Fields
                .Where(same => shape.Field(same[0].Node.Key) is null)
                .Select(same => same.Where(field => field.Types.Contains(group[0])).ToList())
                .Where(same => same.Count > 0)
                .Select(same => Field(same, same[0].Types, isOfGroup: true)));
            one.Fragments.AddRange(asked.Fragments.Where(fragment => fragment.Types != asked.All && fragment.Types.Contains(group[0])).Select(fragment => fragment.Fragment).Distinct());
            shape.Cases.Add(one);
        }

        Mixed.UnionWith(shape.Fragments.Concat(shape.Cases.SelectMany(one => one.Fragments)));
        return shape;
    }

    /// <summary>A field that is asked for at several places has what each of them asks of it; what only some objects or some answers have may be missing.</summary>
    private ShapeField Field(List<Asked> same, HashSet<SchemaType> types, bool isOfGroup)
    {
        var sure = isOfGroup ? same : same.Where(one => one.Types == types).ToList();
        var first = sure[0];
        var type = set.Schema.TypeOf(first.Known.Type)!;
        var sources = same.Where(one => one.Node.Selections is not null).Select(one => new Source(one.Node.Selections!, same.Count > 1 && (one.IsConditional || !sure.Contains(one)))).ToList();
        return new ShapeField(first.Node.Key, first.Known, sure.TrueForAll(one => one.IsConditional), sources.Count > 0 ? Read(type, sources) : null);
    }

    private FragmentNode? Whole(SchemaType type, List<Source> sources)
    {
        FragmentNode? whole = null;
        foreach (var selection in sources.SelectMany(source => source.Selections.Selections))
        {
            if (selection is not SpreadNode { IsConditional: false } spread
                || set.Fragment(spread.Name.Text) is not { } fragment
                || fragment.Condition.Text != type.Name
                || (whole is not null && whole != fragment))
            {
                return null;
            }

            whole = fragment;
        }

        return sources.Exists(source => source.IsConditional) ? null : whole;
    }

    private readonly record struct Source(SelectionSetNode Selections, bool IsConditional);
}
