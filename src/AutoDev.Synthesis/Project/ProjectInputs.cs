using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Project;

/// <summary>Everything the build knows of the user's project that synthesis needs. Paths are absolute.</summary>
public sealed record ProjectInputs
{
    public required string ProjectFile { get; init; }

    public required string ProjectDirectory { get; init; }

    public required Mode Mode { get; init; }

    public string AssemblyName { get; init; } = "";

    public string RootNamespace { get; init; } = "";

    /// <summary>As MSBuild has it: <c>latest</c>, <c>14.0</c>; empty for the compiler's default.</summary>
    public string LanguageVersion { get; init; } = "";

    /// <summary>As MSBuild has them: names, some with a value behind <c>=</c>, between semicolons.</summary>
    public string Features { get; init; } = "";

    /// <summary><c>enable</c>, <c>disable</c>, <c>warnings</c>, <c>annotations</c>; empty for disable.</summary>
    public string Nullable { get; init; } = "";

    public EquatableArray<string> DefineConstants { get; init; } = [];

    public bool AllowUnsafeBlocks { get; init; }

    public bool CheckForOverflowUnderflow { get; init; }

    /// <summary>MSBuild's <c>OutputType</c>.</summary>
    public string OutputType { get; init; } = "Library";

    public bool IsTestProject { get; init; }

    public AnsweredGaps Coverage { get; init; } = AnsweredGaps.Implementation;

    /// <summary>Folder of generated files that are committed.</summary>
    public required string GeneratedDirectory { get; init; }

    /// <summary>Whether a path lies in the generated folder.</summary>
    public bool IsGenerated(string path) =>
        path.StartsWith(GeneratedDirectory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The lock, <c>autodev.lock.json</c>.</summary>
    public required string LockFile { get; init; }

    /// <summary>Folder under <c>obj</c> for the manifest, the journal's lock and whatever may be deleted.</summary>
    public required string IntermediateDirectory { get; init; }

    /// <summary>Folder of the compiler that the build uses; null where the tool must find one.</summary>
    public string? CompilerDirectory { get; init; }

    /// <summary>Seconds to wait for another build of the same project.</summary>
    public int LockTimeout { get; init; } = 60;

    public EquatableArray<SpecificationInput> Specifications { get; init; } = [];

    /// <summary>Documents of which the compiler's generator makes code that the project's own may use.</summary>
    public EquatableArray<ContractInput> Contracts { get; init; } = [];

    public EquatableArray<string> Sources { get; init; } = [];

    public EquatableArray<string> References { get; init; } = [];

    /// <summary>Assemblies that hold the project's own generators; they run only where the project does not compile without them.</summary>
    public EquatableArray<string> Analyzers { get; init; } = [];

    /// <summary><c>.editorconfig</c> and global analyzer config files that apply.</summary>
    public EquatableArray<string> AnalyzerConfigs { get; init; } = [];

    /// <summary>What candidates may use beyond the default policy: <c>filesystem</c>, <c>environment</c> …</summary>
    public EquatableArray<string> Grants { get; init; } = [];

    /// <summary>Claims that the build task saw in the sources, <c>Implements|Req.PRICE_001</c>: for counting without a compiler.</summary>
    public EquatableArray<string> Claims { get; init; } = [];

    /// <summary>Whether tier 0 may search for up to a minute instead of about two seconds.</summary>
    public bool DeepSearch { get; init; }

    /// <summary>MSBuild properties and environment variables that settings listen to, by name; what says nothing is not among them.</summary>
    public EquatableArray<KeyValuePair<string, string>> SettingSources { get; init; } = [];
}

/// <summary>A document of the project.</summary>
/// <param name="Owned">Whether this project synthesizes for it and reports on it; else only its names are known here.</param>
public sealed record SpecificationInput(string Path, bool Owned);

/// <summary>What a build may do.</summary>
public enum Mode
{
    /// <summary>Write what is missing.</summary>
    Synthesize,

    /// <summary>Write nothing outside <c>obj</c>; a difference from the lock is an error.</summary>
    Verify,

    /// <summary>Nothing at all.</summary>
    Off,
}

/// <summary>A contract as the build lists it.</summary>
/// <param name="Emit">Parts, separated by commas; empty for what is usual.</param>
/// <param name="Schema">The document of GraphQL that it belongs to.</param>
/// <param name="Scalars">C# types of scalars of GraphQL, separated by commas.</param>
public sealed record ContractInput(string Path, string Emit, string Namespace, string Schema = "", string Scalars = "", string Operations = "", string Loaders = "");
