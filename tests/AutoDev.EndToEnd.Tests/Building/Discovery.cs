using System.Text.Json;
using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

[Verifies("PRP-000-1")]
public sealed class Discovery(PackedFeed feed)
{
    private static readonly string[] Found =
    [
        "SPEC.md", "prices.spec.md", "requirements.md", "sub/SPEC.md", "specs/001/spec.md", "docs/requirements/a.md",
        "openspec/specs/x/spec.md", ".kiro/specs/y/requirements.md", "features/a.feature", "openapi.yaml", "api/shop.openapi.json", "schema.graphql",
    ];

    private static readonly string[] Ignored =
    [
        "README.md", "docs/guide.md", "bin/SPEC.md", "obj/SPEC.md", "sub/bin/SPEC.md", "node_modules/p/SPEC.md", ".git/SPEC.md",
        "Nested/SPEC.md", "Nested/specs/a.md", "Nested/a.feature", "Nested/openapi.yaml",
    ];

    [Fact]
    public async Task ConventionFindsTheseAndNoOthers()
    {
        var workspace = Project();

        Assert.Equal(Found.Order(StringComparer.Ordinal), await ItemsAsync(workspace, "AutoDevSpecification", "AutoDevContract"));
        Assert.DoesNotContain("features/a.feature", await ItemsAsync(workspace, "AdditionalFiles"));
    }

    [Fact]
    public async Task TheSwitchTurnsItOffAndItemsOverrideIt()
    {
        var workspace = Project();
        workspace.Edit("Shop.csproj", "<Nullable>", "<EnableDefaultAutoDevItems>false</EnableDefaultAutoDevItems><Nullable>");
        workspace.Edit("Shop.csproj", "<ItemGroup>", "<ItemGroup><AutoDevSpecification Include=\"docs/guide.md\" Role=\"Referenced\" />");

        Assert.Equal(["docs/guide.md"], await ItemsAsync(workspace, "AutoDevSpecification", "AutoDevContract"));
        Assert.Equal(["docs/guide.md"], await ItemsAsync(workspace, "AdditionalFiles"));
    }

    private Workspace Project()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project);
        workspace.Write("Nested/Nested.csproj", Workspace.Project);
        foreach (var path in Found.Concat(Ignored))
        {
            workspace.Write(path, "# Empty\n");
        }

        return workspace;
    }

    private static async Task<IEnumerable<string>> ItemsAsync(Workspace workspace, params string[] types)
    {
        Assert.Equal(0, (await DotNet.RunAsync(workspace.Folder, ["restore"])).ExitCode);
        var run = await DotNet.RunAsync(workspace.Folder, ["msbuild", .. types.Select(static type => $"-getItem:{type}")]);
        Assert.True(run.ExitCode == 0, run.Output);
        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("Items").EnumerateObject()
            .SelectMany(static type => type.Value.EnumerateArray())
            .Select(static item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task ADocumentMakesWatchAndAnEditorBuild()
    {
        var workspace = Workspace.WithShop(feed);
        await DotNet.RunAsync(workspace.Folder, ["restore"]);

        var run = await DotNet.RunAsync(workspace.Folder, ["msbuild", "-getItem:Watch", "-getItem:UpToDateCheckInput", "-getItem:AdditionalFiles"]);

        using var items = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.All(
            items.RootElement.GetProperty("Items").EnumerateObject(),
            kind => Assert.Contains(kind.Value.EnumerateArray(), item => item.GetProperty("FullPath").GetString() == workspace.Full("SPEC.md")));
    }
}
