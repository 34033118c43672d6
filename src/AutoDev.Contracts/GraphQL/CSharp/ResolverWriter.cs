using AutoDev.Contracts.CSharp;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>What a server's object answers, as an interface.</summary>
[Implements("PRP-219-6")]
internal sealed class ResolverWriter(FileFrame frame, Framework framework)
{
    public string Write(ResolverPlan plan)
    {
        var code = FileFrame.Head(new CodeWriter(), plan.Description, plan.IsDeprecated)
            .Open($"public partial interface {plan.Name}{(plan.Above.Count > 0 ? " : " + string.Join(", ", plan.Above) : "")}");
        foreach (var member in plan.Members)
        {
            code.Summary(member.Words.Description);
            foreach (var parameter in member.Parameters ?? [])
            {
                if (Literal.Summary(parameter.Description) is { } description)
                {
                    code.Line($"/// <param name=\"{parameter.Name.TrimStart('@')}\">{description}</param>");
                }
            }

            if (member.Words.IsDeprecated)
            {
                code.Line(GeneratedCode.Deprecated);
            }

            code.Line(member.Parameters is { } parameters
                ? $"{framework[member.IsStream ? "IAsyncEnumerable" : "ValueTask"]}<{member.Type}> {member.Name}({string.Concat(parameters.Select(parameter => $"{parameter.Type} {parameter.Name}, "))}{framework["CancellationToken"]} cancellationToken);"
                : $"{member.Type} {member.Name} {{ get; }}");
        }

        return frame.Around(code.Close());
    }
}
