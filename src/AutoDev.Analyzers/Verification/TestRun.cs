namespace AutoDev.Analyzers.Verification;

/// <summary>What comes of a piece of code when tests are run; the better ones last.</summary>
internal enum TestRun
{
    /// <summary>It is no test and has none.</summary>
    None,
    Skipped,

    /// <summary>It runs and does nothing.</summary>
    Empty,
    Runs,
}
