using System.Text.RegularExpressions;
using System.Xml.Linq;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Build.Tests;

/// <summary>The documents that are found without being listed are those that the documentation and the messages name.</summary>
public sealed partial class DefaultPatterns
{
    private static readonly List<XElement> Items = [.. XElement.Load(Repository.Full("build/AutoDev.Build.DefaultItems.props")).Descendants().Where(static item => item.Attribute("Include") is not null && item.Name.LocalName is "AutoDevSpecification" or "AutoDevContract")];

    public static TheoryData<string> OfDocuments => [.. PatternsOf("AutoDevSpecification")];

    [Theory]
    [MemberData(nameof(OfDocuments))]
    public void AreInTheTableOfItems(string pattern) => Assert.Contains($"`{pattern}`", File.ReadAllText(Repository.Full("docs/build-integration.md")), StringComparison.Ordinal);

    /// <summary>There a pattern is told in words: the file's name, or the folder.</summary>
    [Theory]
    [MemberData(nameof(OfDocuments))]
    public void AreToldToWhoWritesSpecifications(string pattern)
    {
        var text = File.ReadAllText(Repository.Full("docs/writing-specifications.md"));
        var words = pattern.StartsWith("**/", StringComparison.Ordinal) ? pattern[3..] : pattern.Replace("/**/*.md", "", StringComparison.Ordinal);

        Assert.Contains($"`{words}`", text[text.IndexOf("## Which files are read", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void AreWhatAMessageNamesAsExamples()
    {
        var named = Examples.Match(SynthesisRules.NoLongerStated.MessageFormat).Groups["patterns"].Value.Replace(" or ", ", ", StringComparison.Ordinal).Split(", ");

        Assert.All(named, static example => Assert.Contains(PatternsOf("AutoDevSpecification"), pattern => pattern == example || pattern == "**/" + example));
    }

    private static IEnumerable<string> PatternsOf(string item) => Items.Where(one => one.Name.LocalName == item).SelectMany(static one => one.Attribute("Include")!.Value.Split(';'));

    [GeneratedRegex("such as (?<patterns>[^;]*);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Examples { get; }
}
