namespace AutoDev.Generators;

/// <summary>Names of the generated sources, for whoever runs the generator by itself and must tell them apart.</summary>
public static class GeneratedSources
{
    public const string Req = "AutoDev.Req.g.cs";

    public const string GlobalUsings = "AutoDev.GlobalUsings.g.cs";

    /// <summary>How the name of every fallback body's source ends.</summary>
    public const string FallbackSuffix = ".Fallback.g.cs";

    /// <summary>Whether a tree of a compilation holds a fallback body, by the path that the compiler gave it.</summary>
    public static bool IsFallback(string path) =>
        path.EndsWith(FallbackSuffix, StringComparison.Ordinal)
        && path.IndexOf(typeof(RequirementGenerator).FullName, StringComparison.Ordinal) >= 0;
}
