using AutoDev.Contracts.CSharp;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>What every record has that asks for a fragment among other things.</summary>
internal sealed class InterfacePlan(string name, TypeWords words, InterfacePlan? above) : TypePlan(name, words)
{
    /// <summary>What values of any type have, where this is for values of some.</summary>
    public InterfacePlan? Above { get; } = above;

    public List<InterfaceMember> Members { get; } = [];
}

/// <param name="Type">With its question mark.</param>
/// <param name="Child">The interface inside of all lists; null where the value is no object.</param>
internal sealed record InterfaceMember(string Key, string Name, string Type, string? Description, View? Child);
