using System.Text.RegularExpressions;
using AutoDev.Specifications;
using AutoDev.Synthesis.Tests.Planning;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

public sealed partial class SampleSpecifications
{
    private static readonly string Sample = Path.Combine(Repository(AppContext.BaseDirectory), "samples", "Shop", "Shop");

    // The ids as text: the generator of Req is not part of these tests.
    private static readonly string[] Code =
        [.. Directory.GetFiles(Sample, "*.cs").Order(StringComparer.Ordinal).Select(static path => Constant().Replace(File.ReadAllText(path), "\"$1-$2\""))];

    [Fact]
    public void OfTheShopBecomeCodeThatDoesWhatTheySay()
    {
        var requirements = Directory.GetFiles(Sample, "*.md").Order(StringComparer.Ordinal)
            .SelectMany(static path => SpecificationReader.Read(path, File.ReadAllText(path)).Requirements);

        var plan = Shop.Plan(requirements, Shop.Compilation(Code), "Shop");
        var proposals = Shop.Propose(plan);

        Assert.Empty(plan.Findings);
        Assert.True(proposals.Count >= 13);
        Assert.Empty(Shop.Failures(proposals.Select(static proposal => proposal.Candidate).OfType<Candidates.Candidate>(), Code));
        var open = plan.Increments.Zip(proposals).Where(static pair => pair.Second.Candidate is null).Select(static pair => pair.First.Requirement.Id);
        Assert.Subset(new HashSet<string>(StringComparer.Ordinal) { "CUST-004", "ORDER-004" }, open.ToHashSet(StringComparer.Ordinal));
    }

    private static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "AutoDev.Build.sln")) ? folder : Repository(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"Req\.([A-Z]+)_([0-9]+)")]
    private static partial Regex Constant();
}
