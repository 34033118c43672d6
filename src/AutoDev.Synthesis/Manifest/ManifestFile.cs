using AutoDev.BuildContract;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Manifest;

/// <summary>The manifest on disk: a cache that may be deleted at any time. One that cannot be read is one that is not there.</summary>
public static class ManifestFile
{
    public static string PathIn(string intermediateDirectory) => Path.Combine(intermediateDirectory, "manifest.bin");

    /// <summary>Null where there is none, or none that this version of the tool wrote.</summary>
    internal static ManifestContent? Load(string path)
    {
        try
        {
            return ManifestFormat.Read(OrdinaryFile.ReadAllBytes(path), Writer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <returns>Null, or why it could not be written.</returns>
    internal static Finding? Save(string path, ManifestContent content)
    {
        // Two processes may save at once; each has a file of its own until the rename.
        var temporary = $"{path}.{Environment.ProcessId}.new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = OrdinaryFile.CreateAnew(temporary))
            {
                stream.Write(ManifestFormat.Write(content, Writer));
            }

            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SynthesisRules.CannotWrite.At(null, path, UnwritablePlace.Reason(e));
        }
    }

    /// <summary>The code whose reading is cached: another build of it may read otherwise.</summary>
    private static Guid[] Writer { get; } =
    [
        typeof(SpecificationReader).Module.ModuleVersionId,
        typeof(ManifestFile).Module.ModuleVersionId,
    ];
}

/// <summary>What the manifest holds.</summary>
/// <param name="Taken">When the files were looked at, UTC ticks.</param>
internal sealed record ManifestContent(long Taken, IReadOnlyList<SpecificationSummary> Specifications);
