using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Operations;

/// <summary>
/// Whether fields that have one name in the answer are one field: fields of objects that can be the same are the same field with the same
/// arguments, and all have values of one shape. Each level is looked at as a whole, so that many fields cost no more than their number.
/// </summary>
internal sealed class FieldMerging(OperationSet set, DefinitionNode definition, OperationMistakes mistakes)
{
    /// <summary>Fragments in fragments can stand for more fields than anybody can ask for.</summary>
    private const int MostFields = 100_000;

    private int seen;

    public void Check()
    {
        var root = definition is OperationNode operation ? set.Schema.Root(operation.Kind) : set.Schema.Find(((FragmentNode)definition).Condition.Text);
        if (root is not null)
        {
            var fields = Collect([(OperationSet.SelectionsOf(definition), root)]);
            CheckShapes(fields);
            CheckFields(fields);
        }

        if (seen > MostFields)
        {
            mistakes.Say(definition, definition.Place with { Length = 1 }, $"This stands for more than {MostFields} fields");
        }
    }

    private Dictionary<string, List<Asked>> Collect(IEnumerable<(SelectionSetNode Set, SchemaType Type)> sources)
    {
        var fields = new Dictionary<string, List<Asked>>(StringComparer.Ordinal);
        var spreads = new HashSet<FragmentNode>();
        foreach (var (selections, type) in sources)
        {
            Collect(selections, type, fields, spreads);
        }

        return fields;
    }

    private void Collect(SelectionSetNode selections, SchemaType parent, Dictionary<string, List<Asked>> fields, HashSet<FragmentNode> spreads)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field when set.Schema.FieldOf(parent, field.Name.Text) is { } known && seen++ < MostFields:
                    (fields.TryGetValue(field.Key, out var same) ? same : fields[field.Key] = []).Add(new Asked(field, known, parent));
                    break;
                case InlineFragmentNode inline when (inline.Condition is null ? parent : set.Schema.Find(inline.Condition.Text)) is { } type:
                    Collect(inline.Selections, type, fields, spreads);
                    break;
                case SpreadNode spread when set.Fragment(spread.Name.Text) is { } fragment && spreads.Add(fragment) && set.Schema.Find(fragment.Condition.Text) is { } type:
                    Collect(fragment.Selections, type, fields, spreads);
                    break;
            }
        }
    }

    /// <summary>Whatever the objects are: one name in the answer, one shape of value.</summary>
    private void CheckShapes(Dictionary<string, List<Asked>> fields)
    {
        foreach (var same in fields.Values)
        {
            var first = same[0];
            foreach (var other in same.Skip(1).Where(other => !HaveOneShape(first.Known.Type, other.Known.Type)))
            {
                Say(other, $"'{other.Node.Key}' is '{first.Known.Type}' at {LineOf(first.Node)} and '{other.Known.Type}' here. Give one of them another alias");
            }

            Descend(same, CheckShapes);
        }
    }

    private void CheckFields(Dictionary<string, List<Asked>> fields)
    {
        foreach (var same in fields.Values)
        {
            var concrete = same.Where(one => !one.Parent.IsAbstract).GroupBy(one => one.Parent).ToList();
            var anywhere = same.Where(one => one.Parent.IsAbstract).ToList();
            foreach (var together in concrete.Count == 0 ? [anywhere] : concrete.Select(one => anywhere.Concat(one).ToList()))
            {
                var first = together[0];
                foreach (var other in together.Skip(1).Where(other => !IsOneField(first.Node, other.Node)))
                {
                    Say(other, $"'{other.Node.Key}' asks for something else at {LineOf(first.Node)}: another field, or other arguments. Give one of them another alias");
                }

                Descend(together, CheckFields);
            }
        }
    }

    private void Descend(List<Asked> same, Action<Dictionary<string, List<Asked>>> check)
    {
        var inner = same.Where(one => one.Node.Selections is not null && set.Schema.TypeOf(one.Known.Type) is not null).Select(one => (one.Node.Selections!, set.Schema.TypeOf(one.Known.Type)!)).ToList();
        if (inner.Count > 0 && seen < MostFields)
        {
            check(Collect(inner));
        }
    }

    private bool HaveOneShape(TypeNode one, TypeNode other)
    {
        if (one.IsRequired != other.IsRequired || (one.Item is null) != (other.Item is null))
        {
            return false;
        }

        return one.Item is not null
            ? HaveOneShape(one.Item, other.Item!)
            : one.Name!.Text == other.Name!.Text || (set.Schema.Find(one.Name.Text) is { IsComposite: true } && set.Schema.Find(other.Name.Text) is { IsComposite: true });
    }

    private static bool IsOneField(FieldNode one, FieldNode other) =>
        one.Name.Text == other.Name.Text
        && one.Arguments.Count == other.Arguments.Count
        && one.Arguments.All(argument => other.Arguments.Any(same => same.Name.Text == argument.Name.Text && ValueText.Of(same.Value) == ValueText.Of(argument.Value)));

    private static string LineOf(FieldNode field) => $"line {field.Place.Document.Text.Take(field.Place.Start).Count(letter => letter == '\n') + 1}";

    private void Say(Asked asked, string message) => mistakes.Say(definition, (asked.Node.Alias ?? asked.Node.Name).Place, message);

    private readonly record struct Asked(FieldNode Node, FieldDefinitionNode Known, SchemaType Parent);
}
