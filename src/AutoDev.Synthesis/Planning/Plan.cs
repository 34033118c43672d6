using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Manifest;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>What is to be written, and why not more.</summary>
/// <param name="Increments">Of the requirements that are not settled.</param>
/// <param name="Settled">Ids of the requirements that are settled and that no source claims.</param>
/// <param name="Blocked">Ids of requirements that a finding keeps from being planned: what is written for them stays as it is.</param>
public sealed record Plan(
    EquatableArray<Increment> Increments, EquatableArray<Finding> Findings, IReadOnlySet<string> Settled, IReadOnlySet<string> Blocked)
{
    /// <summary>Of blocked requirements what was bound all the same, and has rows that cannot be meant: its declaration is known.</summary>
    public EquatableArray<Increment> Declared { get; init; } = [];
}

/// <summary>What a plan is made from.</summary>
/// <param name="Requirements">Those that this project owns, in the order of their documents; only active ones are planned.</param>
/// <param name="Known">All that claims may name, these and others.</param>
/// <param name="Compilation">Of the user's sources; what generators add to them need not be there.</param>
/// <param name="RootNamespace">For what names no namespace.</param>
/// <param name="IsGenerated">
/// Whether a source path holds code that synthesis wrote and may write again; such code is planned as if it were not there.
/// </param>
public sealed record PlanRequest(
    IReadOnlyList<ProjectRequirement> Requirements,
    KnownRequirements Known,
    CSharpCompilation Compilation,
    string RootNamespace,
    Func<string, bool> IsGenerated)
{
    /// <summary>
    /// Ids of requirements whose code answers what their document says, by the lock, with the names of their files: nothing is planned for
    /// them as long as no source claims them. What does not bind any more in code that stands is the compiler's to say.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Settled { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
