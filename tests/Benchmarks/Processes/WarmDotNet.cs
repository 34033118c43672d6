namespace Benchmarks.Processes;

/// <summary>Runs <c>dotnet</c> with everything on that a person has on: the compiler server and MSBuild's nodes.</summary>
internal static class WarmDotNet
{
    private static readonly Lazy<string> Version = new(static () => Run(Path.GetTempPath(), "--version").Output.Trim());

    public static string SdkVersion => Version.Value;

    /// <summary>Nothing that a run inherits turns it off.</summary>
    public static bool UsesCompilerServer => true;

    public static DotNetRun Run(string folder, params IEnumerable<string> arguments) =>
        DotNet.RunAsync(folder, arguments, staysWarm: true).GetAwaiter().GetResult();
}
