using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AutoDev.Architecture.Tests;

public sealed class Floors
{
    private static readonly Dictionary<string, int> FloorOf = new(StringComparer.Ordinal)
    {
        ["AutoDev.Specifications"] = 0,
        ["AutoDev.Contracts"] = 0,
        ["AutoDev.ProgrammingByExample"] = 0,
        ["AutoDev.Generators"] = 1,
        ["AutoDev.Analyzers"] = 1,
        ["AutoDev.CodeFixes"] = 1,
        ["AutoDev.Sandbox"] = 1,
        ["AutoDev.Synthesis"] = 2,
        ["autodev"] = 3,
        ["AutoDev.Build"] = 4,
    };

    /// <summary>Projects that may reference nothing of ours at all, whatever their floor.</summary>
    private static readonly string[] Alone = ["AutoDev.Sandbox", "AutoDev.Build"];

    [Fact]
    public void EveryShippingAssemblyHasAFloor() =>
        Assert.Equal(FloorOf.Keys.Order(StringComparer.Ordinal), Assemblies().Select(assembly => assembly.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void NoAssemblyReferencesItsOwnFloorOrAHigherOne() => Assert.Empty(
        from assembly in Assemblies()
        from reference in assembly.References
        where FloorOf.TryGetValue(reference, out var floor) && floor >= FloorOf[assembly.Name]
        select $"{assembly.Name} references {reference}");

    [Fact]
    public void TheWorkerAndTheTaskReferenceNothingOfOurs() => Assert.Empty(
        from assembly in Assemblies()
        where Alone.Contains(assembly.Name, StringComparer.Ordinal)
        from reference in assembly.References
        where FloorOf.ContainsKey(reference)
        select $"{assembly.Name} references {reference}");

    [Fact]
    public void NoNameEndsInAWordThatSaysNothing() => Assert.Empty(
        from file in Directory.EnumerateFiles(Path.Combine(ShippingAssemblies.RepositoryRoot, "src"), "*.cs", SearchOption.AllDirectories)
        let name = Path.GetFileNameWithoutExtension(file)
        where new[] { "Utils", "Utilities", "Helper", "Helpers", "Manager", "Common" }.Any(word => name.EndsWith(word, StringComparison.Ordinal))
        select name);

    private static IEnumerable<(string Name, string[] References)> Assemblies()
    {
        foreach (var path in ShippingAssemblies.Paths)
        {
            using var stream = File.OpenRead(path);
            using var portable = new PEReader(stream);
            var reader = portable.GetMetadataReader();
            yield return (
                reader.GetString(reader.GetAssemblyDefinition().Name),
                [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))]);
        }
    }
}
