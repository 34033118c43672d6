using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Commit;

/// <summary>Where a commit's files are.</summary>
internal sealed record CommitPlaces(string ProjectDirectory, string GeneratedDirectory, string LockFile, string Journal)
{
    public static CommitPlaces Of(ProjectInputs inputs) =>
        new(inputs.ProjectDirectory, inputs.GeneratedDirectory, inputs.LockFile, JournalFile.PathFor(inputs.IntermediateDirectory));

    public string Absolute(string relativePath) => ProjectPath.Absolute(ProjectDirectory, relativePath);

    /// <summary>For people: as the project sees it, where it lies within.</summary>
    public string Relative(string absolutePath) => ProjectPath.Relative(ProjectDirectory, absolutePath) ?? absolutePath;

    /// <summary>A file's beginning.</summary>
    public SourcePlace PlaceOf(string relativePath)
    {
        var start = new TextPosition(1, 1);
        return new SourcePlace(Absolute(relativePath), new SourceSpan(0, 0, start, start));
    }
}
