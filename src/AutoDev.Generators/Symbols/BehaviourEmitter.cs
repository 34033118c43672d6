using System.Collections.Immutable;
using System.Text;
using AutoDev.Contracts.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Symbols;

/// <summary>Writes a constant that is another one whenever the documents ask for other behaviour.</summary>
/// <remarks>
/// Code is written by a build, and hot reload (<c>dotnet watch</c>) builds only for a change that it cannot apply to the running
/// program. A changed document would be none; a changed constant is. What is only worded anew leaves the constant as it is.
/// </remarks>
internal static class BehaviourEmitter
{
    /// <summary>Of all own documents; empty where there is none.</summary>
    /// <param name="documents">Each with its path, which decides the order and is not part of the text.</param>
    public static string Of(ImmutableArray<(string Path, string Behaviour)> documents)
    {
        var behaviours = documents
            .Where(static document => document.Behaviour.Length > 0)
            .OrderBy(static document => document.Path, StringComparer.Ordinal)
            .Select(static document => document.Behaviour)
            .ToList();
        return behaviours.Count == 0 ? "" : ShortHash.Of(string.Join("\n", behaviours));
    }

    public static void Emit(SourceProductionContext output, string behaviour)
    {
        if (behaviour.Length > 0)
        {
            output.AddSource(GeneratedSources.Behaviour, SourceText.From(Write(behaviour), Encoding.UTF8));
        }
    }

    private static string Write(string behaviour) => new SourceWriter()
        .Line(GeneratedCode.Comment)
        .Open("namespace AutoDev")
        .Line("/// <summary>Tells hot reload that a specification asks for other behaviour, which needs a build.</summary>")
        .Line("[global::Microsoft.CodeAnalysis.Embedded]")
        .Line(GeneratedCode.Attribute)
        .Open("internal static class SpecifiedBehaviour")
        .Line($"private const string Revision = \"{behaviour}\";")
        .Close()
        .Close()
        .ToString();
}
