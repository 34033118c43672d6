using System.Globalization;

namespace AutoDev.Specifications.Diagnostics;

/// <summary>A diagnostic that the product can report. The build task compiles this file in and says the same words (src/AutoDev.Build).</summary>
/// <param name="Id"><c>ADEV</c> and four digits: 00xx specification, 01xx coverage, 02xx contracts, 03xx synthesis and lock, 04xx models, cost and configuration, 05xx safety.</param>
/// <param name="MessageFormat">For <see cref="string.Format(IFormatProvider, string, object[])"/>; says what is wrong and what to do.</param>
public sealed record Rule(string Id, string Title, RuleCategory Category, RuleSeverity Severity, string MessageFormat)
{
    public string HelpLink => $"https://github.com/autodev-build/autodev/blob/main/docs/rules/{Id}.md";

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
