using Microsoft.CodeAnalysis;

namespace AutoDev.Analyzers.Claims;

/// <summary>An attribute that says which requirement a piece of code meets.</summary>
/// <param name="Member">What carries it, as a reader would name it.</param>
/// <param name="OnFallback">Whether the code is a generated body that only throws.</param>
internal sealed record Claim(ClaimKind Kind, string Id, string? Revision, AttributeData Attribute, string Member, bool OnFallback);

/// <summary>What is claimed.</summary>
internal enum ClaimKind
{
    Implements,
    Verifies,
}
