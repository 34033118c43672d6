using System.Runtime.CompilerServices;
using AutoDev.BuildContract;
using AutoDev.Specifications;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Analyzers.Reading;

/// <summary>A specification among the compiler's additional files.</summary>
/// <param name="IsOwn">Whether it belongs to this project and not to one that it references.</param>
internal sealed record VisibleSpecification(string Path, bool IsOwn, SpecificationDocument Document)
{
    // Three analyzers ask for the same documents; an entry goes when the compiler lets go of the file.
    private static readonly ConditionalWeakTable<AdditionalText, SpecificationDocument> Documents = new();

    /// <summary>Null for a file that is no specification, or that the compiler could not read (and says so itself).</summary>
    public static VisibleSpecification? From(AdditionalText file, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (!options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.AutoDevRole", out var role)
            || role is not (SpecificationRoles.Own or SpecificationRoles.Referenced)
            || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        var document = Documents.GetValue(file, key => GuardedReader.Read(key.Path, text.ToString()));
        return new VisibleSpecification(file.Path, role == SpecificationRoles.Own, document);
    }

    /// <summary>All of them by path, each path once; its own role counts where a file has both.</summary>
    public static IReadOnlyList<VisibleSpecification> All(AnalyzerOptions options, CancellationToken cancellation) =>
    [
        .. options.AdditionalFiles
            .Select(file => From(file, options, cancellation))
            .OfType<VisibleSpecification>()
            .GroupBy(specification => specification.Path, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(specification => specification.IsOwn).First())
            .OrderBy(specification => specification.Path, StringComparer.Ordinal),
    ];

    public static KnownRequirements Requirements(IEnumerable<VisibleSpecification> specifications) => new(
        specifications.SelectMany(specification => specification.Document.Requirements.Select(requirement => (requirement, specification.IsOwn))));
}
