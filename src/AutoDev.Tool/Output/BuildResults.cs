using System.Text;
using AutoDev.BuildContract;
using AutoDev.Synthesis.Pipeline;

namespace AutoDev.Tool.Output;

/// <summary>What the targets read back, and the task repeats while nothing changes (docs/build-integration.md).</summary>
internal static class BuildResults
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string folder, SynthesisReport report, IReadOnlyList<string> findings, string closingLine)
    {
        Directory.CreateDirectory(folder);
        Write(Path.Combine(folder, IntermediateFiles.Generated), report.GeneratedFiles);
        Write(Path.Combine(folder, IntermediateFiles.Findings), findings);
        Write(Path.Combine(folder, IntermediateFiles.Summary), [closingLine]);
    }

    private static void Write(string path, IReadOnlyList<string> lines) =>
        File.WriteAllText(path, string.Concat(lines.Select(static line => line + "\n")), Utf8);
}
