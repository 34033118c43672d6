using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>Given/When/Then.</summary>
public sealed record Scenario(string Title, EquatableArray<Step> Steps, SourceSpan Span);

/// <summary>One step. <c>And</c>, <c>But</c> and <c>*</c> take the word of the step before.</summary>
public sealed record Step(StepKind Kind, string Text, SourceSpan Span);

/// <summary>A step's role.</summary>
public enum StepKind
{
    Given,
    When,
    Then,
}
