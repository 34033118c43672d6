using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

public sealed class ProjectsThatReferToEachOther(PackedFeed feed)
{
    [Theory]
    [InlineData("-m")]
    [InlineData("-graph")]
    public async Task ATestProjectKnowsTheRequirementsOfTheProjectThatItTests(string option)
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop/Shop.csproj", Workspace.Project);
        workspace.Write("Shop/SPEC.md", Shop.Specification);
        workspace.Write("Shop/Pricing.cs", Shop.Pricing);
        workspace.Write("Shop.Tests/Shop.Tests.csproj", Workspace.Project
            .Replace("</PropertyGroup>", "<IsTestProject>true</IsTestProject></PropertyGroup>", StringComparison.Ordinal)
            .Replace("</ItemGroup>", "<ProjectReference Include=\"../Shop/Shop.csproj\" /></ItemGroup>", StringComparison.Ordinal));
        workspace.Write("Shop.Tests/PricingTests.cs", """
            namespace Shop.Tests;

            public static class PricingTests
            {
                [Verifies(Req.PRICE_001)]
                public static void TenGetADiscount()
                {
                }
            }
            """);

        var build = (await new Workspace(workspace.Full("Shop.Tests")).BuildAsync(option)).Succeeded();

        // The tool says of each project why it started; the tests' one writes nothing.
        Assert.Equal(2, build.Starts.Count);
        Assert.False(Directory.Exists(workspace.Full("Shop.Tests/Generated")));
        Assert.Empty(build.Of("ADEV0103"));
    }
}
