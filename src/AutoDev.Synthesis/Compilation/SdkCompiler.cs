using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace AutoDev.Synthesis.Compilation;

/// <summary>Takes the compiler from the user's SDK: it is precompiled there, is the version that the build uses, and is not shipped by us.</summary>
/// <remarks>Mentions no compiler type itself: it must have run before a method that does is entered.</remarks>
public static class SdkCompiler
{
    private const int OldestSdk = 10;

    private static readonly Lock Gate = new();
    private static string? folder;

    /// <summary>Resolves the compiler's assemblies from a folder, or from the newest SDK beside the running host where none is given.</summary>
    /// <returns>Null, or what is wrong: half a sentence that says what to do.</returns>
    public static string? Use(string? compilerDirectory)
    {
        lock (Gate)
        {
            if (folder is not null || IsDeployedBesideUs())
            {
                return null;
            }

            var found = string.IsNullOrEmpty(compilerDirectory) ? FindNewest() : compilerDirectory;
            if (found is null || !File.Exists(Path.Combine(found, "Microsoft.CodeAnalysis.CSharp.dll")))
            {
                return found is null
                    ? $"no .NET SDK {OldestSdk} or later was found in {DotnetRoot()}; install one"
                    : $"no compiler was found in {found}; pass the folder that holds Microsoft.CodeAnalysis.CSharp.dll";
            }

            folder = found;
            AssemblyLoadContext.Default.Resolving += Resolve;
            return null;
        }
    }

    /// <summary>The compiler's folder in the newest SDK, or null.</summary>
    internal static string? FindNewest()
    {
        var sdks = new DirectoryInfo(Path.Combine(DotnetRoot(), "sdk"));
        if (!sdks.Exists)
        {
            return null;
        }

        return sdks.EnumerateDirectories()
            .Select(static sdk => (Version: VersionOf(sdk.Name), Compiler: Path.Combine(sdk.FullName, "Roslyn", "bincore")))
            .Where(static sdk => sdk.Version.Major >= OldestSdk && Directory.Exists(sdk.Compiler))
            .OrderByDescending(static sdk => sdk.Version)
            .Select(static sdk => sdk.Compiler)
            .FirstOrDefault();
    }

    private static string DotnetRoot() => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static Version VersionOf(string name)
    {
        var text = name.Split('-')[0];
        return Version.TryParse(text, out var version) ? version : new Version(0, 0);
    }

    private static bool IsDeployedBesideUs() => File.Exists(Path.Combine(AppContext.BaseDirectory, "Microsoft.CodeAnalysis.CSharp.dll"));

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) != true || !string.IsNullOrEmpty(name.CultureName))
        {
            return null;
        }

        var path = Path.Combine(folder!, string.Create(CultureInfo.InvariantCulture, $"{name.Name}.dll"));
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
