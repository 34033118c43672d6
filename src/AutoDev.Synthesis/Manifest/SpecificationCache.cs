using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Manifest;

/// <summary>Reads a project's specifications, and parses only those that changed since the last time.</summary>
public static class SpecificationCache
{
    /// <param name="clock">Tells how fresh a file's time is; the system's where absent.</param>
    public static SpecificationSnapshot Read(ProjectInputs inputs, TimeProvider? clock = null)
    {
        var path = ManifestFile.PathIn(inputs.IntermediateDirectory);
        var before = ManifestFile.Load(path);
        var known = (before?.Specifications ?? []).ToDictionary(static specification => specification.Path, StringComparer.Ordinal);
        var taken = (clock ?? TimeProvider.System).GetUtcNow().UtcTicks;
        var ordered = inputs.Specifications
            .Select(input => (Relative: Path.GetRelativePath(inputs.ProjectDirectory, input.Path).Replace('\\', '/'), Input: input))
            .DistinctBy(static each => each.Relative, StringComparer.Ordinal)
            .OrderBy(static each => each.Relative, StringComparer.Ordinal)
            .ToArray();

        var specifications = new KnownSpecification[ordered.Length];
        var toRead = new List<int>();
        for (var i = 0; i < ordered.Length; i++)
        {
            var (relative, input) = ordered[i];
            if (known.GetValueOrDefault(relative) is { } old && IsSurelySame(old, input.Path, before!.Taken))
            {
                specifications[i] = new KnownSpecification(input, old, null);
            }
            else
            {
                toRead.Add(i);
            }
        }

        void Read(int i) => specifications[i] = Look(ordered[i].Relative, ordered[i].Input, known.GetValueOrDefault(ordered[i].Relative));
        if (toRead.Count < 4)
        {
            // One file is not worth a second thread.
            toRead.ForEach(Read);
        }
        else
        {
            Parallel.ForEach(toRead, Read);
        }

        var isCurrent = before is not null && toRead.Count == 0 && known.Count == ordered.Length;
        return new SpecificationSnapshot(path, taken, isCurrent, specifications);
    }

    /// <summary>What was remembered is not to be believed: the next read goes through all documents.</summary>
    public static void Forget(ProjectInputs inputs) => File.Delete(ManifestFile.PathIn(inputs.IntermediateDirectory));

    private static bool IsSurelySame(SpecificationSummary old, string path, long taken)
    {
        var file = new FileInfo(path);

        // A link has a time of its own, which says nothing of the file that it leads to.
        return file.Exists
            && !file.Attributes.HasFlag(FileAttributes.ReparsePoint)
            && file.Length == old.Length
            && file.LastWriteTimeUtc.Ticks == old.Written
            && old.Written < taken - FileClock.Resolution
            && old.Hash.Length > 0;
    }

    // An open fence swallows what follows it, and is a warning only because it may have been meant; front matter that is not understood
    // says no more where the code belongs.
    private static bool IsSound(SpecificationDocument document) => document.Findings.All(static finding =>
        finding.Rule.Severity != RuleSeverity.Error && finding.Rule != SpecificationRules.UnclosedFence && finding.Rule != SpecificationRules.BadFrontMatter);

    private static KnownSpecification Look(string relative, SpecificationInput input, SpecificationSummary? old)
    {
        // The time is taken before the bytes, so that a write in between is seen the next time.
        var file = new FileInfo(input.Path);
        var (length, written) = file.Exists ? (file.Length, file.LastWriteTimeUtc.Ticks) : (0, 0);
        if (!SpecificationFile.TryReadBytes(input.Path, out var bytes, out var finding))
        {
            var unreadable = new SpecificationSummary(relative, length, written, "", false, []);
            return new KnownSpecification(input, unreadable, SpecificationFile.Failed(input.Path, finding!));
        }

        var hash = SpecificationFile.HashOf(bytes);
        if (old?.Hash == hash)
        {
            return new KnownSpecification(input, old with { Length = length, Written = written }, null);
        }

        var document = SpecificationFile.Parse(input.Path, bytes);
        if (document.Findings.Any(static finding => finding.Rule == SpecificationRules.MergeConflict))
        {
            // Read anew until it is solved: whoever plans must know.
            hash = "";
        }

        var requirements = document.Requirements.Select(RequirementSummary.Of);
        var summary = new SpecificationSummary(relative, length, written, hash, IsSound(document), requirements.ToEquatableArray()) { NearIds = document.NearIds };
        return new KnownSpecification(input, summary, document);
    }
}
