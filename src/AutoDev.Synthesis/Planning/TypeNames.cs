using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>What a requirement's type is called.</summary>
internal static class TypeNames
{
    private static readonly string[] LifeWords = ["State", "States", "Status", "Lifecycle", "LifeCycle", "Life", "Transitions", "Workflow"];

    /// <summary>From an empty fence (<c>public enum Tier;</c>), from <c>Type: `Tier`</c> in its text, else from its title.</summary>
    public static string Of(Requirement requirement) =>
        TypeFence.NamedIn(requirement)?.Name
        ?? requirement.StatedType
        ?? Identifiers.Pascal(requirement.Title);

    public static string NamespaceOf(Requirement requirement, string rootNamespace) =>
        TypeFence.NamedIn(requirement)?.Namespace ?? requirement.FrontMatter.Namespace ?? rootNamespace;

    /// <summary>What has states: <c>Order</c> for <c>Order</c>, <c>OrderState</c> and <c>Life of an order</c> alike only where the name says so.</summary>
    public static string StatefulOf(Requirement requirement)
    {
        var name = Of(requirement);
        var word = Array.Find(LifeWords, word => name.Length > word.Length && name.EndsWith(word, StringComparison.Ordinal));
        return word is null ? name : name[..^word.Length];
    }
}
