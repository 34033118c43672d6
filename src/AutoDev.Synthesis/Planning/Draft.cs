using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Planning;

/// <summary>An increment whose types are not bound yet.</summary>
/// <param name="Outline">
/// C# that declares what will be written, without bodies: so that drafts see each other's types when they are bound.
/// </param>
/// <param name="Place">Where a finding on its signature belongs.</param>
internal sealed record Draft(
    Requirement Requirement,
    IncrementKind Kind,
    string Namespace,
    string TypeName,
    string Outline,
    SourcePlace Place)
{
    public MemberSignature? Signature { get; init; }

    public Claim? Claim { get; init; }

    /// <summary>Whether it is written already and stays: it is here for others to see its types.</summary>
    public bool IsSettled { get; init; }

    public EquatableArray<string> TypeDeclarations { get; init; } = [];

    public string Header { get; init; } = "";
}
