using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>A sentence, with how binding it is.</summary>
/// <param name="Text">White space folded, emphasis taken off.</param>
/// <param name="Ears">Its parts where it follows EARS.</param>
public sealed record Statement(string Text, Strength Strength, SourceSpan Span, Ears? Ears = null)
{
    /// <summary>Whether it stands under words that may say where it holds: <c>For gifts:</c> above a list, a heading inside the requirement.</summary>
    public bool IsSetApart { get; init; }
}

/// <summary>The parts of a sentence in the Easy Approach to Requirements Syntax (Mavin et al., RE 2009).</summary>
public sealed record Ears(string? Trigger, string? State, string? Condition, string? Feature, string Subject, string Response);
