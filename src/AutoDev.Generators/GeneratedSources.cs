namespace AutoDev.Generators;

/// <summary>Names of the generated sources, for whoever runs the generator by itself and must tell them apart.</summary>
public static class GeneratedSources
{
    public const string Req = "AutoDev.Req.g.cs";

    public const string GlobalUsings = "AutoDev.GlobalUsings.g.cs";

    public const string Behaviour = "AutoDev.SpecifiedBehaviour.g.cs";

    /// <summary>How the name of every fallback body's source ends.</summary>
    public const string FallbackSuffix = ".Fallback.g.cs";
}
