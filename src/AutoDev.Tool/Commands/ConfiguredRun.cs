using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using AutoDev.Synthesis.Settings;

namespace AutoDev.Tool.Commands;

/// <summary>A run with the settings as every layer has them, the same for a build and for each command by hand.</summary>
internal static class ConfiguredRun
{
    /// <param name="waits">Called once where another build of the project makes this one wait.</param>
    /// <returns>The report; what is wrong with the settings stands first in it.</returns>
    public static async Task<SynthesisReport> OfAsync(ProjectInputs inputs, CancellationToken cancellation, Action? waits = null)
    {
        var (configured, problems) = ProjectSettings.Apply(inputs);
        var report = await ProjectSynthesis.RunAsync(configured, cancellation, waits);
        return report with { Findings = [.. problems, .. report.Findings] };
    }
}
