using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What becomes of each change, in the lock and on the disk.</summary>
/// <param name="blocked">Ids of requirements of which nothing can be planned.</param>
/// <param name="discards">Whether edits are given up.</param>
internal sealed class ChangeItems(ProjectInputs inputs, UserCode byUser, IReadOnlySet<string> blocked, bool discards)
{
    private readonly Lazy<CodeStyle> style = new(() => ProjectStyle.Of(inputs));

    /// <summary>Null where nothing is to be written.</summary>
    public CommitItem? Of(RequirementChange change, Judgement judgement, IEnumerable<Increment> increments)
    {
        if (IsOfOtherMember(change))
        {
            return CommitItem.Remove(change.Entry!);
        }

        if (change.NeedsSynthesis)
        {
            return Synthesized(change, judgement, increments);
        }

        if (change.Kind == ChangeKind.Adopted)
        {
            return judgement.Outcomes.GetValueOrDefault(change.Id) is { OpenReason: null } outcome && outcome.Accepted.Count == change.Files.Count(static file => file.State == FileState.Adopted)
                ? HandEdits.Verified(change, LockEntry.EvidenceOf(outcome.Accepted))
                : null;
        }

        return change.Kind == ChangeKind.Removed ? CommitItem.Remove(change.Entry!, discardEdits: discards)
            : change.Refreshed is { } entry ? CommitItem.Refresh(entry)
            : null;
    }

    /// <summary>
    /// Generated files that this run deletes: what their requirement asks for now stands in another file, or nowhere. Code that completes a
    /// member which is no longer there would else count as an error of the project.
    /// </summary>
    public IReadOnlySet<string> Superseded(IEnumerable<RequirementChange> changes, ILookup<string, Increment> increments)
    {
        var superseded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes.Where(change => change.Kind == ChangeKind.Removed || IsOfOtherMember(change) || (change.NeedsSynthesis && increments[change.Id].Any())))
        {
            var kept = increments[change.Id].Select(byUser.PathOf).ToHashSet(StringComparer.Ordinal);
            superseded.UnionWith(change.Files
                .Where(file => file.State == FileState.Unchanged && !kept.Contains(file.Path))
                .Select(file => ProjectPath.Absolute(inputs.ProjectDirectory, file.Path)));
        }

        return superseded;
    }

    /// <summary>Code that answers the older text stays until there is better; verify mode reports the difference.</summary>
    public static bool KeepsOlderCode(RequirementChange change, Judgement judgement) =>
        change is { NeedsSynthesis: true, Kind: not ChangeKind.DeclarationChanged, Entry.Files.Count: > 0 }
        && judgement.Outcomes.GetValueOrDefault(change.Id) is { Accepted.Count: 0 };

    /// <summary>Whether its code was written for a member that is another now, and none can be planned for it: it answers nobody.</summary>
    private bool IsOfOtherMember(RequirementChange change) => change.Kind == ChangeKind.DeclarationChanged && blocked.Contains(change.Id);

    private CommitItem? Synthesized(RequirementChange change, Judgement judgement, IEnumerable<Increment> increments)
    {
        var outcome = judgement.Outcomes[change.Id];
        if (change.Kind == ChangeKind.Discarded && outcome.OpenReason is not null)
        {
            // The edit may do what ours cannot.
            return null;
        }

        if (KeepsOlderCode(change, judgement))
        {
            return null;
        }

        var accepted = outcome.Accepted
            .Select(verdict => (Path: byUser.PathOf(verdict.Candidate.Increment), Verdict: verdict))
            .ToList();
        var entry = accepted.Count == 0
            ? LockEntry.OfOpen(outcome.Requirement, outcome.OpenReason!, change.State!.Declaration)
            : LockEntry.OfAccepted(outcome.Requirement, accepted, change.State!.Declaration) with
            {
                Open = outcome.OpenReason,
                Doubt = outcome.Doubt,
                Library = ProjectStyle.NeedsOlderLibrary(inputs) ? LockEntry.OlderLibrary : null,
            };
        if (entry.Open is not null && change.Entry is { } before && before.IsOfSame(entry))
        {
            // A part that was accepted for the same text and is refused now for what is around it: it stays, as all would.
            var parts = increments.Select(byUser.PathOf).ToHashSet(StringComparer.Ordinal);
            entry = entry.Keeping(before, file => parts.Contains(file.Path));
        }

        if (entry.Open is not null)
        {
            entry = entry with { Tried = Attempt.Of(inputs), Refused = outcome.RefusedBy };
        }

        var texts = accepted.ToDictionary(
            static each => each.Path,
            each => each.Verdict.Candidate.Source.Replace("\n", style.Value.EndOfLine, StringComparison.Ordinal),
            StringComparer.Ordinal);
        return CommitItem.Write(change.Entry, entry, texts, discardEdits: change.Kind == ChangeKind.Discarded);
    }
}
