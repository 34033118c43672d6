using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

public sealed class OpenRequirements(PackedFeed feed)
{
    [Fact]
    public async Task MendedSourcesGetTheirCodeInTheNextBuild()
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Edit("Pricing.cs", "quantity + 1", "quantity + Missing");
        var broken = (await workspace.BuildAsync()).Failed();
        Assert.Single(broken.Of("ADEV0311"));

        workspace.Edit("Pricing.cs", "quantity + Missing", "quantity + 1");
        var mended = (await workspace.BuildAsync("--no-restore")).Succeeded();

        Assert.Contains("Pricing.cs", Assert.Single(mended.Starts), StringComparison.Ordinal);
        Assert.Empty(mended.Of("ADEV0311"));
        Assert.Contains("Generated/Pricing.Discount.g.cs", workspace.Tree().Keys);
        Assert.DoesNotContain("\"open\"", workspace.Read("autodev.lock.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AGrantGetsTheCodeThatThePolicyKeptOut()
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Write("Pricing.cs", "namespace Shop;\n");
        workspace.Write("SPEC.md", """
            ## DOC-001: Document

            A document MUST have these fields.

            | field | type               |
            |-------|--------------------|
            | name  | string             |
            | file  | System.IO.FileInfo |

            """);
        var refused = (await workspace.BuildAsync()).Succeeded();
        Assert.Single(refused.Of("ADEV0501"));

        var granted = (await workspace.BuildAsync("--no-restore", "-p:AutoDevGrant=filesystem")).Succeeded();

        Assert.Empty(granted.Of("ADEV0501"));
        Assert.Contains(workspace.Tree().Keys, static path => path.StartsWith("Generated/", StringComparison.Ordinal));
    }
}
