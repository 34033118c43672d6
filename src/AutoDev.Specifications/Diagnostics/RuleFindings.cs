using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Diagnostics;

/// <summary>Makes findings of rules.</summary>
public static class RuleFindings
{
    /// <summary>A finding of this rule.</summary>
    public static Finding At(this Rule rule, SourcePlace? place, params object[] arguments) => new(rule, rule.Message(arguments), place);

    /// <summary>ADEV0005 for a number with a comma, where no signature says the type.</summary>
    public static Finding NotANumber(SourcePlace place, string raw, string remedy) =>
        new(SpecificationRules.ValueDoesNotFit, $"{raw} is not a number; write {remedy}", place);
}
