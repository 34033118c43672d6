using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Who looks for code in this run, as the lock has it where nothing was found: the tool's version, and whether it searched deep.</summary>
internal static class Attempt
{
    private const string Deep = ", deep";

    private static readonly string Version = typeof(Attempt).Assembly.GetName().Version!.ToString(3);

    public static string Of(ProjectInputs inputs) => inputs.DeepSearch ? Version + Deep : Version;

    /// <summary>Whether an earlier attempt looked as far as this run would, so that looking again gives the same.</summary>
    public static bool Covers(string? earlier, ProjectInputs inputs) => earlier == Of(inputs) || earlier == Version + Deep;
}
