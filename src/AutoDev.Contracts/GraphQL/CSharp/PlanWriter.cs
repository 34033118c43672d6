using AutoDev.Contracts.CSharp;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>Writes what was planned, each kind by its own writer.</summary>
internal sealed class PlanWriter(FileFrame frame, Framework framework)
{
    private readonly RecordWriter records = new(frame, framework);
    private readonly ResolverWriter resolvers = new(frame, framework);

    public GeneratedFile Write(TypePlan plan) => new(plan.Name, plan switch
    {
        RecordPlan record => records.Write(record),
        WordsPlan words => WordsWriter.Write(words, frame),
        ResolverPlan resolver => resolvers.Write(resolver),
        InterfacePlan view => InterfaceWriter.Write(view, frame),
        _ => throw new InvalidOperationException($"{plan.GetType()} has no writer"),
    });
}
