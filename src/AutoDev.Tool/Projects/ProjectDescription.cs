using System.Diagnostics;
using AutoDev.Synthesis.Project;

namespace AutoDev.Tool.Projects;

/// <summary>Finds a project and asks its build for the inputs of synthesis, so that a command by hand sees what a build sees.</summary>
internal static class ProjectDescription
{
    private const string UnknownTarget = "MSB4057";

    /// <param name="writes">Whether code may be written for the projects that this one refers to, which are built to know what they hold.</param>
    /// <returns>The inputs, or what a person must know to get them.</returns>
    public static async Task<(ProjectInputs? Inputs, string Problem)> LoadAsync(string path, CancellationToken cancellation, bool writes = false)
    {
        var (project, problem) = Locate(path);
        if (project is null)
        {
            return (null, problem);
        }

        var (exitCode, output) = await RunBuildAsync(project, writes, cancellation);
        if (exitCode != 0)
        {
            return (null, output.Contains(UnknownTarget, StringComparison.Ordinal)
                ? $"{project} does not reference the package AutoDev.Build"
                : $"the build of {project} does not say what it consists of:\n{output.Trim()}");
        }

        var inputsFile = output.Trim();
        if (inputsFile.Length == 0)
        {
            return (null, $"AutoDev.Build does nothing in {project}; a build of it says why (ADEV0402)");
        }

        try
        {
            return (ProjectInputsFile.Read(inputsFile), "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (null, e.Message);
        }
    }

    internal static (string? Project, string Problem) Locate(string path)
    {
        if (File.Exists(path))
        {
            return (Path.GetFullPath(path), "");
        }

        if (!Directory.Exists(path))
        {
            return (null, $"there is no project or folder '{path}'");
        }

        var projects = Directory.GetFiles(path, "*.csproj");
        return projects.Length switch
        {
            1 => (Path.GetFullPath(projects[0]), ""),
            0 => (null, $"there is no C# project in '{path}'; name one{Below(path)}"),
            _ => (null, $"there are several projects in '{path}'; name one of {string.Join(", ", projects.Select(Path.GetFileName).Order(StringComparer.Ordinal))}"),
        };
    }

    /// <summary>The first projects in the folders below, as a solution's are: what was probably meant.</summary>
    private static string Below(string path)
    {
        const int Most = 3;
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3, IgnoreInaccessible = true };
        var projects = Directory.EnumerateFiles(path, "*.csproj", options)
            .Select(project => Path.GetRelativePath(Directory.GetCurrentDirectory(), project))
            .Order(StringComparer.Ordinal)
            .Take(Most)
            .ToList();
        return projects.Count == 0 ? "" : $", such as {string.Join(", ", projects)}";
    }

    private static async Task<(int ExitCode, string Output)> RunBuildAsync(string project, bool writes, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo
        {
            FileName = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet",
            WorkingDirectory = Path.GetDirectoryName(project),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] arguments = ["msbuild", project, "-restore", "-nologo", "-t:AutoDevDescribe", "-getProperty:AutoDevInputsFile"];
        foreach (var argument in writes ? arguments : [.. arguments, "-p:_AutoDevStartsNothing=true"])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await error);
    }
}
