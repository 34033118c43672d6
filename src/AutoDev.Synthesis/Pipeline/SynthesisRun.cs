using AutoDev.Generators;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Ledger;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Planning;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>The part of a run that needs the compiler: plan, propose, judge, commit.</summary>
/// <param name="references">The project's, where they are being read already.</param>
internal sealed class SynthesisRun(ProjectInputs inputs, Documents documents, LockReading reading, ReferenceCompilation? references = null)
{
    private readonly SynthesisLock locked = reading.Lock!;
    private readonly List<Finding> findings = [];
    private readonly LockedCode code = new(inputs, documents, reading.Lock!);
    private readonly UserCode byUser = new(inputs);
    private readonly Refusals refusals = Refusals.Load(inputs.IntermediateDirectory);
    private readonly Lazy<CodeStyle> style = new(() => ProjectStyle.Of(inputs));
    private Lazy<string> surroundings = new("");
    private IReadOnlySet<string> blocked = new HashSet<string>();

    /// <summary>The requirement that is all that this run is about; null where it is about all of them.</summary>
    public string? Only { get; init; }

    /// <summary>Whether its edits are given up.</summary>
    public bool Discards { get; init; }

    /// <summary>Whether it only says where everything stands: then what a build has yet to do, and an edit to decide about, is no drift.</summary>
    public bool Looks { get; init; }

    /// <summary>Is told what the run is doing.</summary>
    public RunProgress Progress { get; init; } = new();

    public async Task<SynthesisReport> RunAsync(CancellationToken cancellation)
    {
        Progress.Enter("comparing the specifications with code and lock");
        var settled = code.Settled();
        var project = new UserCompilation(inputs with { Sources = [.. inputs.Sources, .. code.Sources()] }, inputs.Contracts.Count == 0 ? [new RequirementGenerator()] : [new RequirementGenerator(), new ContractSourceGenerator()], references)
        {
            RequirementConstants = documents.Constants(),
        };
        surroundings = new Lazy<string>(() => Surroundings.Of(project.Inputs));
        var request = new PlanRequest(
            [.. documents.Owned.Where(requirement => !documents.Disputed.Contains(requirement.Id))],
            project.Written,
            inputs.RootNamespace,
            inputs.IsGenerated)
        {
            Settled = settled,
        };
        var plan = Planner.Plan(request, cancellation);
        blocked = plan.Blocked;
        var tooOld = LanguageFloor.Refusal(inputs);
        findings.AddRange(code.Findings);
        findings.AddRange(plan.Findings.Where(finding => tooOld is null && !documents.Say(finding)));
        var increments = plan.Increments.ToLookup(static increment => increment.Requirement.Id, StringComparer.Ordinal);
        var due = code.ChangesAgainst(plan).Changes
            .Where(change => (inputs.Mode == Mode.Verify ? IsSeen(change) : !IsLeftAlone(change)) && IsAsked(change))
            .Select(Retried)
            .Select(Discarded)
            .ToList();
        if (tooOld is not null && (due.RemoveAll(IsForOldLanguage) + blocked.Count > 0 || locked.Entries.Any(static entry => entry.Files.Count > 0)))
        {
            findings.Add(tooOld);
        }

        Remind(due);
        return inputs.Mode == Mode.Verify ? Verified(due) : await CommittedAsync(due, increments, project, cancellation);
    }

    /// <summary>What is open is tried again by a tool that is newer or looks further, and what a gate refused when the project is another.</summary>
    private RequirementChange Retried(RequirementChange change) =>
        inputs.Mode == Mode.Synthesize && change is { Kind: ChangeKind.StillOpen, Entry: { } entry } && !entry.Files.Any(static file => file.Adopted)
            && (!Attempt.Covers(entry.Tried, inputs) || (entry.Refused is not null && !refusals.Stands(change.Id, surroundings.Value)))
            ? change with { Kind = ChangeKind.New }
            : change;

    /// <summary>Of what cannot be planned only its difference from the lock: why it cannot the plan says.</summary>
    private bool IsSeen(RequirementChange change) => !blocked.Contains(change.Id) || change is { Entry: not null, Kind: not ChangeKind.StillOpen };

