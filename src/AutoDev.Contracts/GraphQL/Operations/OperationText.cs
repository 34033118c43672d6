using System.Text;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Operations;

/// <summary>
/// An operation as it is sent: with its fragments, without what only people read, and asking each object for its type that can be of
/// several. Every letter of it is one of ASCII's that can be printed.
/// </summary>
internal sealed class OperationText
{
    private readonly OperationSet set;
    private readonly StringBuilder text = new();
    private int depth;

    private OperationText(OperationSet set) => this.set = set;

    public static string Of(OperationNode operation, OperationSet set)
    {
        var printer = new OperationText(set);
        var variables = operation.Variables.Select(variable => $"${variable.Name}: {variable.Type}{(variable.DefaultValue is { } value ? " = " + ValueText.Of(value) : "")}{Directives(variable.Directives)}").ToList();
        printer.text.Append(operation.Kind.ToString().ToLowerInvariant()).Append(' ').Append(operation.Name)
            .Append(variables.Count > 0 ? $"({string.Join(", ", variables)})" : "").Append(Directives(operation.Directives));
        printer.Selections(operation.Selections, set.Schema.Root(operation.Kind)!, isAnswer: false);
        foreach (var fragment in set.UsedBy(operation))
        {
            printer.text.Append('\n').Append($"fragment {fragment.Name} on {fragment.Condition}{Directives(fragment.Directives)}");
            printer.Selections(fragment.Selections, set.Schema.Find(fragment.Condition.Text)!, isAnswer: false);
        }

        return printer.text.ToString();
    }

    private static string Directives(IReadOnlyList<DirectiveNode> directives) => string.Concat(directives.Select(directive => $" @{directive.Name}{Arguments(directive.Arguments)}"));

    private static string Arguments(IReadOnlyList<ArgumentNode> arguments) =>
        arguments.Count == 0 ? "" : $"({string.Join(", ", arguments.Select(argument => $"{argument.Name}: {ValueText.Of(argument.Value)}"))})";

    /// <param name="isAnswer">Whether this is all that is asked of a value, and no part of it.</param>
    private void Selections(SelectionSetNode selections, SchemaType type, bool isAnswer)
    {
        text.Append(" {");
        depth++;
        if (isAnswer && type.IsAbstract && !selections.Selections.Any(selection => selection is FieldNode { Key: "__typename", IsConditional: false }))
        {
            Line().Append("__typename");
        }

        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Line().Append(field.Alias is { } alias ? alias + ": " : "").Append(field.Name).Append(Arguments(field.Arguments)).Append(Directives(field.Directives));
                    if (field.Selections is { } inner)
                    {
                        Selections(inner, set.Schema.TypeOf(set.Schema.FieldOf(type, field.Name.Text)!.Type)!, isAnswer: true);
                    }

                    break;
                case SpreadNode spread:
                    Line().Append("...").Append(spread.Name).Append(Directives(spread.Directives));
                    break;
                case InlineFragmentNode inline:
                    Line().Append("...").Append(inline.Condition is { } condition ? " on " + condition : "").Append(Directives(inline.Directives));
                    Selections(inline.Selections, inline.Condition is null ? type : set.Schema.Find(inline.Condition.Text)!, isAnswer: false);
                    break;
            }
        }

        depth--;
        Line().Append('}');
    }

    private StringBuilder Line() => text.Append('\n').Append(' ', depth * 2);
}
