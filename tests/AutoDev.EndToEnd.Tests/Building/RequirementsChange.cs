using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

public sealed class RequirementsChange(PackedFeed feed)
{
    [Fact]
    public async Task OnlyWhatARowSaysIsWrittenAnew()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        var before = Generated(workspace);

        workspace.Edit("SPEC.md", "that depends on the ordered quantity", "by ordered quantity");
        var reworded = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Contains("SPEC.md", Assert.Single(reworded.Starts), StringComparison.Ordinal);
        Assert.Equal(Code(before), Code(Generated(workspace)));

        workspace.Edit("SPEC.md", "|      100 |     0.10 |", "|      100 |     0.15 |");
        (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Contains(Generated(workspace), static file => file.Value.Contains("0.15", StringComparison.Ordinal));

        File.Move(workspace.Full("SPEC.md"), workspace.Full("prices.spec.md"));
        var changed = Generated(workspace);
        var renamed = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Single(renamed.Starts);
        Assert.Equal(Code(changed), Code(Generated(workspace)));
    }

    [Fact]
    [Verifies("PRP-105-8")]
    [Verifies("PRP-106-5")]
    public async Task ARenamedRequirementKeepsItsCodeUntilItsClaimFollows()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        var before = Generated(workspace);

        workspace.Edit("SPEC.md", "PRICE-001", "PRICE-100");
        var renamed = (await workspace.BuildAsync("--no-restore")).Failed();
        Assert.Empty(renamed.Of("ADEV0315"));
        Assert.Equal(before, Generated(workspace));
        Assert.Contains("Pricing.cs(5,21): error ADEV0103", Assert.Single(renamed.Of("ADEV0103")), StringComparison.Ordinal);
        Assert.Contains("did you mean Req.PRICE_100?", Assert.Single(renamed.Of("ADEV0103")), StringComparison.Ordinal);

        workspace.Edit("Pricing.cs", "PRICE_001", "PRICE_100");
        var followed = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Contains("1 renamed", Assert.Single(followed.ClosingLines), StringComparison.Ordinal);
        Assert.Equal(Code(before), Code(Generated(workspace)));
    }

    [Fact]
    public async Task ADeletedRequirementTakesItsCodeAlong()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        Assert.NotEmpty(Generated(workspace));

        workspace.Write("SPEC.md", "# Shop\n\nNothing is required any more.\n");
        workspace.Write("Pricing.cs", "namespace Shop;\n\npublic static class Pricing;\n");
        (await workspace.BuildAsync("--no-restore")).Succeeded();

        Assert.Empty(Generated(workspace));
        Assert.DoesNotContain("PRICE-001", workspace.Read("autodev.lock.json"), StringComparison.Ordinal);
    }

    private static SortedDictionary<string, string> Generated(Workspace workspace) => new(
        workspace.Tree().Where(static file => file.Key.StartsWith("Generated/", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);

    /// <summary>Without comments: the requirement's text stands in them.</summary>
    private static IEnumerable<string> Code(SortedDictionary<string, string> files) => files.Select(static file =>
        file.Key + "\n" + string.Join('\n', file.Value.Split('\n').Where(static line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))));
}