    /// <summary>Whether its document, or its claim, is to be mended before anything can be said of its code.</summary>
    private bool IsLeftAlone(RequirementChange change) => (blocked.Contains(change.Id) && !IsOfOtherMember(change)) || code.IsInDoubt(change);

    /// <summary>Whether its code was written for a member that is another now, and none can be planned for it: it answers nobody.</summary>
    private bool IsOfOtherMember(RequirementChange change) => change.Kind == ChangeKind.DeclarationChanged && blocked.Contains(change.Id);

    private bool IsAsked(RequirementChange change) => Only is null || change.Id == Only;

    private RequirementChange Discarded(RequirementChange change) =>
        !Discards || change.Kind == ChangeKind.Removed ? change : change with { Kind = ChangeKind.Discarded };

    /// <summary>Where the project could not compile what would be written, nothing is due, and no difference from the lock is drift.</summary>
    private bool IsForOldLanguage(RequirementChange change) =>
        change.Kind == ChangeKind.New || (change.NeedsSynthesis && inputs.Mode == Mode.Synthesize);

    /// <summary>What an earlier run said and still holds, so that a warning does not vanish because something else changed.</summary>
    private void Remind(IEnumerable<RequirementChange> changes)
    {
        var requirements = documents.Owned.ToDictionary(static requirement => requirement.Id, StringComparer.Ordinal);
        foreach (var change in changes.Where(change => requirements.ContainsKey(change.Id)))
        {
            var place = requirements[change.Id].AnswerPlace;
            if (change.Kind == ChangeKind.StillOpen)
            {
                findings.Add(SynthesisRules.StillOpen.At(place, change.Id, change.Entry!.Open!));
            }

            if (change is { NeedsSynthesis: false, Entry.Doubt: { } doubt })
            {
                findings.Add(SynthesisRules.Ambiguous.At(place, change.Id, doubt));
            }
        }
    }

    private SynthesisReport Verified(IReadOnlyList<RequirementChange> changes)
    {
        findings.AddRange(Drift.Findings(new ChangeSet([.. changes.Where(change => !Looks || !IsWork(change))]), locked, inputs.LockFile, IsLeftAlone));
        if (Looks)
        {
            findings.AddRange(changes.SelectMany(change => HandEdits.Warnings(change, inputs.ProjectDirectory)));
        }

        return Standings.Of(inputs, documents, locked, changes, [], blocked, Looks) with { Findings = findings };
    }

    private static bool IsWork(RequirementChange change) => change.Kind is ChangeKind.New or ChangeKind.FileEdited;

