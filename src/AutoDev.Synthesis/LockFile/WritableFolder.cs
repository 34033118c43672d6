using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.LockFile;

/// <summary>The only folder in which files are written and deleted, with every link on the way to it followed.</summary>
/// <remarks>The lock is a file that anybody may edit and merge: a line in it must not get a person's own file deleted.</remarks>
[Implements("PRP-105-7")]
internal sealed class WritableFolder
{
    private readonly ProjectInputs inputs;
    private readonly RealPath real = new();
    private readonly string folder;

    public WritableFolder(ProjectInputs inputs)
    {
        this.inputs = inputs;
        folder = real.Of(inputs.GeneratedDirectory);
    }

    /// <summary>Null, or why nothing may be written there.</summary>
    public Finding? Refusal => RealPath.IsInside(folder, real.Of(inputs.ProjectDirectory))
        ? null
        : SynthesisRules.CannotWrite.At(
            null,
            inputs.GeneratedDirectory,
            RealPath.IsSame(folder, real.Of(inputs.ProjectDirectory))
                ? "it is the project's own folder. Set AutoDevGeneratedPath to a folder inside it"
            : ProjectPath.Relative(inputs.ProjectDirectory, inputs.GeneratedDirectory) is null
                ? "it lies outside of the project. Set AutoDevGeneratedPath to a folder inside the project"
                : $"it leads to {folder}, outside of the project. Put a folder in the place of the link, or set AutoDevGeneratedPath to a folder inside the project");

    /// <summary>Whether a file or folder of the project, at that path, lies inside.</summary>
    public bool Holds(string path) => RealPath.IsInside(Real(path), folder);

    /// <summary>Whether a path is that of the folder, or of one that it lies in.</summary>
    public bool LiesIn(string path) => RealPath.IsSame(Real(path), folder) || RealPath.IsInside(folder, Real(path));

    /// <returns>Null, or what is wrong with a path that the lock names.</returns>
    public string? Misplaced(string path)
    {
        if (Holds(path))
        {
            return null;
        }

        var generated = $"outside of the generated folder {ProjectPath.Relative(inputs.ProjectDirectory, inputs.GeneratedDirectory) ?? inputs.GeneratedDirectory}, "
            + "where alone files are written and deleted";
        return IsLinked(path)
            ? $"a link leads '{path}' to {Real(path)}, {generated}. Remove the link or put what it leads to in its place"
            : $"'{path}' lies {generated}. Remove the line, or set AutoDevGeneratedPath back to the folder of the file";
    }

    /// <summary>Whether it is a link that leads a path of the folder out of it, and not the path that is wrong.</summary>
    public bool IsLinked(string path) =>
        RealPath.IsInside(ProjectPath.Absolute(inputs.ProjectDirectory, path), Path.GetFullPath(inputs.GeneratedDirectory)) && !Holds(path);

    /// <summary>What to do where every file that the lock names lies outside, such as this one.</summary>
    public string Moved(string path)
    {
        var now = ProjectPath.Relative(inputs.ProjectDirectory, inputs.GeneratedDirectory) ?? inputs.GeneratedDirectory;
        var before = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : ".";
        return $"its files lie in {before} and the generated folder is {now}. Set AutoDevGeneratedPath back to {before}; or move the files to {now}, "
            + $"put {now} in the place of {before} in this file, and build again";
    }

    private string Real(string path) => real.Of(ProjectPath.Absolute(inputs.ProjectDirectory, path));
}
