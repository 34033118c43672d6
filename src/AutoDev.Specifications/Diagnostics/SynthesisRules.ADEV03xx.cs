namespace AutoDev.Specifications.Diagnostics;

/// <summary>Rules on synthesis and the lock, 03xx.</summary>
public static class SynthesisRules
{
    /// <summary>The reason of ADEV0311, which the lock keeps without the error: one that moves to another line changes no lock.</summary>
    public const string UntriedReason = "the project has errors of its own, so no candidate could be tried";

    /// <summary>Behind a finding that says why a requirement stays open whose code was right for what was specified before.</summary>
    public const string OlderCodeStays = "; the code that is there stays, and answers what was specified before";

    public static readonly Rule StillOpen = new(
        "ADEV0301",
        "Requirement could not be synthesized",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        Rule.StaysOpen + "{1}");

    public static readonly Rule Ambiguous = new(
        "ADEV0302",
        "Specification leaves open what its code does",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        "{0} leaves open what its code should do: {1}");

    public static readonly Rule Drift = new(
        "ADEV0303",
        "Committed code and specification differ",
        RuleCategory.Synthesis,
        RuleSeverity.Error,
        "{0}: {1}. {2}");

    public static readonly Rule EditedByHand = new(
        "ADEV0304",
        "Generated file was edited by hand",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        "{0} was edited since it was generated and is left as it is{2}. Run autodev adopt {1} to keep the edit, or autodev discard {1} to lose it");

    public static readonly Rule BadLock = new(
        "ADEV0305",
        "Lock file cannot be read",
        RuleCategory.Synthesis,
        RuleSeverity.Error,
        "The lock cannot be read: {0}");

    public static readonly Rule NewerLock = new(
        "ADEV0306",
        "Lock file is of a newer version",
        RuleCategory.Synthesis,
        RuleSeverity.Error,
        "The lock has version {0} and this AutoDev.Build reads up to {1}. Update the package AutoDev.Build");

    public static readonly Rule Recovered = new(
        "ADEV0307",
        "Interrupted commit was finished or undone",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        "An earlier build was interrupted while it wrote: {0}");

    public static readonly Rule Busy = new(
        "ADEV0308",
        "Another build holds the project",
        RuleCategory.Synthesis,
        RuleSeverity.Error,
        "Another build of this project has been writing for {0} s. Wait for it, or set AutoDevLockTimeout");

    public static readonly Rule UnknownType = new(
        "ADEV0309",
        "Signature does not compile",
        RuleCategory.Synthesis,
        RuleSeverity.Error,
        "{0} cannot be generated: {1}");

    public static readonly Rule CannotWrite = new(
        "ADEV0310",
        "Generated code cannot be written",
        RuleCategory.Synthesis,
        RuleSeverity.Error,
        "{0} cannot be written: {1}");

    public static readonly Rule ProjectDoesNotCompile = new(
        "ADEV0311",
        "Project does not compile without the candidates",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        Rule.StaysOpen + UntriedReason + ". The first: {1}");

    public static readonly Rule Rejected = new(
        "ADEV0312",
        "Candidate was rejected",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        Rule.StaysOpen + "the gate {1} refused the best candidate: {2}");

    public static readonly Rule NotPartial = new(
        "ADEV0313",
        "Member cannot be generated",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        "{0}: {1}");

    public static readonly Rule NoCompiler = new(
        "ADEV0314",
        "No compiler was found",
        RuleCategory.Synthesis,
        RuleSeverity.Error,
        "Candidates cannot be compiled: {0}");

    public static readonly Rule NoLongerStated = new(
        "ADEV0315",
        "Requirements are no longer stated",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        "No specification states {0} any more, and {1} removed. Where that was not meant: a requirement's heading begins with its id (## PRICE-001: Title), "
        + "and a document that was moved must match an item AutoDevSpecification, such as SPEC.md, *.spec.md or docs/requirements/**/*.md; "
        + "mend the heading, move the document there, or add it as such an item, and build again");

    public static readonly Rule NotVerified = new(
        "ADEV0316",
        "Code by hand is not verified",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        "{0} is not verified: your code in {1} {2}");

    /// <summary>ADEV0316 where a gate refuses the code.</summary>
    public static readonly Rule RefusedByGate = NotVerified with { MessageFormat = "{0} is not verified: your code in {1} was refused by the gate {2}: {3}" };

    /// <summary>ADEV0316 where the code uses what the project does not grant.</summary>
    public static readonly Rule UsesUngranted = NotVerified with { MessageFormat = "{0} is not verified: your code in {1} uses {2}, which the project does not grant" };

    /// <summary>ADEV0316 where the code ran into a limit of the sandbox.</summary>
    public static readonly Rule Stopped = NotVerified with { MessageFormat = "{0} is not verified: your code in {1} was stopped after {2}" };

    /// <summary>ADEV0316 where the project does not compile without the code.</summary>
    public static readonly Rule Untried = NotVerified with
    {
        MessageFormat = "{0} is not verified: your code in {1} could not be tried, because the project has errors of its own. The first: {2}",
    };

    public static readonly Rule Stray = new(
        "ADEV0317",
        "Generated file is not in the lock",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        "{0} was generated once and the lock has no entry for it: it is compiled, and nothing verifies it. "
        + "Take the lock from version control, or delete the file; what is still asked for is written anew");

    public static readonly Rule BoundToProject = new(
        "ADEV0318",
        "Generated code calls code that was not judged with it",
        RuleCategory.Synthesis,
        RuleSeverity.Warning,
        "{0} means {1} of {2} here, which was not generated: what was verified may have called another, and a change of this one is not seen. "
        + "Rename it, or move it to a namespace that this file does not see; what an edit of yours needs of it can move into this file");

    internal static IEnumerable<Rule> All =>
    [
        StillOpen,
        Ambiguous,
        Drift,
        EditedByHand,
        BadLock,
        NewerLock,
        Recovered,
        Busy,
        UnknownType,
        CannotWrite,
        ProjectDoesNotCompile,
        Rejected,
        NotPartial,
        NoCompiler,
        NoLongerStated,
        NotVerified,
        Stray,
        BoundToProject,
    ];
}
