using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>The generated files as they lie on the disk.</summary>
internal static class GeneratedFolder
{
    public static IReadOnlyList<string> Files(ProjectInputs inputs) => Directory.Exists(inputs.GeneratedDirectory)
        ? [.. Directory.EnumerateFiles(inputs.GeneratedDirectory, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : [];
}
