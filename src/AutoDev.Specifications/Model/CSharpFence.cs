using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>A <c>csharp</c> fence, or a sentence that says the same as one.</summary>
/// <param name="Code">As written, without the fence's lines and its indentation; of assertions without comments, too.</param>
/// <param name="Signature">The member that it declares, where <paramref name="Kind"/> is <see cref="CSharpFenceKind.Signature"/>.</param>
/// <param name="Span">Of the code.</param>
public sealed record CSharpFence(CSharpFenceKind Kind, string Code, MemberSignature? Signature, SourceSpan Span);

/// <summary>What a fence is.</summary>
public enum CSharpFenceKind
{
    /// <summary>Example code that is not read: a fence marked <c>csharp ignore</c>, or one that is none of the others.</summary>
    Illustration,

    /// <summary>A member without a body.</summary>
    Signature,

    /// <summary>A type.</summary>
    Type,

    /// <summary>One or more boolean expressions, or statements that throw when false.</summary>
    Assertion,
}
