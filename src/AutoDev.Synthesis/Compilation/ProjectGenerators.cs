using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Synthesis.Compilation;

/// <summary>The generators that the project itself uses: regular expressions, JSON, view models.</summary>
internal static class ProjectGenerators
{
    /// <summary>Those that can be loaded; what a lacking one leaves undone shows as an error of the project.</summary>
    public static ImmutableArray<ISourceGenerator> Load(EquatableArray<string> paths)
    {
        var loader = new Loader();
        foreach (var path in paths)
        {
            loader.AddDependencyLocation(path);
        }

        // Our own runs already, from where we run.
        return
        [
            .. paths
                .Where(static path => File.Exists(path) && !Path.GetFileName(path).StartsWith("AutoDev.", StringComparison.OrdinalIgnoreCase))
                .SelectMany(path => new AnalyzerFileReference(path, loader).GetGenerators(LanguageNames.CSharp)),
        ];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        private readonly Dictionary<string, string> pathsByName = new(StringComparer.OrdinalIgnoreCase);
        private readonly AssemblyLoadContext context = new("the project's generators");

        public Loader() => context.Resolving += (from, name) =>
            name.Name is { } simple && pathsByName.TryGetValue(simple, out var path) && File.Exists(path) ? from.LoadFromAssemblyPath(path) : null;

        public void AddDependencyLocation(string fullPath) => pathsByName.TryAdd(Path.GetFileNameWithoutExtension(fullPath), fullPath);

        public Assembly LoadFromPath(string fullPath) => context.LoadFromAssemblyPath(fullPath);
    }
}
