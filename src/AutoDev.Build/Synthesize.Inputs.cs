using System.Globalization;
using AutoDev.Build.Doorbells;
using AutoDev.BuildContract;
using Microsoft.Build.Framework;

namespace AutoDev.Build;

// MSBuild sets lists through arrays.
#pragma warning disable CA1819 // Properties should not return arrays

/// <summary>What the targets hand over, and how the tool is told of it.</summary>
public sealed partial class Synthesize
{
    [Required]
    public string ProjectFile { get; set; } = "";

    [Required]
    public string ProjectDirectory { get; set; } = "";

    [Required]
    public string Mode { get; set; } = "";

    public string AssemblyName { get; set; } = "";

    public string RootNamespace { get; set; } = "";

    public string LanguageVersion { get; set; } = "";

    public string Features { get; set; } = "";

    public string Nullable { get; set; } = "";

    public string DefineConstants { get; set; } = "";

    public string AllowUnsafeBlocks { get; set; } = "";

    public string CheckForOverflowUnderflow { get; set; } = "";

    public string OutputType { get; set; } = "";

    public string IsTestProject { get; set; } = "";

    public string Coverage { get; set; } = "";

    public string Grants { get; set; } = "";

    /// <summary>
    /// MSBuild properties and environment variables that settings listen to, each with its metadata <c>Value</c>. The variables come
    /// through MSBuild too: it reads them anew in every build, whoever's process this is, and so a changed one rings.
    /// </summary>
    [Implements("PRP-003-3")]
    public ITaskItem[] SettingSources { get; set; } = [];

    [Required]
    public string GeneratedPath { get; set; } = "";

    [Required]
    public string LockFile { get; set; } = "";

    /// <summary>The project's folder under obj, one for all target frameworks.</summary>
    [Required]
    public string IntermediatePath { get; set; } = "";

    /// <summary>Folder of the compiler that the build uses; the tool loads it.</summary>
    [Required]
    public string CompilerPath { get; set; } = "";

    public string[] OwnSpecifications { get; set; } = [];

    public string[] ReferencedSpecifications { get; set; } = [];

    /// <summary>Contracts with their metadata: the tool compiles what the generator makes of them, too.</summary>
    public ITaskItem[] Contracts { get; set; } = [];

    public string[] Sources { get; set; } = [];

    /// <summary>The assembly that the compiler writes.</summary>
    public string Compiled { get; set; } = "";

    public string[] References { get; set; } = [];

    /// <summary>Analyzer assemblies, for the generators among them without which the project does not compile.</summary>
    public string[] Analyzers { get; set; } = [];

    public string[] AnalyzerConfigs { get; set; } = [];

    /// <summary>The <c>dotnet</c> that runs the tool.</summary>
    [Required]
    public string DotNetHost { get; set; } = "";

    /// <summary>Path of autodev.dll.</summary>
    [Required]
    public string AutoDevTool { get; set; } = "";

    /// <summary>Whether to write the inputs and start nothing, as a command by hand asks for.</summary>
    public bool DescribesOnly { get; set; }

    /// <summary>Specifications that were reported as ADEV0017, so that the compiler is not given them.</summary>
    [Output]
    public string[] UnreadableSpecifications { get; set; } = [];

    private IEnumerable<string> ReadableSpecifications => OwnSpecifications.Except(UnreadableSpecifications, StringComparer.Ordinal);

    private Watched Watch(IReadOnlyList<string> generated) => new()
    {
        Settings = [.. Settings()],
        Tool = AutoDevTool,
        Configuration = ProjectFiles.ConfigurationIn(ProjectDirectory),
        Lock = LockFile,
        Specifications = [.. ReadableSpecifications, .. ReferencedSpecifications],
        Generated = generated,
        Sources = Sources,
        Compiled = Compiled,
        Contracts = [.. Contracts.Select(static contract => contract.GetMetadata("FullPath"))],
    };

    private static ContractLine Written(ITaskItem contract) => new(
        contract.GetMetadata("Emit"),
        contract.GetMetadata("Namespace"),
        contract.GetMetadata("Schema"),
        contract.GetMetadata("Scalars"),
        contract.GetMetadata("Loaders"),
        contract.GetMetadata("Operations"),
        contract.GetMetadata("FullPath"));

    private IEnumerable<string> InputLines(DoorbellState state) =>
    [
        .. Settings(),
        // Also those that cannot be read: the tool must not take what they state for gone.
        .. OwnSpecifications.Select(static path => Line(InputKeys.Specification, SpecificationRoles.Own + "|" + path)),
        .. ReferencedSpecifications.Select(static path => Line(InputKeys.Specification, SpecificationRoles.Referenced + "|" + path)),
        .. Contracts.Select(static contract => Line(InputKeys.Contract, Written(contract).Format())),
        .. Sources.Select(static path => Line(InputKeys.Compile, path)),
        .. References.Select(static path => Line(InputKeys.Reference, path)),
        .. Analyzers.Select(static path => Line(InputKeys.Analyzer, path)),
        .. AnalyzerConfigs.Select(static path => Line(InputKeys.AnalyzerConfig, path)),
        .. Sources.SelectMany(path => state.Claims.TryGetValue(path, out var claims) ? claims : []).Select(static claim => Line(InputKeys.Claim, claim)),
    ];

    /// <summary>What is a reason to start the tool when it changes. References and analyzer configs are none.</summary>
    private IEnumerable<string> Settings() =>
    [
        Line(InputKeys.Version, InputKeys.CurrentVersion.ToString(CultureInfo.InvariantCulture)),
        Line(InputKeys.Project, ProjectFile),
        Line(InputKeys.Directory, ProjectDirectory),
        Line(InputKeys.Mode, Mode),
        Line(InputKeys.AssemblyName, AssemblyName),
        Line(InputKeys.RootNamespace, RootNamespace),
        Line(InputKeys.LanguageVersion, LanguageVersion),
        Line(InputKeys.Features, Features),
        Line(InputKeys.Nullable, Nullable),
        .. List(DefineConstants).Select(static constant => Line(InputKeys.Define, constant)),
        Line(InputKeys.Unsafe, AllowUnsafeBlocks),
        Line(InputKeys.Checked, CheckForOverflowUnderflow),
        Line(InputKeys.OutputType, OutputType),
        Line(InputKeys.IsTestProject, IsTestProject),
        Line(InputKeys.Coverage, Coverage),
        Line(InputKeys.Generated, Folder(GeneratedPath)),
        Line(InputKeys.Lock, LockFile),
        Line(InputKeys.Intermediate, Folder(IntermediatePath)),
        .. SettingSources.Select(static source => Line(InputKeys.Setting, source.ItemSpec + "=" + source.GetMetadata("Value"))),
        Line(InputKeys.Compiler, Path.GetFullPath(CompilerPath)),
        .. List(Grants).Select(static grant => Line(InputKeys.Grant, grant)),
    ];

    private static IEnumerable<string> List(string value) =>
        value.Split([';', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(static element => element.Trim())
            .Where(static element => element.Length > 0)
            .Distinct(StringComparer.Ordinal);

    private static string Folder(string path) => Path.GetFullPath(path).TrimEnd('/', '\\');

    private static string Line(string key, string value) => InputsFile.Line(key, value);
}
