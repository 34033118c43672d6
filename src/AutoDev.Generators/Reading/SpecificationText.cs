using AutoDev.BuildContract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Generators.Reading;

/// <summary>A specification as it came, in plain strings: nothing of the compiler's stays behind.</summary>
/// <param name="DisplayPath">Its path below the project, else its name: the same on every machine.</param>
/// <param name="IsOwn">Whether this project answers for it; a referenced project answers for its own.</param>
internal sealed record SpecificationText(string Path, string DisplayPath, bool IsOwn, string Text)
{
    /// <summary>Null for an additional file that is no specification, or that the compiler could not read (and says so itself).</summary>
    public static SpecificationText? From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.AutoDevRole", out var role)
            || role is not (SpecificationRoles.Own or SpecificationRoles.Referenced)
            || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var projectDirectory);
        return new SpecificationText(file.Path, Display(file.Path, projectDirectory), role == SpecificationRoles.Own, text.ToString());
    }

    private static string Display(string path, string? projectDirectory)
    {
        var slashed = path.Replace('\\', '/');
        var project = (projectDirectory ?? "").Replace('\\', '/').TrimEnd('/') + "/";
        return project.Length > 1 && slashed.StartsWith(project, StringComparison.Ordinal)
            ? slashed.Substring(project.Length)
            : slashed.Substring(slashed.LastIndexOf('/') + 1);
    }
}
