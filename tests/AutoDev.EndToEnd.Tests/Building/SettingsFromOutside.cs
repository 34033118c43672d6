using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

[Verifies("PRP-003-1")]
[Verifies("PRP-003-3")]
public sealed class SettingsFromOutside(PackedFeed feed)
{
    [Fact]
    public async Task AVariableThatChangedStartsTheToolAndAPropertyBeatsIt()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        Assert.Empty((await workspace.BuildAsync("--no-restore")).Succeeded().Starts);
        var deep = new Dictionary<string, string>(StringComparer.Ordinal) { ["AUTODEV_WORK"] = "deep" };

        Assert.Contains("AUTODEV_WORK", Assert.Single((await workspace.BuildAsync(deep, "--no-restore")).Succeeded().Starts), StringComparison.Ordinal);
        Assert.Empty((await workspace.BuildAsync(deep, "--no-restore")).Succeeded().Starts);

        var shown = await ShowAsync(workspace, deep);
        Assert.Matches(@"synthesis\.work +deep +environment variable AUTODEV_WORK", shown);

        workspace.Edit("Shop.csproj", "<Nullable>", "<AutoDevWork>default</AutoDevWork><Nullable>");
        shown = await ShowAsync(workspace, deep);
        Assert.Matches(@"synthesis\.work +default +MSBuild property AutoDevWork", shown);
        Assert.Matches(@"build\.lock_timeout +60 +default", shown);
    }

    [Fact]
    public async Task AValueThatTheVariableCannotHaveIsAnErrorThatNamesTheVariable()
    {
        var workspace = Workspace.WithShop(feed);

        var build = (await workspace.BuildAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["AUTODEV_LOCK_TIMEOUT"] = "soon" })).Failed();

        Assert.Contains("AUTODEV_LOCK_TIMEOUT", Assert.Single(build.Of("ADEV0401")), StringComparison.Ordinal);
    }

    private async Task<string> ShowAsync(Workspace workspace, IReadOnlyDictionary<string, string> environment)
    {
        var shown = await DotNet.RunAsync(workspace.Folder, [feed.Tool, "config", "show"], environment);
        Assert.True(shown.ExitCode == 0, shown.Output);
        return shown.Output;
    }
}
