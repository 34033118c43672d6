using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.LockFile;

/// <summary>What was found where the lock should be.</summary>
/// <param name="Lock">Null where the file cannot be read; it is then left as it is, and nothing is synthesized.</param>
/// <param name="Hash">Of the file's text; null where there is no file.</param>
public sealed record LockReading(SynthesisLock? Lock, string? Hash, EquatableArray<Finding> Findings)
{
    public static LockReading Absent { get; } = new(SynthesisLock.Empty, null, []);
}
