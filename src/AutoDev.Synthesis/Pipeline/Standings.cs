using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Says of each requirement where it stands after a run.</summary>
internal static class Standings
{
    /// <param name="locked">As it stands on the disk now.</param>
    /// <param name="changes">As they were found before the run acted on them.</param>
    /// <param name="written">Ids that got code in this run.</param>
    /// <param name="blocked">Ids that ask for code and could not be planned.</param>
    /// <param name="looks">Whether the run is there to say where everything stands, and is no judge of it.</param>
    public static SynthesisReport Of(
        ProjectInputs inputs,
        Documents documents,
        ProjectClaims claims,
        SynthesisLock locked,
        IEnumerable<RequirementChange> changes,
        IReadOnlyCollection<string> written,
        IReadOnlySet<string>? blocked = null,
        bool looks = false)
    {
        var generated = GeneratedFolder.Files(inputs);
        var lying = generated.ToHashSet(StringComparer.Ordinal);
        bool Exists(LockedFile file) => ProjectPath.Absolute(inputs.ProjectDirectory, file.Path) is var path && (lying.Contains(path) || File.Exists(path));
        var changeOf = changes.ToDictionary(static change => change.Id, StringComparer.Ordinal);
        RequirementStanding Standing(ProjectRequirement requirement, bool owned)
        {
            var progress = owned ? ProgressOf(inputs.Mode, looks, requirement.Id, locked, changeOf, written, Exists) : RequirementProgress.ByHand;
            if (progress == RequirementProgress.ByHand && blocked?.Contains(requirement.Id) == true)
            {
                progress = RequirementProgress.Open;
            }

            // Of several members one may stay open: then not all of it is there.
            var hasCode = progress is RequirementProgress.Synthesized or RequirementProgress.FromLock or RequirementProgress.Edited or RequirementProgress.Adopted
                && locked.Find(requirement.Id)?.Open is null;
            return new RequirementStanding(
                requirement.Id,
                requirement.Summary.Title,
                requirement.Path,
                requirement.Place.Span.From.Line,
                owned,
                progress,
                Implemented: hasCode || (progress == RequirementProgress.ByHand && CoverageJudgement.IsImplemented(requirement.Sketch, claims.Implemented)),
                Verified: CoverageJudgement.IsVerified(requirement.Sketch, claims.Verified),
                Counts: CoverageJudgement.IsBinding(requirement.Sketch))
            {
                IsWithdrawn = requirement.Summary.Status == RequirementStatus.Withdrawn,
            };
        }

        List<RequirementStanding> standings =
        [
            .. documents.Owned.Select(requirement => Standing(requirement, owned: true)),
            .. documents.Referenced.Select(requirement => Standing(requirement, owned: false)),
        ];
        return new SynthesisReport
        {
            Requirements = standings,
            GeneratedFiles = generated,
            Synthesized = written.Count,
            FromLock = standings.Count(static standing => standing.Progress == RequirementProgress.FromLock),
        };
    }

    private static RequirementProgress ProgressOf(
        Mode mode,
        bool looks,
        string id,
        SynthesisLock locked,
        Dictionary<string, RequirementChange> changes,
        IReadOnlyCollection<string> written,
        Func<LockedFile, bool> exists)
    {
        if (written.Contains(id))
        {
            return RequirementProgress.Synthesized;
        }

        var kind = changes.GetValueOrDefault(id)?.Kind;
        if (looks && kind == ChangeKind.New)
        {
            return RequirementProgress.New;
        }

        if (mode == Mode.Verify
            && kind is not (null or ChangeKind.Unchanged or ChangeKind.StillOpen)
            && !(looks && kind is (ChangeKind.FileEdited or ChangeKind.Adopted)))
        {
            return RequirementProgress.Drifted;
        }

        return (kind, locked.Find(id)) switch
        {
            (ChangeKind.FileEdited, _) => RequirementProgress.Edited,
            (ChangeKind.Adopted, _) => RequirementProgress.Adopted,
            (_, { } entry) when entry.Files.Count > 0 && entry.Files.All(static file => file.Adopted) => RequirementProgress.Adopted,
            (_, { Files.Count: > 0 } entry) => entry.Files.All(exists) ? RequirementProgress.FromLock : RequirementProgress.Open,
            (null or ChangeKind.Removed, null) => RequirementProgress.ByHand,
            _ => RequirementProgress.Open,
        };
    }
}
