namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>Says in a few words what shape a program has.</summary>
internal static class Description
{
    public static string Of(Expression body)
    {
        var over = string.Join(", ", Structure.All(body).OfType<Variable>().Where(IsParameter).Select(v => v.Name).Distinct(StringComparer.Ordinal));
        var deciding = string.Join(", ", Tests(body).SelectMany(Structure.All).OfType<Variable>().Select(v => v.Name).Distinct(StringComparer.Ordinal));
        return body switch
        {
            Constant => "constant",
            Variable variable => $"{variable.Name} itself",
            Conditional => $"piecewise over {deciding}",
            _ when body.Type is BooleanType => $"condition on {over}",
            _ => $"formula of {over}",
        };

        bool IsParameter(Variable variable) => !Structure.All(body).OfType<Lambda>().Any(l => l.Parameters.Any(p => p.Slot == variable.Slot));
    }

    private static IEnumerable<Expression> Tests(Expression expression) => expression is Conditional conditional
        ? Tests(conditional.Then).Concat(Tests(conditional.Otherwise)).Prepend(conditional.Test)
        : [];
}
