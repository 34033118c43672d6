using AutoDev.BuildContract;

namespace AutoDev.Build;

/// <summary>What the tool leaves in the project's folder under obj.</summary>
internal sealed class ToolOutputs(string intermediatePath)
{
    public string Inputs { get; } = Path.Combine(intermediatePath, IntermediateFiles.Inputs);

    public string State { get; } = Path.Combine(intermediatePath, IntermediateFiles.DoorbellState);

    private string GeneratedList { get; } = Path.Combine(intermediatePath, IntermediateFiles.Generated);

    private string FindingsList { get; } = Path.Combine(intermediatePath, IntermediateFiles.Findings);

    private string SummaryText { get; } = Path.Combine(intermediatePath, IntermediateFiles.Summary);

    private string RefusedList { get; } = Path.Combine(intermediatePath, IntermediateFiles.Refused);

    /// <summary>Whether a build was killed while it wrote: what it left is to be finished or undone, whatever else has changed.</summary>
    public bool WasInterrupted => File.Exists(Path.Combine(Path.GetDirectoryName(intermediatePath.TrimEnd('/', '\\'))!, IntermediateFiles.Journal));

    /// <summary>Whether an earlier run left everything that a build without a run needs.</summary>
    public bool AreComplete => File.Exists(State) && File.Exists(GeneratedList);

    /// <summary>Whether a gate refused a candidate, which it may accept among other sources.</summary>
    public bool WaitForSources => Lines(RefusedList).Count > 0;

    public IReadOnlyList<string> Generated => Lines(GeneratedList);

    /// <summary>Diagnostics in MSBuild's canonical form.</summary>
    public IReadOnlyList<string> Findings => Lines(FindingsList);

    public string Summary => Lines(SummaryText).FirstOrDefault() ?? "";

    private static List<string> Lines(string path) => File.Exists(path)
        ? OrdinaryFile.ReadAllLines(path).Where(static line => line.Length > 0).ToList()
        : [];
}
