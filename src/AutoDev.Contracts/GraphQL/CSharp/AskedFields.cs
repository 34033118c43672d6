using AutoDev.Contracts.GraphQL.Operations;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>A field that is asked for.</summary>
/// <param name="Types">Of which objects; the same set for the same condition.</param>
internal readonly record struct Asked(FieldNode Node, FieldDefinitionNode Known, HashSet<SchemaType> Types, bool IsConditional);

/// <summary>The fields of selections, fragments put in, each with the objects that it is asked of.</summary>
internal sealed class AskedFields
{
    private readonly OperationSet set;
    private readonly SchemaType type;
    private readonly Dictionary<string, List<Asked>> byKey = new(StringComparer.Ordinal);
    private readonly List<(HashSet<SchemaType> Types, string Condition)> narrowed = [];
    private readonly HashSet<(FragmentNode Fragment, HashSet<SchemaType> Types, bool IsConditional)> entered = [];

    public AskedFields(OperationSet set, SchemaType type)
    {
        (this.set, this.type) = (set, type);
        All = set.Schema.PossibleTypes(type);
    }

    /// <summary>All objects that there can be.</summary>
    public HashSet<SchemaType> All { get; }

    /// <summary>By what they are called in the answer.</summary>
    public List<List<Asked>> Fields { get; } = [];

    /// <summary>Fragments whose fields are there for sure.</summary>
    public List<(FragmentNode Fragment, HashSet<SchemaType> Types)> Fragments { get; } = [];

    public void Add(SelectionSetNode selections, SchemaType scope, bool isConditional) => Add(selections, scope, All, isConditional);

    /// <summary>The objects that something besides is asked of, those of the same together.</summary>
    public IEnumerable<IReadOnlyList<SchemaType>> Groups() => narrowed.Count == 0
        ? []
        : set.Schema.Types.Where(All.Contains)
            .GroupBy(one => string.Concat(narrowed.Select(condition => condition.Types.Contains(one) ? '1' : '0')), StringComparer.Ordinal)
            .Where(group => group.Key.IndexOf('1') >= 0)
            .Select(group => group.ToList());

    /// <summary>The conditions that brought a group together.</summary>
    public string NameOf(IReadOnlyList<SchemaType> group)
    {
        var conditions = narrowed.Where(one => one.Types.Contains(group[0])).Select(one => one.Condition).Distinct().ToList();
        return conditions.Contains(group[0].Name) ? group[0].Name : string.Concat(conditions);
    }

    private void Add(SelectionSetNode selections, SchemaType scope, HashSet<SchemaType> types, bool isConditional)
    {
        foreach (var selection in selections.Selections)
        {
            var isMaybe = isConditional || selection.IsConditional;
            switch (selection)
            {
                case FieldNode field when set.Schema.FieldOf(scope, field.Name.Text) is { } known:
                    if (!byKey.TryGetValue(field.Key, out var same))
                    {
                        byKey.Add(field.Key, same = []);
                        Fields.Add(same);
                    }

                    same.Add(new Asked(field, known, types, isMaybe));
                    break;
                case InlineFragmentNode inline:
                    var condition = inline.Condition is null ? scope : set.Schema.Find(inline.Condition.Text)!;
                    if (Narrow(types, condition) is var inner && (inner.Count > 0 || All.Count == 0))
                    {
                        Add(inline.Selections, condition, inner, isMaybe);
                    }

                    break;
                case SpreadNode spread when set.Fragment(spread.Name.Text) is { } fragment:
                    var target = set.Schema.Find(fragment.Condition.Text)!;
                    if (Narrow(types, target) is var narrow && (narrow.Count > 0 || All.Count == 0) && entered.Add((fragment, narrow, isMaybe)))
                    {
                        if (!isMaybe)
                        {
                            Fragments.Add((fragment, narrow));
                        }

                        Add(fragment.Selections, target, narrow, isMaybe);
                    }

                    break;
            }
        }
    }

    /// <summary>Those of the objects that are of a type as well: the same set for the same objects.</summary>
    private HashSet<SchemaType> Narrow(HashSet<SchemaType> types, SchemaType condition)
    {
        var possible = set.Schema.PossibleTypes(condition);
        if (types.IsSubsetOf(possible))
        {
            return types;
        }

        var narrow = new HashSet<SchemaType>(types.Where(possible.Contains));
        var known = narrowed.FindIndex(one => one.Types.SetEquals(narrow));
        if (known >= 0)
        {
            return narrowed[known].Types;
        }

        if (narrow.Count > 0 && type.IsAbstract)
        {
            narrowed.Add((narrow, condition.Name));
        }

        return narrow;
    }
}
