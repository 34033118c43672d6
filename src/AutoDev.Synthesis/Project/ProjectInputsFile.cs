using System.Globalization;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Project;

/// <summary>The file through which the build task tells the tool about a project (docs/build-integration.md): <c>key=value</c> lines.</summary>
public static class ProjectInputsFile
{
    public const int Version = 1;

    /// <exception cref="InvalidDataException">The file is of another version or lacks a key: task and tool do not belong together.</exception>
    public static ProjectInputs Read(string path)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
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

        if (Required("version") != Version.ToString(CultureInfo.InvariantCulture))
        {
            throw new InvalidDataException($"{path} has version {values["version"][0]} and this tool reads {Version}");
        }

        return new ProjectInputs
        {
            ProjectFile = Required("project"),
            ProjectDirectory = Required("directory"),
            Mode = Enum.Parse<Mode>(Required("mode"), ignoreCase: true),
            AssemblyName = Optional("assemblyName") ?? "",
            RootNamespace = Optional("rootNamespace") ?? "",
            LanguageVersion = Optional("languageVersion") ?? "",
            Nullable = Optional("nullable") ?? "",
            DefineConstants = All("define"),
            AllowUnsafeBlocks = Flag("unsafe"),
            CheckForOverflowUnderflow = Flag("checked"),
            OutputType = Optional("outputType") ?? "Library",
            IsTestProject = Flag("isTestProject"),
            Coverage = Optional("coverage") ?? "Implementation",
            GeneratedDirectory = Required("generated"),
            LockFile = Required("lock"),
            IntermediateDirectory = Required("intermediate"),
            CompilerDirectory = Optional("compiler"),
            Specifications = All("specification").Select(Specification).ToEquatableArray(),
            Sources = All("compile"),
            References = All("reference"),
            Analyzers = All("analyzer"),
            AnalyzerConfigs = All("analyzerConfig"),
            Grants = All("grant"),
            Claims = All("claim"),
            BuildSettings = new[] { ("AutoDevMode", "mode"), ("AutoDevWork", "work"), ("AutoDevLockTimeout", "lockTimeout") }
                .Where(setting => Optional(setting.Item2) is not null)
                .Select(setting => KeyValuePair.Create(setting.Item1, Optional(setting.Item2)!))
                .ToEquatableArray(),
        };
    }

    private static SpecificationInput Specification(string value)
    {
        var bar = value.IndexOf('|', StringComparison.Ordinal);
        return new SpecificationInput(value[(bar + 1)..], Owned: bar < 0 || value.AsSpan(0, bar).SequenceEqual("Own"));
    }
}
