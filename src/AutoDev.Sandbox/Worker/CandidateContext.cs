using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace AutoDev.Sandbox.Worker;

/// <summary>Loads the candidates' assembly and what it references; the framework's own assemblies stay the runtime's.</summary>
internal sealed class CandidateContext : AssemblyLoadContext
{
    private readonly Dictionary<string, string> pathsByName = new(StringComparer.OrdinalIgnoreCase);

    public CandidateContext(IReadOnlyList<string> referencePaths)
        : base("candidates")
    {
        foreach (var path in referencePaths)
        {
            pathsByName.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is not { } name
            || !pathsByName.TryGetValue(name, out var path)
            || File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), name + ".dll")))
        {
            return null;
        }

        return LoadFromAssemblyPath(path);
    }
}
