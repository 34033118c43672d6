using System.Globalization;
using AutoDev.BuildContract;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Project;

/// <summary>The file through which the build task tells the tool about a project (docs/build-integration.md): <c>key=value</c> lines.</summary>
public static class ProjectInputsFile
{
    /// <exception cref="InvalidDataException">The file is of another version or lacks a key: task and tool do not belong together.</exception>
    public static ProjectInputs Read(string path)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in OrdinaryFile.ReadAllLines(path))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                continue;
            }

            var key = line[..equals];
            if (!values.TryGetValue(key, out var list))
            {
                values[key] = list = [];
            }

            list.Add(line[(equals + 1)..]);
        }

        string? Optional(string key) => values.TryGetValue(key, out var list) && list[0].Length > 0 ? list[0] : null;
        string Required(string key) => Optional(key) ?? throw new InvalidDataException($"{path} has no '{key}'");
        EquatableArray<string> All(string key) => values.TryGetValue(key, out var list) ? list.ToEquatableArray() : [];
        bool Flag(string key) => string.Equals(Optional(key), "true", StringComparison.OrdinalIgnoreCase);

        if (Required(InputKeys.Version) != InputKeys.CurrentVersion.ToString(CultureInfo.InvariantCulture))
        {
            throw new InvalidDataException($"{path} has version {values[InputKeys.Version][0]} and this tool reads {InputKeys.CurrentVersion}");
        }

        return new ProjectInputs
        {
            ProjectFile = Required(InputKeys.Project),
            ProjectDirectory = Required(InputKeys.Directory),
            Mode = Enum.TryParse<Mode>(Required(InputKeys.Mode), ignoreCase: true, out var mode) ? mode
                : throw new InvalidDataException($"{path} has the mode '{Required(InputKeys.Mode)}'"),
            AssemblyName = Optional(InputKeys.AssemblyName) ?? "",
            RootNamespace = Optional(InputKeys.RootNamespace) ?? "",
            LanguageVersion = Optional(InputKeys.LanguageVersion) ?? "",
            Features = Optional(InputKeys.Features) ?? "",
            Nullable = Optional(InputKeys.Nullable) ?? "",
            DefineConstants = All(InputKeys.Define),
            AllowUnsafeBlocks = Flag(InputKeys.Unsafe),
            CheckForOverflowUnderflow = Flag(InputKeys.Checked),
            OutputType = Optional(InputKeys.OutputType) ?? "Library",
            IsTestProject = Flag(InputKeys.IsTestProject),
            Coverage = AnsweredGapsText.Read(Optional(InputKeys.Coverage)),
            GeneratedDirectory = Required(InputKeys.Generated),
            LockFile = Required(InputKeys.Lock),
            IntermediateDirectory = Required(InputKeys.Intermediate),
            CompilerDirectory = Optional(InputKeys.Compiler),
            Specifications = All(InputKeys.Specification).Select(Specification).ToEquatableArray(),
            Contracts = All(InputKeys.Contract).Select(Contract).ToEquatableArray(),
            Sources = All(InputKeys.Compile),
            References = All(InputKeys.Reference),
            Analyzers = All(InputKeys.Analyzer),
            AnalyzerConfigs = All(InputKeys.AnalyzerConfig),
            Grants = All(InputKeys.Grant),
            Claims = All(InputKeys.Claim),
            SettingSources = All(InputKeys.Setting).Select(Setting).Where(static source => source.Value.Length > 0).ToEquatableArray(),
        };
    }

    private static SpecificationInput Specification(string value)
    {
        var bar = value.IndexOf('|', StringComparison.Ordinal);
        return new SpecificationInput(value[(bar + 1)..], Owned: bar < 0 || value.AsSpan(0, bar).SequenceEqual(SpecificationRoles.Own));
    }

    private static ContractInput Contract(string value)
    {
        var line = ContractLine.Parse(value);
        return new ContractInput(line.Path, line.Emit, line.Namespace, line.Schema, line.Scalars, line.Operations, line.Loaders);
    }

    private static KeyValuePair<string, string> Setting(string line)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        return KeyValuePair.Create(line[..Math.Max(equals, 0)], line[(equals + 1)..]);
    }
}
