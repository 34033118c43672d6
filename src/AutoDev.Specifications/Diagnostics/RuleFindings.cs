using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Diagnostics;

/// <summary>Makes findings of rules.</summary>
public static class RuleFindings
{
    /// <summary>A finding of this rule.</summary>
    public static Finding At(this Rule rule, SourcePlace? place, params object[] arguments) => new(rule, rule.Message(arguments), place);
}
