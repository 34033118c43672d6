using System.Globalization;

namespace AutoDev.Specifications.Diagnostics;

/// <summary>A diagnostic that the product can report. The build task compiles this file in and says the same words (src/AutoDev.Build).</summary>
/// <param name="Id"><c>ADEV</c> and four digits: 00xx specification, 01xx coverage, 02xx contracts, 03xx synthesis and lock, 04xx models, cost and configuration, 05xx safety.</param>
/// <param name="MessageFormat">For <see cref="string.Format(IFormatProvider, string, object[])"/>; says what is wrong and what to do.</param>
public sealed record Rule(string Id, string Title, RuleCategory Category, RuleSeverity Severity, string MessageFormat)
{
    /// <summary>How a rule begins that says why a requirement has no code.</summary>
    internal const string StaysOpen = "{0} stays open: ";

    public string HelpLink => $"https://github.com/autodev-build/autodev/blob/main/docs/rules/{Id}.md";

    /// <summary>What is said of this requirement before the reason why it has no code; null for a rule that says something else.</summary>
    public string? OpeningOf(string requirement) =>
        MessageFormat.StartsWith(StaysOpen, StringComparison.Ordinal) ? string.Format(CultureInfo.InvariantCulture, StaysOpen, requirement) : null;

    /// <summary>A rule is its id: one that says it in other words (<c>with { MessageFormat = … }</c>) is the same rule.</summary>
    public bool Equals(Rule? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>What is said; <c>At</c> makes a finding of it.</summary>
    public string Message(params object[] arguments) => string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments);
}

/// <summary>The first two digits of an id, in words.</summary>
public enum RuleCategory
{
    Specification,
    Coverage,
    Contracts,
    Synthesis,
    Models,
    Safety,
}

/// <summary>Default severity.</summary>
public enum RuleSeverity
{
    Hidden,
    Info,
    Warning,
    Error,
}
