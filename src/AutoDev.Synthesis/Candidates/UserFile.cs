namespace AutoDev.Synthesis.Candidates;

/// <summary>A file of which the user wrote what is judged.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="FullPath">Absolute.</param>
public sealed record UserFile(string Path, string FullPath);
