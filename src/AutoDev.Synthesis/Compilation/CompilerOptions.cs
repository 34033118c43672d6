using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Compilation;

/// <summary>The project's settings in the compiler's terms.</summary>
internal static class CompilerOptions
{
    /// <summary>Fewer files than this are compiled sooner than the threads for them are set up.</summary>
    public const int FewFiles = 32;

    /// <summary>The compiler's own switch: nullable analysis finds only warnings, and a fifth of what a first compile loads is its.</summary>
    private static readonly KeyValuePair<string, string>[] OwnFeatures = [new("run-nullable-analysis", "never")];

    public static CSharpParseOptions Parse(ProjectInputs inputs) => new CSharpParseOptions(
        LanguageVersionFacts.TryParse(inputs.LanguageVersion, out var version) ? version : LanguageVersion.Default,
        DocumentationMode.None,
        SourceCodeKind.Regular,
        inputs.DefineConstants).WithFeatures(FeaturesOf(inputs.Features).Concat(OwnFeatures));

    /// <summary>Warnings stay warnings here, also where the project makes them errors: gates judge by errors, the build by its settings.</summary>
    public static CSharpCompilationOptions Compile(ProjectInputs inputs) => new(
        Output(inputs.OutputType),
        optimizationLevel: OptimizationLevel.Release,
        checkOverflow: inputs.CheckForOverflowUnderflow,
        allowUnsafe: inputs.AllowUnsafeBlocks,
        deterministic: true,
        concurrentBuild: inputs.Sources.Count >= FewFiles,
        nullableContextOptions: Nullable(inputs.Nullable));

    /// <summary>As the compiler reads its own option: a name without a value is switched on.</summary>
    private static IEnumerable<KeyValuePair<string, string>> FeaturesOf(string features) => features
        .Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(static feature => feature.Split('=', 2))
        .Select(static parts => KeyValuePair.Create(parts[0], parts.Length > 1 ? parts[1] : "true"));

    private static OutputKind Output(string type) =>
        type.Equals("Exe", StringComparison.OrdinalIgnoreCase) ? OutputKind.ConsoleApplication
        : type.Equals("WinExe", StringComparison.OrdinalIgnoreCase) ? OutputKind.WindowsApplication
        : OutputKind.DynamicallyLinkedLibrary;

    private static NullableContextOptions Nullable(string value) =>
        Enum.TryParse<NullableContextOptions>(value, ignoreCase: true, out var parsed) ? parsed : NullableContextOptions.Disable;
}
