using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>One value of an enumeration.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Display">The text people see, where the document gives one.</param>
/// <param name="Description">What it means.</param>
public sealed record EnumerationMember(string Name, string? Display, string? Description, SourceSpan Span)
{
    /// <summary>Whether a list begins with it: a requirement may have several.</summary>
    public bool BeginsList { get; init; }
}
