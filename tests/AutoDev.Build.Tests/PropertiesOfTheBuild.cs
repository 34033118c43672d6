using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AutoDev.Build.Tests;

/// <summary>A property that a user may set is declared in one file, does something in another, and has its words in the documentation.</summary>
public sealed partial class PropertiesOfTheBuild
{
    /// <summary>What depends on it is the tool, which asks for it by name (<c>ProjectDescription</c>).</summary>
    private const string AskedByTheTool = "AutoDevInputsFile";

    /// <summary>A list of targets, which stands where they do.</summary>
    private const string Targets = "AutoDevSynthesizeDependsOn";

    private const string DeclaredIn = "AutoDev.Build.Properties.targets";

    private static readonly Dictionary<string, XElement> Files = Directory.EnumerateFiles(Repository.Full("build"))
        .Where(static path => Path.GetExtension(path) is ".props" or ".targets")
        .ToDictionary(static path => Path.GetFileName(path), XElement.Load, StringComparer.Ordinal);

    /// <summary>Those with a default, and those whose default another home of the setting may have.</summary>
    public static TheoryData<string> Declared =>
    [
        .. Files[DeclaredIn].Descendants("PropertyGroup").Elements().Select(static property => property.Name.LocalName)
            .Concat(Files[DeclaredIn].Descendants("_AutoDevSettingSource").Select(static source => source.Attribute("Include")!.Value))
            .Where(IsForUsers)
            .Distinct(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Declared))]
    public void AreWiredToSomething(string name) => Assert.True(Files.Values.Any(file => file.DescendantsAndSelf().Any(element => Uses(element, name))), $"nothing depends on {name}");

    [Theory]
    [MemberData(nameof(Declared))]
    public void AreDocumented(string name) => Assert.Contains($"`{name}", File.ReadAllText(Repository.Full("docs/build-integration.md")), StringComparison.Ordinal);

    [Fact]
    public void AreDeclaredWhereTheyAreUsed()
    {
        var used = Files.Values.SelectMany(static file => file.DescendantsAndSelf()).SelectMany(Texts).SelectMany(static text => References.Matches(text)).Select(static match => match.Groups[1].Value);

        Assert.Empty(used.Where(IsForUsers).Distinct(StringComparer.Ordinal).Except(Declared.Select(static row => row.Data), StringComparer.Ordinal));
    }

    private static bool IsForUsers(string name) => name is not (AskedByTheTool or Targets) && (name.StartsWith("AutoDev", StringComparison.Ordinal) || name.StartsWith("AUTODEV_", StringComparison.Ordinal) || name == "EnableDefaultAutoDevItems");

    /// <summary>Whether something other than the property's own default and the check of its value depends on it.</summary>
    private static bool Uses(XElement element, string name) =>
        element.Name.LocalName != name
        && element.Name.LocalName != "Error"
        && (Texts(element).Any(text => References.Matches(text).Any(match => match.Groups[1].Value == name))
            || (element.Name.LocalName == "CompilerVisibleProperty" && element.Attribute("Include")!.Value.Split(';').Contains(name)));

    private static IEnumerable<string> Texts(XElement element) =>
        element.Attributes().Select(static attribute => attribute.Value).Concat(element.Nodes().OfType<XText>().Select(static text => text.Value));

    [GeneratedRegex(@"\$\((\w+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex References { get; }
}