    private async Task<SynthesisReport> CommittedAsync(
        IReadOnlyList<RequirementChange> changes,
        ILookup<string, Increment> increments,
        UserCompilation project,
        CancellationToken cancellation)
    {
        var judge = new CandidateJudgement(inputs, project.Without(Superseded(changes, increments)), Progress);
        var merged = new MergedCode(byUser.TextOf, increment => judge.TextFor(increment, cancellation));
        changes = [.. changes.Select(change => merged.Recognise(change, increments[change.Id]))];
        var judgement = await judge.JudgeAsync(
            [
                .. changes.Where(static change => change.NeedsSynthesis).SelectMany(change => increments[change.Id]).Select(static increment => new Proposed(increment)),
                .. changes.Where(static change => change.Kind == ChangeKind.Adopted).SelectMany(change => byUser.Of(change, increments[change.Id], FileState.Adopted)),
                .. changes.Where(static change => change.Kind == ChangeKind.FileEdited).SelectMany(change => byUser.Of(change, increments[change.Id], FileState.Edited)),
            ],
            cancellation);
        findings.AddRange(changes.Where(static change => change.Kind != ChangeKind.Discarded)
            .SelectMany(change => HandEdits.Warnings(change, inputs.ProjectDirectory, SeenOf(change, judgement))));
        findings.AddRange(byUser.Findings);
        var items = new List<CommitItem>();
        var written = new List<string>();
        foreach (var change in changes)
        {
            if (ItemFor(change, judgement, increments[change.Id]) is { } item)
            {
                items.Add(item);
                if (change.FormerId is { } former)
                {
                    items.Add(new CommitItem(former, null, []));
                }

                if (item.Entry is { Files.Count: > 0 } && change.NeedsSynthesis)
                {
                    written.Add(change.Id);
                }
            }
        }

        findings.AddRange(judgement.Findings.Select(finding => changes.Any(change => KeepsOlderCode(change, judgement) && finding.Rule == SynthesisRules.StillOpen && finding.Names(change.Id)) ? OfOlderCode(finding) : finding));
        Progress.Enter("writing what was accepted");
        var result = CommitTransaction.Run(inputs, reading, items, FaultPoint.InCommit);
        findings.AddRange(result.Findings);
        if (GoneRequirements.Finding(changes.Where(change => result.Committed.Contains(change.Id)), result.Deleted) is { } gone)
        {
            findings.Add(gone);
        }

        var standing = Only is null
            ? changes.Where(static change => change.Kind == ChangeKind.StillOpen).Select(static change => change.Id)
            : locked.Entries.Where(entry => entry.Id != Only).Select(static entry => entry.Id);
        if (refusals.Save(standing, judgement.Outcomes.Values, surroundings) is { } unsaved)
        {
            findings.Add(unsaved);
        }

        if (documents.Keep() is { } unkept)
        {
            findings.Add(unkept);
        }

        var ledger = new LedgerFile(inputs.IntermediateDirectory, TimeProvider.System);
        if (await ledger.AppendAsync(RunLedger.Entries(judgement.Without(changes.Where(static change => change.Kind == ChangeKind.FileEdited)), result), cancellation) is { } unwritten)
        {
            findings.Add(unwritten);
        }

        var committed = written.Where(result.Committed.Contains).ToList();
        return Standings.Of(inputs, documents, result.Lock, changes, committed, blocked) with
        {
            Findings = findings,
            Renamed = changes.Count(change => change.FormerId is { } former && result.Committed.Contains(former)),
            Removed = changes.Count(change => change is { Kind: ChangeKind.Removed, Files.Count: > 0 } && result.Committed.Contains(change.Id)),
        };
    }

    /// <summary>
    /// Generated files that this run deletes: what their requirement asks for now stands in another file, or nowhere. Code that completes a
    /// member which is no longer there would else count as an error of the project.
    /// </summary>
    private HashSet<string> Superseded(IEnumerable<RequirementChange> changes, ILookup<string, Increment> increments)
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

    private CommitItem? ItemFor(RequirementChange change, Judgement judgement, IEnumerable<Increment> increments)
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

        return change.Kind == ChangeKind.Removed ? CommitItem.Remove(change.Entry!, discardEdits: Discards)
            : change.Refreshed is { } entry ? CommitItem.Refresh(entry)
            : null;
    }

    /// <summary>What the gates say of an edit, whose author is about to decide.</summary>
    private static string SeenOf(RequirementChange change, Judgement judgement) =>
        change.Kind != ChangeKind.FileEdited || judgement.Outcomes.GetValueOrDefault(change.Id) is not { } outcome ? ""
        : outcome.OpenReason is not null ? "; as it stands it does not pass"
        : outcome.Accepted.Count == change.EditedFiles.Count() ? $"; as it stands it passes {outcome.Seen}"
        : "";

    /// <summary>Code that answers the older text stays until there is better; verify mode reports the difference.</summary>
    private static bool KeepsOlderCode(RequirementChange change, Judgement judgement) =>
        change is { NeedsSynthesis: true, Kind: not ChangeKind.DeclarationChanged, Entry.Files.Count: > 0 }
        && judgement.Outcomes.GetValueOrDefault(change.Id) is { Accepted.Count: 0 };

    private static Finding OfOlderCode(Finding finding) => finding with { Message = finding.Message + "; the code that is there stays, and answers what was specified before" };

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
            : LockEntry.OfAccepted(outcome.Requirement, accepted, change.State!.Declaration) with { Open = outcome.OpenReason, Doubt = outcome.Doubt };
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
