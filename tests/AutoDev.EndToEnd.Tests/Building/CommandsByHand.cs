using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

/// <summary>What the commands leave as it is: each is run on a project in which a build would write.</summary>
public sealed class CommandsByHand(PackedFeed feed)
{
    private const string Document = "---\nnamespace: Shop\ntype: Pricing\n---\n\n" + Shop.Specification;

    private const string Another = """

        ## PRICE-002: Next discount

        The shop MUST grant a second discount.

        ```csharp
        decimal Second(int quantity)
        ```

        | quantity | second |
        |----------|-------:|
        | < 10     |      0 |
        | >= 10    |   0.02 |

        """;

    [Theory]
    [InlineData("status")]
    [InlineData("status", "--format", "json")]
    [InlineData("explain", "PRICE-001")]
    [InlineData("config", "show")]
    public async Task ThoseThatShowWriteNothing(params string[] command)
    {
        var workspace = await DriftedAsync();
        var tree = workspace.Tree();

        var run = await RunAsync(workspace, command);

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.Equal(tree, workspace.Tree());
    }

    [Fact]
    public async Task StatusTellsWhatIsNewFromWhatHasDrifted()
    {
        var workspace = await DriftedAsync();

        var run = await RunAsync(workspace, "status");

        Assert.Matches("PRICE-001 +drifted ", run.Output);
        Assert.Matches("PRICE-002 +new ", run.Output);
        Assert.DoesNotMatch("ADEV0303.*PRICE-002", run.Output);

        // Nothing is wrong with work that is still to be done.
        workspace.Write("SPEC.md", Document + Another);
        Assert.Equal(0, (await RunAsync(workspace, "status")).ExitCode);
    }

    [Fact]
    public async Task ADecisionOnOneEditWritesForNoOtherRequirement()
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Write("SPEC.md", Document);
        (await workspace.BuildAsync()).Succeeded();
        workspace.Write("SPEC.md", Document + Another);
        var generated = workspace.Tree().Keys.Single(static path => path.EndsWith(".g.cs", StringComparison.Ordinal));
        workspace.Write(generated, workspace.Read(generated) + "// mine\n");
        var before = workspace.Tree();

        Assert.Equal(0, (await RunAsync(workspace, "discard", "PRICE-001")).ExitCode);
        var discarded = workspace.Tree();
        Assert.Equal(before.Keys, discarded.Keys);
        Assert.Equal([generated], before.Keys.Where(path => before[path] != discarded[path]));

        workspace.Write(generated, before[generated]);
        Assert.Equal(0, (await RunAsync(workspace, "adopt", "PRICE-001")).ExitCode);
        var adopted = workspace.Tree();
        Assert.Equal(before.Keys, adopted.Keys);
        Assert.Equal(["autodev.lock.json"], before.Keys.Where(path => before[path] != adopted[path]));
    }

    [Fact]
    public async Task WhatABuildWouldRefuseIsShownAndNoReasonToStop()
    {
        var workspace = await DriftedAsync();
        workspace.Write("autodev.lock.json", "{ not json");
        Directory.CreateDirectory(workspace.Full("specs/more.md"));
        workspace.Edit("Shop.csproj", "<ItemGroup>", """<ItemGroup><AutoDevSpecification Include="specs/more.md" />""");
        var tree = workspace.Tree();

        var status = await RunAsync(workspace, "status");
        Assert.Equal(1, status.ExitCode);
        Assert.Contains("error ADEV0305", status.Output, StringComparison.Ordinal);
        Assert.Contains("error ADEV0017", status.Output, StringComparison.Ordinal);
        var explained = await RunAsync(workspace, "explain", "PRICE-002");
        Assert.Contains("PRICE-002: Next discount", explained.Output, StringComparison.Ordinal);
        Assert.Equal(tree, workspace.Tree());
    }

    [Fact]
    public async Task AProjectThatIsOnlyReferredToIsLeftAsItIsToo()
    {
        var library = Workspace.WithShop(feed, "library");
        var tests = new Workspace(Path.GetDirectoryName(library.Folder)! + "/tests");
        tests.Write("Shop.Tests.csproj", Workspace.Project.Replace(
            "<ItemGroup>", """<ItemGroup><ProjectReference Include="../library/Shop.csproj" />""", StringComparison.Ordinal));
        tests.Write("Tests.cs", "static class Tests { [AutoDev.Verifies(Req.PRICE_001)] static void Test() { } }");
        var tree = library.Tree();

        var run = await RunAsync(tests, "status");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("PRICE-001", run.Output, StringComparison.Ordinal);
        Assert.Equal(tree, library.Tree());
    }

    [Fact]
    public async Task WithoutACompilerNothingIsComparedAndAnErrorSaysWhatIsMissing()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        var inputs = workspace.Full("obj/autodev/Debug/build.inputs");
        var elsewhere = workspace.Full("no compiler here");
        File.WriteAllLines(inputs, File.ReadAllLines(inputs).Select(line => line.StartsWith("compiler=", StringComparison.Ordinal) ? $"compiler={elsewhere}" : line));
        var tree = workspace.Tree();

        var run = await DotNet.RunAsync(workspace.Folder, [feed.Tool, "build", "--inputs", inputs]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error ADEV0314: Candidates cannot be compiled: no compiler was found in {elsewhere}", run.Output, StringComparison.Ordinal);
        Assert.Contains("not compared: no compiler was found", run.Output, StringComparison.Ordinal);
        Assert.Equal(tree, workspace.Tree());
    }

    /// <summary>One requirement whose table changed since it was built, and one that no build has seen.</summary>
    private async Task<Workspace> DriftedAsync()
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Edit("Pricing.cs", "public static decimal Unrelated", "public static decimal First(int quantity) => Discount(quantity);\n\n    public static decimal Unrelated");
        workspace.Write("SPEC.md", Document);
        (await workspace.BuildAsync()).Succeeded();
        workspace.Write("SPEC.md", Document.Replace("0.10", "0.15", StringComparison.Ordinal) + Another);
        return workspace;
    }

    private Task<DotNetRun> RunAsync(Workspace workspace, params string[] command) =>
        DotNet.RunAsync(workspace.Folder, [feed.Tool, .. command, .. command[0] is "config" or "status" ? Array.Empty<string>() : [workspace.Folder]]);
}
