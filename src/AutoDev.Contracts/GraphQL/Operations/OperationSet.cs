using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Operations;

/// <summary>The operations and fragments of all documents that go with a schema.</summary>
internal sealed class OperationSet
{
    private readonly Dictionary<string, FragmentNode> fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionNode, IReadOnlyList<FragmentNode>> used = [];

    public OperationSet(GraphQLSchema schema)
    {
        Schema = schema;
    }

    public GraphQLSchema Schema { get; }

    public List<OperationNode> Operations { get; } = [];

    public IEnumerable<FragmentNode> Fragments => fragments.Values;

    public FragmentNode? Fragment(string name) => fragments.TryGetValue(name, out var fragment) ? fragment : null;

    /// <summary>False where one of that name is there already.</summary>
    public bool Add(FragmentNode fragment)
    {
        var isNew = !fragments.ContainsKey(fragment.Name.Text);
        if (isNew)
        {
            fragments.Add(fragment.Name.Text, fragment);
        }

        return isNew;
    }

    /// <summary>The fragments that a definition uses, directly or by way of others, in the order of their first use; each once, also in a circle.</summary>
    public IReadOnlyList<FragmentNode> UsedBy(DefinitionNode definition)
    {
        if (!used.TryGetValue(definition, out var all))
        {
            List<FragmentNode> found = [];
            var seen = new HashSet<FragmentNode>();
            var open = new Stack<SelectionSetNode>();
            open.Push(SelectionsOf(definition));
            while (open.Count > 0)
            {
                foreach (var name in SpreadsIn(open.Pop()))
                {
                    if (Fragment(name.Text) is { } fragment && seen.Add(fragment))
                    {
                        found.Add(fragment);
                        open.Push(fragment.Selections);
                    }
                }
            }

            all = found;
            used.Add(definition, all);
        }

        return all;
    }

    public static SelectionSetNode SelectionsOf(DefinitionNode definition) => definition is OperationNode operation ? operation.Selections : ((FragmentNode)definition).Selections;

    /// <summary>The names of the fragments that stand in a selection and in what it contains.</summary>
    public static IEnumerable<NameNode> SpreadsIn(SelectionSetNode set)
    {
        var open = new Stack<SelectionSetNode>();
        open.Push(set);
        while (open.Count > 0)
        {
            foreach (var selection in open.Pop().Selections)
            {
                switch (selection)
                {
                    case SpreadNode spread:
                        yield return spread.Name;
                        break;
                    case FieldNode { Selections: { } inner }:
                        open.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        open.Push(inline.Selections);
                        break;
                }
            }
        }
    }
}
