namespace AutoDev.Synthesis.LockFile;

/// <summary>One thing that is wrong with a lock.</summary>
/// <param name="Line">From 0.</param>
/// <param name="Message">Says what is wrong and what to do.</param>
internal sealed record LockError(int Line, string Message);
