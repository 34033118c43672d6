using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Operations;

/// <summary>Whether an operation declares the variables that it and its fragments use, of types that fit, and no others.</summary>
internal sealed class VariableCheck(OperationSet set, IReadOnlyDictionary<DefinitionNode, IReadOnlyList<VariableUse>> uses, OperationMistakes mistakes)
{
    public void Check(OperationNode operation)
    {
        var declared = new Dictionary<string, VariableNode>(StringComparer.Ordinal);
        foreach (var variable in operation.Variables.Where(variable => variable.Name.Text.Length > 0))
        {
            if (declared.ContainsKey(variable.Name.Text))
            {
                mistakes.Say(operation, variable.Name.Place, $"'${variable.Name}' is declared twice. Remove one");
                continue;
            }

            declared.Add(variable.Name.Text, variable);
            Check(operation, variable);
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in set.UsedBy(operation).Prepend<DefinitionNode>(operation))
        {
            foreach (var use in uses[definition])
            {
                used.Add(use.Value.Text);
                Check(operation, definition, declared, use);
            }
        }

        foreach (var variable in declared.Values.Where(variable => !used.Contains(variable.Name.Text)))
        {
            mistakes.Say(operation, variable.Name.Place, $"'${variable.Name}' is declared and not used. Remove it");
        }
    }

    private void Check(OperationNode operation, VariableNode variable)
    {
        void Say(Place place, string message) => mistakes.Say(operation, place, message);

        var values = new ValueCheck(set.Schema, Say);
        new DirectiveCheck(set.Schema, values, Say).Check(variable.Directives, "VARIABLE_DEFINITION");
        var name = variable.Type.Named;
        if (set.Schema.Find(name.Text) is not { } type)
        {
            Say(name.Place, $"There is no type '{name}' in the schema{NearestName.Hint(name.Text, set.Schema.Types.Where(one => one.IsInput).Select(one => one.Name))}");
        }
        else if (!type.IsInput)
        {
            Say(name.Place, $"'{name}' is an output type, which no variable can be");
        }
        else if (variable.DefaultValue is { } value)
        {
            values.Check(value, variable.Type);
        }
    }

    private void Check(OperationNode operation, DefinitionNode definition, Dictionary<string, VariableNode> declared, VariableUse use)
    {
        if (!declared.TryGetValue(use.Value.Text, out var variable))
        {
            mistakes.Say(operation, use.Value.Place, definition == operation
                ? $"'${use.Value.Text}' is not declared{NearestName.Hint(use.Value.Text, declared.Keys)}"
                : $"'${use.Value.Text}' is not declared by the operation '{operation.Name}', which uses this fragment");
        }
        else if (use.Wanted.Named.Text.Length > 0 && set.Schema.TypeOf(variable.Type) is not null && !Fits(variable, use))
        {
            mistakes.Say(operation, use.Value.Place, $"'${variable.Name}' is '{variable.Type}', and '{use.Wanted}' is wanted here");
        }
    }

    private static bool Fits(VariableNode variable, VariableUse use)
    {
        if (!use.Wanted.IsRequired || variable.Type.IsRequired)
        {
            return Fits(variable.Type, use.Wanted);
        }

        var isGiven = use.HasDefault || variable.DefaultValue is { Kind: not ValueKind.Null };
        return isGiven && Fits(variable.Type, use.Wanted.Nullable);
    }

    private static bool Fits(TypeNode given, TypeNode wanted) =>
        (given.IsRequired || !wanted.IsRequired)
        && (given.Item, wanted.Item) switch
        {
            ({ } one, { } other) => Fits(one, other),
            (null, null) => given.Name!.Text == wanted.Name!.Text,
            _ => false,
        };
}
