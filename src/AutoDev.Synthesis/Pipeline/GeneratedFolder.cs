using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>The generated files as they lie on the disk.</summary>
internal static class GeneratedFolder
{
    public static IReadOnlyList<string> Files(ProjectInputs inputs) => Directory.Exists(inputs.GeneratedDirectory)
        ? [.. Directory.EnumerateFiles(inputs.GeneratedDirectory, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>What is no file, though it is called like one: whoever opens it, as the compiler does, waits for ever.</summary>
    public static IEnumerable<Finding> Refusals(ProjectInputs inputs) => Files(inputs)
        .Where(SpecialFile.Is)
        .Select(static path => SynthesisRules.CannotWrite.At(null, path, "it is not a file but a pipe or a device. Remove it"));
}
