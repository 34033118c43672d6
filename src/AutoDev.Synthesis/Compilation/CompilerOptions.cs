using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Compilation;

/// <summary>The project's settings in the compiler's terms.</summary>
internal static class CompilerOptions
{
    public static CSharpParseOptions Parse(ProjectInputs inputs) => new(
        LanguageVersionFacts.TryParse(inputs.LanguageVersion, out var version) ? version : LanguageVersion.Default,
        DocumentationMode.None,
        SourceCodeKind.Regular,
        inputs.DefineConstants);

    /// <summary>Warnings stay warnings here, also where the project makes them errors: gates judge by errors, the build by its settings.</summary>
    public static CSharpCompilationOptions Compile(ProjectInputs inputs) => new(
        Output(inputs.OutputType),
        optimizationLevel: OptimizationLevel.Release,
        checkOverflow: inputs.CheckForOverflowUnderflow,
        allowUnsafe: inputs.AllowUnsafeBlocks,
        deterministic: true,
        concurrentBuild: true,
        nullableContextOptions: Nullable(inputs.Nullable));

    private static OutputKind Output(string type) =>
        type.Equals("Exe", StringComparison.OrdinalIgnoreCase) ? OutputKind.ConsoleApplication
        : type.Equals("WinExe", StringComparison.OrdinalIgnoreCase) ? OutputKind.WindowsApplication
        : OutputKind.DynamicallyLinkedLibrary;

    private static NullableContextOptions Nullable(string value) =>
        Enum.TryParse<NullableContextOptions>(value, ignoreCase: true, out var parsed) ? parsed : NullableContextOptions.Disable;
}
