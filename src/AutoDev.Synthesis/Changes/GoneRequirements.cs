using System.Globalization;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Changes;

/// <summary>Says once that code went because no document states its requirement any more: whoever moved a document may not have meant it.</summary>
public static class GoneRequirements
{
    private const int MostNames = 3;

    /// <param name="changes">Those that were carried out.</param>
    /// <param name="deleted">Paths of the files that were deleted, relative to the project.</param>
    /// <returns>Null where no code went that way.</returns>
    public static Finding? Finding(IEnumerable<RequirementChange> changes, IEnumerable<string> deleted)
    {
        var paths = deleted.ToHashSet(StringComparer.Ordinal);
        var gone = changes
            .Where(change => change is { Kind: ChangeKind.Removed, State: null } && change.Files.Any(file => paths.Contains(file.Path)))
            .OrderBy(static change => change.Id, StringComparer.Ordinal)
            .ToList();
        if (gone.Count == 0)
        {
            return null;
        }

        var names = string.Join(", ", gone.Take(MostNames).Select(static change => change.Id));
        var files = gone.Sum(change => change.Files.Count(file => paths.Contains(file.Path)));
        return SynthesisRules.NoLongerStated.At(
            null,
            gone.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $"{names} and {gone.Count - MostNames} {(gone.Count == MostNames + 1 ? "other" : "others")}") : names,
            files == 1 ? "a generated file was" : string.Create(CultureInfo.InvariantCulture, $"{files} generated files were"));
    }
}
