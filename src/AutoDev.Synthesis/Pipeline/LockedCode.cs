using System.Security.Cryptography;
using System.Text;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Planning;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>The code that the lock knows, beside what the documents say now and what lies on the disk.</summary>
internal sealed class LockedCode(ProjectInputs inputs, Documents documents, ProjectClaims claims, SynthesisLock locked)
{
    private readonly Dictionary<string, FileCondition> looks = new(StringComparer.Ordinal);
    private readonly MistypedHeadings mistyped = new(documents, locked);
    private readonly HashSet<string> lessThanMeant =
        [.. documents.Owned.Where(static requirement => requirement.Summary.Traits.HasFlag(RequirementTraits.LacksPart)).Select(static requirement => requirement.Id)];

    private readonly bool needsOlderLibrary = ProjectStyle.NeedsOlderLibrary(inputs);

    /// <summary>What the lock shows of the documents and they do not show alone.</summary>
    public IReadOnlyList<Finding> Findings => mistyped.Findings;

    /// <summary>Ids of the requirements whose code answers what their document says, with the names of their files.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Settled() =>
        documents.Owned.Where(IsSettled).ToDictionary(static requirement => requirement.Id, FileNamesOf, StringComparer.Ordinal);

    /// <summary>
    /// Generated files that stay: the build hands over the user's sources only, and a candidate may use what another requirement has.
    /// Those of requirements that are gone would stand in a renamed one's way.
    /// </summary>
    public IEnumerable<string> Sources()
    {
        var given = inputs.Sources.ToHashSet(StringComparer.Ordinal);
        var owned = documents.Owned.Select(static requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);
        return locked.Entries
            .Where(entry => owned.Contains(entry.Id) || !documents.AreSound || mistyped.Spell(entry.Id))
            .SelectMany(static entry => entry.Files)
            .Select(file => ProjectPath.Absolute(inputs.ProjectDirectory, file.Path))
            .Where(path => !given.Contains(path) && File.Exists(path));
    }

    /// <summary>What is different now that it is planned what the documents ask for.</summary>
    public ChangeSet ChangesAgainst(Plan plan)
    {
        var increments = plan.Increments.ToLookup(static increment => increment.Requirement.Id, StringComparer.Ordinal);
        var changes = ChangeSet.Of(
            documents.Owned.Select(requirement => plan.Blocked.Contains(requirement.Id) && locked.Find(requirement.Id) is { } entry
                ? StateOf(requirement, entry, [.. increments[requirement.Id], .. plan.Declared.Where(increment => increment.Requirement.Id == requirement.Id)])
                : StateOf(requirement, increments[requirement.Id], plan.Settled.Contains(requirement.Id))),
            locked,
            Look);
        return needsOlderLibrary ? new ChangeSet(changes.Changes.Select(OfOlderLibrary).ToEquatableArray()) : changes;
    }

    /// <summary>A framework was added that lacks what the code uses.</summary>
    private RequirementChange OfOlderLibrary(RequirementChange change) =>
        change is { Kind: ChangeKind.Unchanged or ChangeKind.Reworded, State: not null, Entry: { } entry } && IsTooNew(entry) && change.Files.Any(static file => file.State == FileState.Unchanged)
            ? change with { Kind = ChangeKind.FrameworkAdded }
            : change;

    private bool IsTooNew(LockEntry entry) => needsOlderLibrary && entry.Library is null;

    /// <summary>
    /// What two documents claim to say, what was renamed in its document and not yet in the code that claims it, what lost a table, its id
    /// or its claim to a slip of the pen, and what no document says as long as one of them is not as its author meant it: a build leaves
    /// such code alone. One that may not write says all the same that documents and lock differ.
    /// </summary>
    public bool IsInDoubt(RequirementChange change) =>
        documents.Disputed.Contains(change.Id) || LostAPart(change) || (change.Kind == ChangeKind.Removed && IsMissed(change));

    private bool IsMissed(RequirementChange change) =>
        !documents.AreSound || AwaitsItsClaim(change) || LostItsClaim(change) || (change.State is null && mistyped.Spell(change.Id));

    /// <summary>Whether its code was written for a claim that is gone, while another claim names what nobody states: probably the same, mistyped.</summary>
    private bool LostItsClaim(RequirementChange change) => change is { State: not null, Entry.Declaration: not null } && claims.NameUnknown;

    /// <summary>Whether its document says less than its author wrote, so that what it asks for now is not to be believed.</summary>
    private bool LostAPart(RequirementChange change) => lessThanMeant.Contains(change.Id)
        && change is { Kind: ChangeKind.Removed or ChangeKind.BehaviourChanged or ChangeKind.Adopted, Entry.Files.Count: > 0 };

    /// <summary>Whether a document states it under another id, which the code that claims it does not name yet.</summary>
    private bool AwaitsItsClaim(RequirementChange change) => change is { State: null, Entry: { } entry }
        && documents.Owned.Any(requirement =>
            requirement.Summary.Revision == entry.Revision && requirement.Summary.Behaviour == entry.Behaviour && locked.Find(requirement.Id) is null)
        && claims.Implement(change.Id);

    /// <summary>Whether its code answers what its document says, as far as document, lock and disk tell.</summary>
    private bool IsSettled(ProjectRequirement requirement) =>
        requirement.IsActive
        && locked.Find(requirement.Id) is { Declaration: null, Open: null, Files.Count: > 0 } entry
        && entry.Behaviour == requirement.Summary.Behaviour
        && !IsTooNew(entry)
        && entry.Files.All(file => Look(file).State == FileState.Unchanged);

    private IReadOnlyList<string> FileNamesOf(ProjectRequirement requirement) =>
        [.. locked.Find(requirement.Id)!.Files.Select(file => Path.GetRelativePath(inputs.GeneratedDirectory, ProjectPath.Absolute(inputs.ProjectDirectory, file.Path)))];

    private FileCondition Look(LockedFile file)
    {
        if (!looks.TryGetValue(file.Path, out var condition))
        {
            looks.Add(file.Path, condition = FileInspection.Look(inputs.ProjectDirectory, file));
        }

        return condition;
    }

    private static RequirementState StateOf(ProjectRequirement requirement, IEnumerable<Increment> increments, bool settled)
    {
        var all = increments.ToList();
        var declarations = all.Where(static increment => increment.Declaration is not null).Select(static increment => increment.Header).ToList();
        return new RequirementState(
            requirement.Id,
            requirement.Summary.Revision,
            requirement.Summary.Behaviour,
            AsksForCode: settled || all.Count > 0,
            declarations.Count == 0 ? null : DeclarationHash(all),
            requirement.Place);
    }

    /// <summary>Of one whose code cannot be planned: what was written for it is compared with what its document says now.</summary>
    private static RequirementState StateOf(ProjectRequirement requirement, LockEntry entry, IReadOnlyList<Increment> known) =>
        StateOf(requirement, known, settled: true) is { Declaration: not null } declared ? declared : new RequirementState(
            requirement.Id, requirement.Summary.Revision, requirement.Summary.Behaviour, AsksForCode: true, entry.Declaration, requirement.Place);

    private static string DeclarationHash(IEnumerable<Increment> increments)
    {
        var text = string.Join('\n', increments.SelectMany(static increment => increment.TypeDeclarations.Prepend(increment.Namespace).Append(increment.Header)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }
}
