namespace AutoDev.Specifications.Diagnostics;

/// <summary>Rules on contracts, 02xx. What is wrong is said where it is found, in <c>src/AutoDev.Contracts</c>, so a message is handed over whole.</summary>
public static class ContractRules
{
    public static readonly Rule Malformed = new("ADEV0201", "Contract cannot be read", RuleCategory.Contracts, RuleSeverity.Error, "{0}");

    public static readonly Rule DuplicateKey = new("ADEV0202", "Key stands twice in a contract", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule UnresolvedReference = new("ADEV0203", "Reference leads nowhere", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule WrongKind = new("ADEV0204", "Value has no meaning there", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule DuplicateOperation = new("ADEV0205", "Operation id is used twice", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule PathParameter = new("ADEV0206", "Path and parameters do not fit", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule UnknownSetting = new("ADEV0207", "Contract's setting has no such value", RuleCategory.Contracts, RuleSeverity.Error, "{0}");

    public static readonly Rule ProjectTooOld = new(
        "ADEV0208",
        "Project is too old for a contract's code",
        RuleCategory.Contracts,
        RuleSeverity.Warning,
        "Nothing is generated of {0}: its code needs C# 12 and .NET 8, and this project has {1}");

    public static readonly Rule NoServerFramework = new("ADEV0209", "Project lacks what a contract's server stands on", RuleCategory.Contracts, RuleSeverity.Error, "{0}");

    public static readonly Rule SchemaRule = new("ADEV0210", "Schema breaks a rule of GraphQL", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule WrongOperation = new("ADEV0211", "Operation does not fit its schema", RuleCategory.Contracts, RuleSeverity.Error, "{0}");

    public static readonly Rule DeprecatedUse = new("ADEV0212", "Operation asks for what is deprecated", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule UnusedFragment = new("ADEV0213", "Fragment is not used", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule Unpaired = new("ADEV0214", "Operations and schema do not find each other", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule InvalidPattern = new("ADEV0215", "Pattern cannot be checked", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    public static readonly Rule BreakingChange = new("ADEV0216", "Contract breaks its baseline", RuleCategory.Contracts, RuleSeverity.Warning, "{0}");

    internal static IEnumerable<Rule> All =>
    [
        Malformed,
        DuplicateKey,
        UnresolvedReference,
        WrongKind,
        DuplicateOperation,
        PathParameter,
        UnknownSetting,
        ProjectTooOld,
        NoServerFramework,
        SchemaRule,
        WrongOperation,
        DeprecatedUse,
        UnusedFragment,
        Unpaired,
        InvalidPattern,
        BreakingChange,
    ];
}
