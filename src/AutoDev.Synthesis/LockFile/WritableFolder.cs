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

    /// <returns>Null, or what is wrong with a path that the lock names.</returns>
    public string? Misplaced(string path) =>
        RealPath.IsInside(real.Of(ProjectPath.Absolute(inputs.ProjectDirectory, path)), folder)
            ? null
            : $"'{path}' lies outside of the generated folder {ProjectPath.Relative(inputs.ProjectDirectory, inputs.GeneratedDirectory) ?? inputs.GeneratedDirectory},"
                + " where alone files are written and deleted. Remove the line, or set AutoDevGeneratedPath back to the folder of the file";

    /// <summary>What to do where every file that the lock names lies outside, such as this one.</summary>
    public string Moved(string path)
    {
        var now = ProjectPath.Relative(inputs.ProjectDirectory, inputs.GeneratedDirectory) ?? inputs.GeneratedDirectory;
        var before = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : ".";
        return $"its files lie in {before} and the generated folder is {now}. Set AutoDevGeneratedPath back to {before}; or move the files to {now}, "
            + $"put {now} in the place of {before} in this file, and build again";
    }
}
