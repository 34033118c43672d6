using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Pipeline;

namespace AutoDev.Tool.Output;

/// <summary>What the targets read back, and the task repeats while nothing changes (docs/build-integration.md).</summary>
internal static class BuildResults
{
    /// <returns>Null, or why they could not be written.</returns>
    public static Finding? Write(string folder, SynthesisReport report, IReadOnlyList<string> findings, string closingLine)
    {
        var path = folder;
        try
        {
            Directory.CreateDirectory(folder);
            Write(path = Path.Combine(folder, IntermediateFiles.Generated), report.GeneratedFiles);
            Write(path = Path.Combine(folder, IntermediateFiles.Findings), findings);
            Write(path = Path.Combine(folder, IntermediateFiles.Summary), [closingLine]);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SynthesisRules.CannotWrite.At(null, path, UnwritablePlace.Reason(e));
        }
    }

    private static void Write(string path, IReadOnlyList<string> lines) =>
        OrdinaryFile.WriteAllText(path, string.Concat(lines.Select(static line => line + "\n")));
}
