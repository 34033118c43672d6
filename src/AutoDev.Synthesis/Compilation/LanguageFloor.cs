using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Compilation;

/// <summary>The oldest C# that generated code is written in: it has file-scoped namespaces, records and relational patterns.</summary>
internal static class LanguageFloor
{
    private const LanguageVersion Lowest = LanguageVersion.CSharp10;

    /// <summary>What to tell a project that could not compile what would be written; null where it can.</summary>
    [Implements("PRP-000-6")]
    public static Finding? Refusal(ProjectInputs inputs)
    {
        var version = CompilerOptions.Parse(inputs).LanguageVersion;
        return version < Lowest
            ? ConfigurationRules.OldLanguage.At(null, Name(Lowest), Name(version))
            : null;
    }

    private static string Name(LanguageVersion version) =>
        version.ToDisplayString() is var name && name.EndsWith(".0", StringComparison.Ordinal) && name.Length > 3 ? name[..^2] : version.ToDisplayString();
}
