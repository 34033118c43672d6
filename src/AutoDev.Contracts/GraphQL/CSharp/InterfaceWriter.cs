using AutoDev.Contracts.CSharp;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>A fragment's interface.</summary>
internal static class InterfaceWriter
{
    public static string Write(InterfacePlan plan, FileFrame frame)
    {
        var code = FileFrame.Head(new CodeWriter(), plan.Description, plan.IsDeprecated)
            .Open($"public partial interface {plan.Name}{(plan.Above is { } above ? " : " + above.Name : "")}");
        foreach (var member in plan.Members)
        {
            code.Summary(member.Description).Line($"{member.Type} {member.Name} {{ get; }}");
        }

        return frame.Around(code.Close());
    }
}
