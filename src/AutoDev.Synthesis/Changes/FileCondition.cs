using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Changes;

/// <summary>A generated file as the lock has it and as it stands on the disk.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="Hash">Of the present text; null where there is no file.</param>
public sealed record FileCondition(string Path, FileState State, LockedFile Locked, string? Hash)
{
    /// <summary>Whether the text is the one that the lock's evidence is about.</summary>
    public bool IsAsVerified => Hash == Locked.Hash;
}

/// <summary>How a generated file relates to the lock.</summary>
public enum FileState
{
    /// <summary>As it was generated.</summary>
    Unchanged,

    /// <summary>The lock has it, the disk does not.</summary>
    Missing,

    /// <summary>Somebody changed it: left alone until it is adopted or the edit is discarded.</summary>
    Edited,

    /// <summary>The user's own by now: verified, never written.</summary>
    Adopted,
}
