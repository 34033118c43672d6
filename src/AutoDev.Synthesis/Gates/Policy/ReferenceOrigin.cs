using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Gates.Policy;

/// <summary>Tells the assemblies of referenced projects, which are the user's own code, from those of packages and of the framework.</summary>
internal static class ReferenceOrigin
{
    private const int MostFoldersUp = 5;

    /// <summary>Simple names of assemblies that come from no package and no framework.</summary>
    public static IReadOnlySet<string> OfProjects(EquatableArray<string> references) => references
        .Where(static path => !IsFromPackageOrFramework(path))
        .Select(static path => Path.GetFileNameWithoutExtension(path))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Restored packages and reference packs each leave a mark in the folder of their version.</summary>
    private static bool IsFromPackageOrFramework(string path)
    {
        var folder = Path.GetDirectoryName(path);
        for (var i = 0; i < MostFoldersUp && folder is not null; i++, folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, ".nupkg.metadata"))
                || File.Exists(Path.Combine(folder, "data", "FrameworkList.xml"))
                || File.Exists(Path.Combine(folder, "System.Private.CoreLib.dll")))
            {
                return true;
            }
        }

        return false;
    }
}
