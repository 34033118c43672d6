using AutoDev.Generators;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Ledger;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Planning;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>The part of a run that needs the compiler: plan, propose, judge, commit.</summary>
/// <param name="references">The project's, where they are being read already.</param>
internal sealed class SynthesisRun(
    ProjectInputs inputs, Documents documents, ProjectClaims claims, LockReading reading, ReferenceCompilation? references = null)
{
    private readonly SynthesisLock locked = reading.Lock!;
    private readonly List<Finding> findings = [];
    private readonly LockedCode code = new(inputs, documents, claims, reading.Lock!);
    private readonly UserCode byUser = new(inputs);
    private readonly Refusals refusals = Refusals.Load(inputs.IntermediateDirectory);
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
            RequirementConstants = documents.Known.Constants.ToDictionary(static known => known.Key, static known => known.Value.Id, StringComparer.Ordinal),
        };
        surroundings = new Lazy<string>(() => Surroundings.Of(project.Inputs));
        var request = new PlanRequest(
            [.. documents.Owned.Where(requirement => !documents.Disputed.Contains(requirement.Id))],
            documents.Known,
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
    private bool IsLeftAlone(RequirementChange change) => (blocked.Contains(change.Id) && change.Kind != ChangeKind.DeclarationChanged) || code.IsInDoubt(change);

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
                findings.Add(SynthesisRules.StillOpen.About(change.Id, place, change.Entry!.Open!));
            }

            // A question about rows that are no longer the document's may have been answered.
            if (change is { NeedsSynthesis: false, AsksOtherwise: false, Entry.Doubt: { } doubt })
            {
                findings.Add(SynthesisRules.Ambiguous.About(change.Id, place, doubt));
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

        return Told(Standings.Of(inputs, documents, claims, locked, changes, [], blocked, Looks), locked);
    }

    private SynthesisReport Told(SynthesisReport report, SynthesisLock now)
    {
        // Where something is said of a file already, that is the more telling.
        var said = findings.Select(static finding => finding.Place?.Path).ToHashSet(StringComparer.Ordinal);
        return report with { Findings = [.. findings, .. StrayFiles.In(inputs, report.GeneratedFiles.Where(path => !said.Contains(path)), now)] };
    }

    private static bool IsWork(RequirementChange change) => change.Kind is ChangeKind.New or ChangeKind.FileEdited;

    private async Task<SynthesisReport> CommittedAsync(
        IReadOnlyList<RequirementChange> changes,
        ILookup<string, Increment> increments,
        UserCompilation project,
        CancellationToken cancellation)
    {
        var items = new ChangeItems(inputs, byUser, blocked, Discards);
        var judge = new CandidateJudgement(inputs, project.Without(items.Superseded(changes, increments)), Progress);
        var merged = new MergedCode(byUser.TextOf, increment => judge.TextFor(increment, cancellation));
        changes = [.. changes.Select(change => merged.Recognise(change, increments[change.Id]))];
        Judgement judgement;
        try
        {
            judgement = await JudgeAsync(judge, changes, increments, cancellation);
        }
        catch (UnjudgedException unjudged)
        {
            findings.Add(unjudged.Finding);
            return Told(Standings.Of(inputs, documents, claims, locked, changes, [], blocked), locked);
        }

        findings.AddRange(changes.Where(static change => change.Kind != ChangeKind.Discarded)
            .SelectMany(change => HandEdits.Warnings(change, inputs.ProjectDirectory, SeenOf(change, judgement))));
        findings.AddRange(byUser.Findings);
        var due = new List<CommitItem>();
        var written = new List<string>();
        foreach (var change in changes)
        {
            if (items.Of(change, judgement, increments[change.Id]) is { } item)
            {
                due.Add(item);
                if (change.FormerId is { } former)
                {
                    due.Add(new CommitItem(former, null, []));
                }

                if (item.Entry is { Files.Count: > 0 } && change.NeedsSynthesis)
                {
                    written.Add(change.Id);
                }
            }
        }

        var older = changes.Where(change => ChangeItems.KeepsOlderCode(change, judgement)).Select(static change => change.Id).ToHashSet(StringComparer.Ordinal);
        findings.AddRange(judgement.Findings.Select(finding => IsOfOlderCode(finding, older) ? finding with { Message = finding.Message + SynthesisRules.OlderCodeStays } : finding));
        Progress.Enter("writing what was accepted");
        var result = CommitTransaction.Run(inputs, reading, due, FaultPoint.InCommit);
        findings.AddRange(result.Findings);
        if (GoneRequirements.Finding(changes.Where(change => result.Committed.Contains(change.Id)), result.Deleted) is { } gone)
        {
            findings.Add(gone);
        }

        var standing = Only is null
            ? changes.Where(static change => change.Kind == ChangeKind.StillOpen).Select(static change => change.Id)
            : locked.Entries.Where(entry => entry.Id != Only).Select(static entry => entry.Id);
        var ledger = new LedgerFile(inputs.IntermediateDirectory, TimeProvider.System);
        Finding?[] unkept =
        [
            refusals.Save(standing, judgement.Outcomes.Values, surroundings),
            documents.Keep(),
            await ledger.AppendAsync(RunLedger.Entries(judgement.Without(changes.Where(static change => change.Kind == ChangeKind.FileEdited)), result), cancellation),
        ];
        if (result.Succeeded)
        {
            // What keeps one from being written keeps the others, and a commit, too: a full disk is said once.
            findings.AddRange(unkept.OfType<Finding>().Take(1));
        }

        var committed = written.Where(result.Committed.Contains).ToList();
        return Told(Standings.Of(inputs, documents, claims, result.Lock, changes, committed, blocked), result.Lock) with
        {
            Renamed = changes.Count(change => change.FormerId is { } former && result.Committed.Contains(former)),
            Removed = changes.Count(change => change is { Kind: ChangeKind.Removed, Files.Count: > 0 } && result.Committed.Contains(change.Id)),
        };
    }

    private Task<Judgement> JudgeAsync(
        CandidateJudgement judge, IReadOnlyList<RequirementChange> changes, ILookup<string, Increment> increments, CancellationToken cancellation) => judge.JudgeAsync(
        [
            .. changes.Where(static change => change.NeedsSynthesis).SelectMany(change => increments[change.Id]).Select(static increment => new Proposed(increment)),
            .. changes.Where(static change => change.Kind == ChangeKind.Adopted).SelectMany(change => byUser.Of(change, increments[change.Id], FileState.Adopted)),
            .. changes.Where(static change => change.Kind == ChangeKind.FileEdited).SelectMany(change => byUser.Of(change, increments[change.Id], FileState.Edited)),
        ],
        cancellation);

    /// <summary>What the gates say of an edit, whose author is about to decide.</summary>
    private static string SeenOf(RequirementChange change, Judgement judgement) =>
        change.Kind != ChangeKind.FileEdited || judgement.Outcomes.GetValueOrDefault(change.Id) is not { } outcome ? ""
        : outcome.OpenReason is not null ? "; as it stands it does not pass"
        : outcome.Accepted.Count == change.EditedFiles.Count() ? $"; as it stands it passes {outcome.Seen}"
        : "";

    /// <summary>The first finding that says why a requirement stays open that keeps its older code; it is taken from them.</summary>
    private static bool IsOfOlderCode(Finding finding, HashSet<string> older) =>
        finding.Requirement is { } id && finding.Rule.OpeningOf(id) is not null && older.Remove(id);
}
