using Microsoft.CodeAnalysis;

namespace AutoDev.Analyzers.Claims;

/// <summary>An attribute that says which requirement a piece of code meets.</summary>
/// <param name="OnFallback">Whether the code is a generated body that only throws.</param>
internal sealed record Claim(ClaimKind Kind, string Id, string? Revision, AttributeData Attribute, bool OnFallback);

/// <summary>What is claimed.</summary>
internal enum ClaimKind
{
    Implements,
    Verifies,
}
