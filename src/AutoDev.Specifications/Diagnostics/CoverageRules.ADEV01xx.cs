namespace AutoDev.Specifications.Diagnostics;

/// <summary>Rules on coverage, 01xx: what is required and what code claims do not meet.</summary>
public static class CoverageRules
{
    public static readonly Rule NotImplemented = new(
        "ADEV0101",
        "Requirement is not implemented",
        RuleCategory.Coverage,
        RuleSeverity.Warning,
        "{0} is not implemented: mark the code that does it with [Implements(Req.{1})]");

    /// <summary>ADEV0101 where code claims the requirement and has only the body that the generator put there.</summary>
    public static readonly Rule OnlyFallback = NotImplemented with
    {
        MessageFormat = "{0} is not implemented: {1} claims it and has only the generated body that throws. "
            + "Write its implementing part, or the examples from which the build can find it",
    };

    public static readonly Rule NotVerified = new(
        "ADEV0102",
        "Requirement is not verified",
        RuleCategory.Coverage,
        RuleSeverity.Warning,
        "{0} is not verified: mark a test of it with [Verifies(Req.{1})]; if another test project does, set AutoDevCoverage to None in this one");

    public static readonly Rule UnknownId = new(
        "ADEV0103",
        "Claim names an unknown requirement",
        RuleCategory.Coverage,
        RuleSeverity.Error,
        "No specification of this project has a requirement '{0}'{1}");

    public static readonly Rule WithdrawnId = new(
        "ADEV0104",
        "Claim names a withdrawn requirement",
        RuleCategory.Coverage,
        RuleSeverity.Warning,
        "{0} was withdrawn. Remove this claim, and the code if nothing else needs it");

    public static readonly Rule StaleRevision = new(
        "ADEV0105",
        "Claim is pinned to an older revision",
        RuleCategory.Coverage,
        RuleSeverity.Warning,
        "{0} has changed since revision {1}; it is now {2}. Check the code against the text and set Revision to {2}");

    public static readonly Rule OperationNotImplemented = new(
        "ADEV0106",
        "Operation is not implemented",
        RuleCategory.Coverage,
        RuleSeverity.Warning,
        "{0} is answered with 501: override {1} in a class of this project; if another project does, set AutoDevCoverage to None in this one");

    public static readonly Rule OperationNotCalled = new(
        "ADEV0107",
        "Operation is not called by a test",
        RuleCategory.Coverage,
        RuleSeverity.Info,
        "{0} is not tested: no code of this project calls {1}");

    public static readonly Rule NotRun = new(
        "ADEV0108",
        "Claim of verification stands on no test that runs",
        RuleCategory.Coverage,
        RuleSeverity.Warning,
        "[Verifies] of {0} stands on {1}, {2}, so nothing fails where {0} is not met. Move it to a test that runs, or remove it");

    internal static IEnumerable<Rule> All =>
    [
        NotImplemented,
        NotVerified,
        UnknownId,
        WithdrawnId,
        StaleRevision,
        OperationNotImplemented,
        OperationNotCalled,
        NotRun,
    ];
}
