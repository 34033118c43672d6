using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Gates.Examples;

/// <summary>Finds the assembly that can be run for each one that is compiled against: a reference assembly has no code.</summary>
internal static class RuntimeReferences
{
    public static IReadOnlyList<string> Of(EquatableArray<string> references) => [.. references.Select(Runnable)];

    private static string Runnable(string path)
    {
        var file = Path.GetFileName(path);
        var folder = Path.GetDirectoryName(path) ?? "";
        var above = Path.GetDirectoryName(folder) ?? "";
        string? found = null;
        if (Path.GetFileName(folder) is "ref" or "refint")
        {
            // A referenced project's: obj/Debug/net10.0/ref/Shop.dll
            found = Path.Combine(above, file);
        }
        else if (Path.GetFileName(above) == "ref")
        {
            // A package's: ref/net10.0/Shop.dll, or a framework's: packs/Name.Ref/10.0.0/ref/net10.0/Name.dll
            var version = Path.GetDirectoryName(above) ?? "";
            found = SharedFramework(version) is { } shared
                ? Path.Combine(shared, file)
                : Path.Combine(version, "lib", Path.GetFileName(folder), file);
        }

        return found is not null && File.Exists(found) ? found : path;
    }

    /// <summary>The newest installed framework that belongs to a reference pack.</summary>
    private static string? SharedFramework(string packVersion)
    {
        var pack = Path.GetDirectoryName(packVersion) ?? "";
        var packs = Path.GetDirectoryName(pack) ?? "";
        if (Path.GetFileName(packs) != "packs" || !pack.EndsWith(".Ref", StringComparison.Ordinal))
        {
            return null;
        }

        var shared = new DirectoryInfo(Path.Combine(packs, "..", "shared", Path.GetFileName(pack)[..^".Ref".Length]));
        return shared.Exists
            ? shared.EnumerateDirectories()
                .Select(static folder => (Folder: folder.FullName, Version: Version.TryParse(folder.Name.Split('-')[0], out var version) ? version : new Version(0, 0)))
                .OrderByDescending(static found => found.Version)
                .Select(static found => found.Folder)
                .FirstOrDefault()
            : null;
    }
}
