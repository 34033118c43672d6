using AutoDev.Contracts.CSharp;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>What a server's object of a type answers; empty for what an object is besides.</summary>
internal sealed class ResolverPlan(string name, TypeWords words) : TypePlan(name, words)
{
    /// <summary>The interfaces and unions that it is of.</summary>
    public List<string> Above { get; } = [];

    public List<ResolverMember> Members { get; } = [];
}

/// <param name="Type">What the field gives, with its question mark.</param>
/// <param name="Parameters">Null where it is a property.</param>
/// <param name="IsStream">Whether it gives one after the other: a field of a subscription.</param>
internal sealed record ResolverMember(string Name, string Type, IReadOnlyList<ResolverParameter>? Parameters, bool IsStream, TypeWords Words);

/// <param name="Type">With its question mark.</param>
internal sealed record ResolverParameter(string Name, string Type, string? Description);
