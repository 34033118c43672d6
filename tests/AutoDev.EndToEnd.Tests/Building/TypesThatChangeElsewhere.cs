using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

/// <summary>A signature stands in one file, and what its types are in others.</summary>
public sealed class TypesThatChangeElsewhere(PackedFeed feed)
{
    [Fact]
    public async Task AGlobalUsingThatNamesAnotherTypeIsFollowedAtOnce()
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Edit("Pricing.cs", "partial decimal", "partial Money");
        workspace.Write("Money.cs", "global using Money = System.Decimal;\n");
        (await workspace.BuildAsync()).Succeeded();

        workspace.Write("Money.cs", "global using Money = System.Double;\n");
        var build = (await workspace.BuildAsync("--no-restore")).Succeeded();

        Assert.Contains("global using", Assert.Single(build.Starts), StringComparison.Ordinal);
        Assert.Empty((await workspace.BuildAsync("--no-restore")).Succeeded().Starts);
    }

    [Fact]
    public async Task ATypeThatMovedIsFollowedByTheBuildAfterTheOneThatFailed()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project);
        workspace.Write("SPEC.md", """
            # Shop

            ## FEE-001: Fee

            The shop MUST charge a fee that depends on the size.

            | size  | fee |
            |-------|----:|
            | Small |   1 |
            | Large |   5 |

            """);
        workspace.Write("Fees.cs", """
            using Shop.Kinds;

            namespace Shop;

            public static partial class Fees
            {
                [Implements(Req.FEE_001)]
                public static partial int Fee(Size size);

                public static Other Unrelated => new();
            }
            """);
        workspace.Write("Other.cs", "namespace Shop.Kinds;\n\npublic class Other;\n");
        workspace.Write("Size.cs", "namespace Shop;\n\npublic enum Size\n{\n    Small,\n    Large,\n}\n");
        (await workspace.BuildAsync()).Succeeded();

        workspace.Edit("Size.cs", "namespace Shop;", "namespace Shop.Kinds;");
        (await workspace.BuildAsync("--no-restore")).Failed();
        var build = (await workspace.BuildAsync("--no-restore")).Succeeded();

        Assert.Contains("has not come through", Assert.Single(build.Starts), StringComparison.Ordinal);
        Assert.Empty((await workspace.BuildAsync("--no-restore")).Succeeded().Starts);
    }
}
