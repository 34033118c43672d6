namespace AutoDev.Contracts.CSharp;

/// <summary>What stands above the method of an operation, on either side of the wire.</summary>
internal static class MethodHead
{
    public static CodeWriter Write(CodeWriter code, OperationPlan plan)
    {
        code.Summary(plan.Operation.Summary.Tell(code.Told) ?? plan.Operation.Title);
        if (plan.Operation.Hook?.Asked is not null)
        {
            code.Line($"/// <remarks>Goes to <c>{Literal.Summary(plan.Operation.Path)}</c> as {Literal.Summary(plan.Operation.Hook.Asked.Title)} was asked.</remarks>");
        }

        foreach (var parameter in plan.Parameters)
        {
            var without = Literal.Summary(parameter.Default?.Text) is { } text ? text + " where it is not given." : null;
            if (Literal.Summary(parameter.Parameter.Description?.Tell(code.Told)) is { } description)
            {
                code.Line($"/// <param name=\"{parameter.Name.TrimStart('@')}\">{description}{(without is null ? "" : description.EndsWith(".", StringComparison.Ordinal) ? " " + without : "; " + without)}</param>");
            }
            else if (without is not null)
            {
                code.Line($"/// <param name=\"{parameter.Name.TrimStart('@')}\">{without}</param>");
            }
        }

        return plan.Operation.IsDeprecated ? code.Line(GeneratedCode.Deprecated) : code;
    }
}
