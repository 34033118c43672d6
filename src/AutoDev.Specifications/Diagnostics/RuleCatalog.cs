namespace AutoDev.Specifications.Diagnostics;

/// <summary>Every rule, by id. Analyzers, the tool and the documentation's tests read this one list.</summary>
[Implements("PRP-106-4")]
public static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. SpecificationRules.All,
        .. CoverageRules.All,
        .. ContractRules.All,
        .. SynthesisRules.All,
        .. ConfigurationRules.All,
        .. SafetyRules.All,
    ];
}
