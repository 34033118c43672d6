using System.Text.RegularExpressions;
using System.Xml.Linq;
using AutoDev.BuildContract;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Settings;

namespace AutoDev.Tool.Tests.BuildContract;

/// <summary>MSBuild files can refer to no constant and to no rule, so what they say is compared here.</summary>
public sealed partial class TargetsAgree
{
    private static readonly XElement[] Shipped = [.. Repository.Files("build", "*.*").Where(static path => path.EndsWith(".props", StringComparison.Ordinal) || path.EndsWith(".targets", StringComparison.Ordinal)).Select(XElement.Load)];

    [Fact]
    public void TheirDiagnosticsAreTheCatalogsInItsWords()
    {
        var pages = Elements("_AutoDevRulePages").Single().Value;
        var diagnostics = Elements("Error").Concat(Elements("Warning")).Where(static element => element.Attribute("Code") is not null).ToList();

        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, element =>
        {
            var rule = RuleCatalog.All.Single(rule => rule.Id == element.Attribute("Code")!.Value);
            Assert.Equal(rule.Severity.ToString(), element.Name.LocalName);
            Assert.Equal(rule.HelpLink, element.Attribute("HelpLink")!.Value.Replace("$(_AutoDevRulePages)", pages, StringComparison.Ordinal));
            Assert.Matches("^" + Placeholder().Replace(Regex.Escape(rule.MessageFormat), ".+") + "$", element.Attribute("Text")!.Value);
        });
    }

    [Fact]
    public void TheyNameTheFilesThatTaskAndToolWriteAndNoOthers() => Assert.Equal(
        [IntermediateFiles.Inputs, IntermediateFiles.Generated],
        Shipped.SelectMany(static file => IntermediateFile().Matches(file.ToString())).Select(static match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal));

    [Fact]
    public void TheyHandOverWhatEverySettingListensTo() => Assert.Equal(
        SettingDefinition.All.SelectMany(static setting => new[] { (setting.Property, $"$({setting.Property})"), (setting.Variable, $"$({setting.Variable})") }),
        Elements("_AutoDevSettingSource").Select(static element => (element.Attribute("Include")!.Value, element.Attribute("Value")!.Value)));

    [Fact]
    public void TheyKnowTheModesAndRolesOfTheTool()
    {
        Assert.Equal(
            Enum.GetNames<Synthesis.Project.Mode>().Order(StringComparer.Ordinal),
            Elements("Error").Select(static element => element.Attribute("Text")!.Value).Single(static text => text.StartsWith("AutoDevMode ", StringComparison.Ordinal))
                .Split(": ")[1].Split(", ").Order(StringComparer.Ordinal));
        Assert.Contains(Elements("Role"), static role => role.Value == SpecificationRoles.Own);
        Assert.Contains(Elements("AdditionalFiles"), static file => file.Attribute("AutoDevRole")?.Value == SpecificationRoles.Referenced);
    }

    /// <summary>A document of another dialect is found, so that it can be seen, and handed to nobody.</summary>
    [Fact]
    public void TheyHandOverTheDialectsThatAreReadAndNoOthers()
    {
        var selections = Shipped.SelectMany(static file => Dialect().Matches(file.ToString())).ToLookup(static match => match.Groups["items"].Value, static match => match.Groups["dialect"].Value);

        Assert.Equal(2, selections.Count);
        Assert.All(selections, static dialects => Assert.Equal(SpecificationReader.DialectNames.Order(StringComparer.Ordinal), dialects.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<XElement> Elements(string name) => Shipped.SelectMany(file => file.Descendants(name));

    [GeneratedRegex(@"<(?<items>_AutoDev[A-Za-z]+) [^>]*WithMetadataValue\('Dialect', '(?<dialect>[A-Za-z]+)'\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Dialect();

    [GeneratedRegex(@"\\\{[0-9]}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\$\(_AutoDevIntermediatePath\)(?<name>[a-z.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex IntermediateFile();
}
