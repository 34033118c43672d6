using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Manifest;

/// <summary>All specifications of the project as they stand now.</summary>
/// <param name="manifestPath">Where it is kept.</param>
/// <param name="taken">When the files were looked at, UTC ticks.</param>
/// <param name="isCurrent">Whether it is kept already.</param>
/// <param name="specifications">Sorted by path.</param>
public sealed class SpecificationSnapshot(string manifestPath, long taken, bool isCurrent, IReadOnlyList<KnownSpecification> specifications)
{
    /// <summary>Sorted by path.</summary>
    public IReadOnlyList<KnownSpecification> Specifications => specifications;

    /// <summary>Keeps what was read for the next run, if it is not kept already.</summary>
    /// <returns>Null, or why it could not be kept.</returns>
    public Finding? Save() => isCurrent
        ? null
        : ManifestFile.Save(manifestPath, new ManifestContent(taken, [.. specifications.Select(static specification => specification.Summary)]));
}
