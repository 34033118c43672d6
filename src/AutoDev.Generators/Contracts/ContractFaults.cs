using AutoDev.Contracts;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Contracts;

/// <summary>What the contracts' library finds, as the catalog's rules at places.</summary>
internal static class ContractFaults
{
    public static Finding At(this ContractFinding finding, DocumentText document) =>
        RuleOf(finding.Fault).At(document.Place(finding.Start, finding.Start + finding.Length), finding.Message);

    private static Rule RuleOf(ContractFault fault) => fault switch
    {
        ContractFault.Malformed => ContractRules.Malformed,
        ContractFault.DuplicateKey => ContractRules.DuplicateKey,
        ContractFault.UnresolvedReference => ContractRules.UnresolvedReference,
        ContractFault.WrongKind => ContractRules.WrongKind,
        ContractFault.DuplicateOperation => ContractRules.DuplicateOperation,
        ContractFault.PathParameter => ContractRules.PathParameter,
        ContractFault.UnknownSetting => ContractRules.UnknownSetting,
        ContractFault.NoServerFramework => ContractRules.NoServerFramework,
        ContractFault.SchemaRule => ContractRules.SchemaRule,
        ContractFault.WrongOperation => ContractRules.WrongOperation,
        ContractFault.DeprecatedUse => ContractRules.DeprecatedUse,
        ContractFault.UnusedFragment => ContractRules.UnusedFragment,
        ContractFault.Unpaired => ContractRules.Unpaired,
        ContractFault.BreakingChange => ContractRules.BreakingChange,
        ContractFault.InvalidPattern => ContractRules.InvalidPattern,
    };
}
