namespace AutoDev.Analyzers.Verification;

/// <summary>What comes of a piece of code when tests are run; the better ones last.</summary>
internal enum TestRun
{
    /// <summary>It is no test and has none.</summary>
    None,

    /// <summary>Its attribute says that it is a test, and its framework passes over it all the same.</summary>
    Unseen,
    Skipped,

    /// <summary>It runs and does nothing.</summary>
    Empty,
    Runs,
}
