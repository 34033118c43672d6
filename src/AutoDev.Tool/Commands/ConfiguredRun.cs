using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using AutoDev.Synthesis.Settings;

namespace AutoDev.Tool.Commands;

/// <summary>A run with the settings as every layer has them, the same for a build and for each command by hand.</summary>
internal static class ConfiguredRun
{
    /// <param name="waits">Called once where another build of the project makes this one wait.</param>
    /// <param name="progress">Is told what the run is doing.</param>
    /// <returns>The report; what is wrong with the settings stands first in it.</returns>
    public static async Task<SynthesisReport> OfAsync(
        ProjectInputs inputs, CancellationToken cancellation, Action? waits = null, RunProgress? progress = null)
    {
        var (configured, problems) = ProjectSettings.Apply(inputs);
        var report = await ProjectSynthesis.RunAsync(configured, cancellation, waits, progress);
        return report with { Findings = [.. problems, .. report.Findings] };
    }

    /// <summary>Where everything stands; nothing is written.</summary>
    public static async Task<SynthesisReport> LookAsync(ProjectInputs inputs, CancellationToken cancellation)
    {
        var (configured, problems) = ProjectSettings.Apply(inputs);
        var report = await ProjectSynthesis.LookAsync(
            configured, cancellation, static () => Console.Error.WriteLine("autodev: waits for a build of this project"));
        return report with { Findings = [.. problems, .. Unreadable(inputs), .. report.Findings] };
    }

    /// <summary>The documents that a build's task would have reported.</summary>
    public static IEnumerable<Finding> Unreadable(ProjectInputs inputs) => inputs.Specifications
        .Where(static specification => specification.Owned)
        .Select(static specification => SpecificationFile.Refusal(specification.Path))
        .OfType<Finding>();
}
