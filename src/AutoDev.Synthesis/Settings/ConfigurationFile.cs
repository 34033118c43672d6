using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace AutoDev.Synthesis.Settings;

/// <summary><c>.auto-dev/config.toml</c>: its keys with the lines that they stand on.</summary>
[Implements("PRP-003-2")]
public sealed record ConfigurationFile(string Path, IReadOnlyDictionary<string, (string Value, int Line)> Values, EquatableArray<Finding> Findings)
{
    public static ConfigurationFile Absent { get; } = new("", new Dictionary<string, (string, int)>(StringComparer.Ordinal), []);

    public static ConfigurationFile Load(string projectDirectory)
    {
        var path = ProjectFiles.ConfigurationIn(projectDirectory);
        try
        {
            return File.Exists(path) ? Parse(path, OrdinaryFile.ReadAllText(path)) : Absent;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Absent with { Path = path, Findings = [ConfigurationRules.BadConfiguration.At(null, e.Message)] };
        }
    }

    public static ConfigurationFile Parse(string path, string text)
    {
        var document = new DocumentText(path, text);
        var syntax = SyntaxParser.Parse(text, sourceName: path, validate: true);
        var findings = new List<Finding>();
        foreach (var diagnostic in syntax.Diagnostics)
        {
            var start = diagnostic.Span.Start.Offset;
            findings.Add(ConfigurationRules.BadConfiguration.At(document.Place(start, start), diagnostic.Message));
        }

        var values = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        Collect("", syntax.KeyValues);
        foreach (var table in syntax.Tables)
        {
            Collect(table.Name + ".", table.Items);
        }

        foreach (var (key, (_, line)) in values.Where(static pair => SettingDefinition.All.All(known => known.Key != pair.Key)))
        {
            var known = string.Join(", ", SettingDefinition.All.Select(static setting => setting.Key));
            findings.Add(ConfigurationRules.BadConfiguration.At(
                new SourcePlace(path, document.Line(line)), $"there is no setting '{key}'; the settings are {known}"));
        }

        return new ConfigurationFile(path, values, findings.ToEquatableArray());

        void Collect(string prefix, IEnumerable<KeyValueSyntax> items)
        {
            foreach (var item in items)
            {
                var value = item.Value switch
                {
                    StringValueSyntax quoted => quoted.Value ?? "",
                    null => "",
                    var other => other.ToString().Trim(),
                };
                values[prefix + item.Key?.ToString().Trim()] = (value, item.Span.Start.Line + 1);
            }
        }
    }
}
