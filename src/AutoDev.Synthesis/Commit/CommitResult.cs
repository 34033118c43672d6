using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Commit;

/// <summary>What became of a commit.</summary>
/// <param name="Succeeded">False where nothing at all was written because something could not be.</param>
/// <param name="Lock">As it stands on the disk now.</param>
/// <param name="Committed">Ids whose items were done.</param>
/// <param name="Skipped">Ids whose items were left out because a file of theirs is not ours to change.</param>
/// <param name="Written">Paths, relative to the project.</param>
/// <param name="Deleted">Paths, relative to the project.</param>
public sealed record CommitResult(
    bool Succeeded,
    SynthesisLock Lock,
    EquatableArray<string> Committed,
    EquatableArray<string> Skipped,
    EquatableArray<string> Written,
    EquatableArray<string> Deleted,
    EquatableArray<Finding> Findings);
