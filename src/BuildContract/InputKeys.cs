namespace AutoDev.BuildContract;

/// <summary>
/// The keys of <c>build.inputs</c>, which the task writes and the tool reads. This folder is compiled into both: neither refers to the
/// other. docs/build-integration.md tells of each key, and a test compares.
/// </summary>
internal static class InputKeys
{
    /// <summary>Counted up with every change that an older tool or task would misread.</summary>
    public const int CurrentVersion = 2;

    public const string Version = "version";
    public const string Project = "project";
    public const string Directory = "directory";
    public const string Mode = "mode";
    public const string AssemblyName = "assemblyName";
    public const string RootNamespace = "rootNamespace";
    public const string LanguageVersion = "languageVersion";

    public const string Features = "features";
    public const string Nullable = "nullable";
    public const string Define = "define";
    public const string Unsafe = "unsafe";
    public const string Checked = "checked";
    public const string OutputType = "outputType";
    public const string IsTestProject = "isTestProject";
    public const string Coverage = "coverage";
    public const string Generated = "generated";
    public const string Lock = "lock";
    public const string Intermediate = "intermediate";
    public const string Compiler = "compiler";
    public const string Grant = "grant";

    /// <summary><c>NAME=value</c>: an MSBuild property or an environment variable that a setting listens to, as the build saw it.</summary>
    public const string Setting = "setting";

    /// <summary><c>Own|path</c> or <c>Referenced|path</c>.</summary>
    public const string Specification = "specification";

    /// <summary>A <see cref="ContractLine"/>.</summary>
    public const string Contract = "contract";
    public const string Compile = "compile";
    public const string Reference = "reference";
    public const string Analyzer = "analyzer";
    public const string AnalyzerConfig = "analyzerConfig";

    /// <summary>A <see cref="ClaimLine"/>.</summary>
    public const string Claim = "claim";
}
