using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AutoDev.BuildContract;
using AutoDev.Synthesis.Settings;

namespace AutoDev.Tool.Tests.BuildContract;

/// <summary>docs/build-integration.md is where a stranger looks the contract up.</summary>
public sealed partial class DocumentsAgree
{
    private static readonly string Document = Repository.Read("docs/build-integration.md");

    [Fact]
    public void EveryKeyOfTheInputsIsTold()
    {
        var keys = Document[Document.IndexOf("Keys of `build.inputs`: ", StringComparison.Ordinal)..Document.IndexOf("Those with a star", StringComparison.Ordinal)];

        Assert.StartsWith($"Keys of `build.inputs`: `version` ({InputKeys.CurrentVersion})", keys, StringComparison.Ordinal);
        Assert.Equal(Constants(typeof(InputKeys)), Key().Matches(keys).Select(static match => match.Groups["key"].Value).Skip(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryFileBetweenTaskAndToolIsTold() =>
        Assert.All(Constants(typeof(IntermediateFiles)), static name => Assert.Contains($"| `{name}` |", Document, StringComparison.Ordinal));

    [Fact]
    public void EveryPropertyIsTold()
    {
        var properties = Document[Document.IndexOf("\n## Properties\n", StringComparison.Ordinal)..Document.IndexOf("\n## Items\n", StringComparison.Ordinal)];
        var defaults = XElement.Load(Repository.Full("build/AutoDev.Build.Properties.targets")).Descendants()
            .Where(static element => element.Parent!.Name == "PropertyGroup")
            .Select(static element => element.Name.LocalName)
            .Where(static name => name[0] != '_' && name != "AutoDevInputsFile");

        Assert.Equal(
            defaults.Concat(SettingDefinition.All.Select(static setting => setting.Property)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Property().Matches(properties).Select(static match => match.Groups["name"].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EverySettingIsToldWithItsKeyAndItsVariable() => Assert.All(
        SettingDefinition.All,
        static setting => Assert.Contains($"| `{setting.Property}` | `{setting.Variable}` | `{setting.Key}` |", Document, StringComparison.Ordinal));

    private static IEnumerable<string> Constants(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(static field => field.FieldType == typeof(string))
        .Select(static field => (string)field.GetRawConstantValue()!)
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("`(?<key>[a-zA-Z.]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex(@"^\| `(?<name>(AutoDev|EnableDefaultAutoDev)[A-Za-z]+)` \| [^|]+\| [^|]+\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Property();
}
