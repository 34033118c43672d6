using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Reads the style that the project's <c>.editorconfig</c> files ask for in generated files.</summary>
internal static class ProjectStyle
{
    /// <summary>Whether code must do without what newer frameworks have.</summary>
    public static bool NeedsOlderLibrary(ProjectInputs inputs) => IsOlder(inputs) || ChecksNullByHand(inputs);

    public static CodeStyle Of(ProjectInputs inputs)
    {
        var configs = inputs.AnalyzerConfigs
            .Where(static path => Path.GetFileName(path).Equals(".editorconfig", StringComparison.Ordinal))
            .Select(static path => (path, Text: SourceTexts.Read(path)?.ToString()))
            .Where(static config => config.Text is not null)
            .Select(static config => (config.path, config.Text!));
        return CodeStyle.For(Path.Combine(inputs.GeneratedDirectory, "Any.g.cs"), configs) with
        {
            OlderLibrary = IsOlder(inputs),
            ChecksNullByHand = ChecksNullByHand(inputs),
        };
    }

    private static bool IsOlder(ProjectInputs inputs) =>
        inputs.DefineConstants.Any(static constant => constant is "NETFRAMEWORK" or "NETSTANDARD2_0") && !inputs.DefineConstants.Contains("NETSTANDARD2_1");

    private static bool ChecksNullByHand(ProjectInputs inputs) =>
        inputs.DefineConstants.Any(static constant => constant is "NETFRAMEWORK" or "NETSTANDARD" or "NETCOREAPP") && !inputs.DefineConstants.Contains("NET6_0_OR_GREATER");
}
