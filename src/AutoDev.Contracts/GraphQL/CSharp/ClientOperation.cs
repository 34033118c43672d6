using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>An operation as a method.</summary>
/// <param name="Name">Without Async.</param>
/// <param name="Variables">Null where it has none.</param>
/// <param name="Text">As it is sent.</param>
internal sealed record ClientOperation(string Name, OperationNode Node, RecordPlan Data, RecordPlan? Variables, string Text)
{
    /// <summary>Whether it gives one answer after the other.</summary>
    public bool IsStream => Node.Kind == OperationKind.Subscription;
}
