using System.Reflection;

namespace AutoDev.Architecture.Tests;

/// <summary>The assemblies that ship, as this project's build told where they lie.</summary>
internal static class ShippingAssemblies
{
    public static IReadOnlyList<string> Paths { get; } = Metadata("ShippingAssemblies").Split(';', StringSplitOptions.RemoveEmptyEntries);

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    private static string Metadata(string key) => typeof(ShippingAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
