namespace AutoDev.Specifications.Diagnostics;

/// <summary>Rules on safety, 05xx: code that no project gets unless it asks for it.</summary>
public static class SafetyRules
{
    public static readonly Rule PolicyRefused = new(
        "ADEV0501",
        "Candidate or example uses what the project does not grant",
        RuleCategory.Safety,
        RuleSeverity.Warning,
        Rule.StaysOpen + "{1} uses {2}, which the project does not grant");

    public static readonly Rule LimitExceeded = new(
        "ADEV0502",
        "Candidate exceeded a limit of the sandbox",
        RuleCategory.Safety,
        RuleSeverity.Warning,
        Rule.StaysOpen + "the candidate was stopped after {1}");

    internal static IEnumerable<Rule> All =>
    [
        PolicyRefused,
        LimitExceeded,
    ];
}
