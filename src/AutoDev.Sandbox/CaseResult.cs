namespace AutoDev.Sandbox;

/// <summary>What became of one case.</summary>
/// <param name="Text">What came out instead, or which limit was exceeded; empty where it passed.</param>
public sealed record CaseResult(CaseOutcome Outcome, string Text)
{
    public static CaseResult Passed { get; } = new(CaseOutcome.Passed, "");
}

/// <summary>How a case ended.</summary>
public enum CaseOutcome
{
    Passed,

    /// <summary>It gave another value, or threw.</summary>
    Failed,

    /// <summary>It was stopped, or took the worker with it.</summary>
    Stopped,

    /// <summary>It cannot be run at all, through no fault of the code that it tries.</summary>
    Broken,

    /// <summary>It was not started, because its group or the whole run had been stopped.</summary>
    NotRun,
}

/// <summary>What became of a request.</summary>
/// <param name="Results">One for each case, in their order.</param>
/// <param name="NetworkCut">Whether the system had taken the network away from every worker that was used.</param>
/// <param name="Workers">How many processes it took.</param>
public sealed record SandboxReport(IReadOnlyList<CaseResult> Results, bool NetworkCut, int Workers);
