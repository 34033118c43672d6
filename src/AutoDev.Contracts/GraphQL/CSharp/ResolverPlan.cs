using AutoDev.Contracts.CSharp;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>What a server's object of a type answers; empty for what an object is besides.</summary>
/// <param name="key">The type's name in the schema.</param>
internal sealed class ResolverPlan(string name, string key, TypeWords words) : TypePlan(name, words)
{
    public string Key { get; } = key;

    /// <summary>Whether operations begin at it.</summary>
    public bool IsRoot { get; init; }

    /// <summary>The interfaces and unions that it is of.</summary>
    public List<string> Above { get; } = [];

    public List<ResolverMember> Members { get; } = [];

    /// <summary>What answers fields of many of them at once; null where nothing does.</summary>
    public ResolverPlan? Loader { get; set; }
}

/// <param name="Key">The field's name in the schema.</param>
/// <param name="Type">What the field gives, with its question mark.</param>
/// <param name="Parameters">Null where it is a property.</param>
/// <param name="IsStream">Whether it gives one after the other: a field of a subscription.</param>
internal sealed record ResolverMember(string Key, string Name, string Type, IReadOnlyList<ResolverParameter>? Parameters, bool IsStream, TypeWords Words)
{
    /// <summary>What writes the field's value as JSON; null where its value is one of GraphQL's own, or objects.</summary>
    public string? Codec { get; init; }

    /// <summary>What it gives for each of many objects; null for what is asked of one.</summary>
    public string? Each { get; init; }
}

/// <param name="Type">With its question mark.</param>
internal sealed record ResolverParameter(string Name, string Type, string? Description)
{
    /// <summary>The argument's name in the schema; null for what is no argument.</summary>
    public string? Key { get; init; }

    /// <summary>What reads the argument from JSON, null or not.</summary>
    public string Codec { get; init; } = "";
}
