using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Changes;

/// <summary>What is different between a requirement now and its entry in the lock.</summary>
/// <param name="State">Null where the specifications have it no longer.</param>
/// <param name="Entry">Null where the lock does not have it yet.</param>
public sealed record RequirementChange(
    string Id,
    ChangeKind Kind,
    RequirementState? State,
    LockEntry? Entry,
    EquatableArray<FileCondition> Files)
{
    /// <summary>The id under which the lock still has it; null where it has its own.</summary>
    public string? FormerId { get; init; }

    /// <summary>Whether a tier must be asked for code.</summary>
    public bool NeedsSynthesis =>
        Kind is ChangeKind.New or ChangeKind.Renamed or ChangeKind.FrameworkAdded or ChangeKind.BehaviourChanged or ChangeKind.DeclarationChanged or ChangeKind.FileMissing or ChangeKind.Discarded;

    /// <summary>Whether its text or its declaration asks for something else than its code was written for.</summary>
    public bool AsksOtherwise => State is { } state && Entry is { } entry && (state.Behaviour != entry.Behaviour || state.Declaration != entry.Declaration);

    /// <summary>Files that are left as they are and that a warning is due for.</summary>
    public IEnumerable<FileCondition> EditedFiles => Files.Where(static file => file.State == FileState.Edited);

    /// <summary>The entry with the present revision and id, where that is all that is to be written; else null.</summary>
    public LockEntry? Refreshed =>
        Kind is ChangeKind.Reworded or ChangeKind.FileEdited && (State!.Revision != Entry!.Revision || FormerId is not null) ? Entry with { Revision = State.Revision } : null;
}

/// <summary>What is different, the most telling first where several things are.</summary>
public enum ChangeKind
{
    /// <summary>Nothing.</summary>
    Unchanged,

    /// <summary>Nothing, and the lock says that no code could be written for it. Not drift: the question and the answer are known.</summary>
    StillOpen,

    /// <summary>It asks for code and has no entry.</summary>
    New,

    /// <summary>It has another id and is else what it was: its code is written anew under that id.</summary>
    Renamed,

    /// <summary>Tables, examples or signatures changed: its code is written anew.</summary>
    BehaviourChanged,

    /// <summary>The partial member in the user's code changed: its code is written anew.</summary>
    DeclarationChanged,

    /// <summary>Nothing, but the project has a framework now that lacks what its code may use: its code is written anew.</summary>
    FrameworkAdded,

    /// <summary>Only words changed: its line in the lock is refreshed, its code stays.</summary>
    Reworded,

    /// <summary>It is gone, withdrawn, or asks for no code any more: its files and its entry go.</summary>
    Removed,

    /// <summary>A generated file is not there: it is written anew.</summary>
    FileMissing,

    /// <summary>A generated file was edited: nothing is done until it is adopted or discarded.</summary>
    FileEdited,

    /// <summary>A generated file was edited and its author gives the edit up: its code is written anew, over the edit.</summary>
    Discarded,

    /// <summary>A file that the user adopted, or what it must do, changed since it was verified: it is verified again.</summary>
    Adopted,
}
