using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Diagnostics;

/// <summary>Makes findings of rules.</summary>
public static class RuleFindings
{
    /// <summary>A finding of this rule.</summary>
    public static Finding At(this Rule rule, SourcePlace? place, params object[] arguments) => new(rule, rule.Message(arguments), place);

    /// <summary>A finding of this rule about one requirement, whose id is what its message says first.</summary>
    /// <param name="rest">What its message says after the id.</param>
    public static Finding About(this Rule rule, string id, SourcePlace? place, params object[] rest) =>
        new(rule, rule.Message([id, .. rest]), place) { Requirement = id };
}
