using System.Globalization;
using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

public sealed class KilledInTheCommit(PackedFeed feed)
{
    private const int Points = 50;
    private const int RecoveryPoints = 12;

    // Each file takes three steps on the disk, the journal and the lock a few more.
    private const int Requirements = 16;

    private static readonly string[] Prices = ["4.90", "5.90", "6.90"];

    [Fact]
    public async Task EveryFileIsAsBeforeOrAsAfterAndTheNextRunMendsTheRest()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project);
        workspace.Write("SPEC.md", Specification(Prices[0]));
        (await workspace.BuildAsync()).Succeeded();
        var trees = new List<SortedDictionary<string, string>> { workspace.Tree() };
        Assert.Equal(Requirements, trees[0].Keys.Count(static path => path.EndsWith(".g.cs", StringComparison.Ordinal)));
        foreach (var price in Prices.Skip(1))
        {
            workspace.Write("SPEC.md", Specification(price));
            Assert.Equal(0, (await RunToolAsync(workspace)).ExitCode);
            trees.Add(workspace.Tree());
        }

        var target = Prices.Length - 1;
        for (var point = 1; point <= Points; point++)
        {
            // A price that no file has and that the last run did not want, so that there is work whether its commit is undone or finished.
            target = Enumerable.Range(0, Prices.Length).First(price => price != target && !AnyFileIsOf(trees[price], workspace));
            workspace.Write("SPEC.md", Specification(Prices[target]));

            var killed = await RunToolAsync(workspace, point.ToString(CultureInfo.InvariantCulture));

            Assert.True(killed.ExitCode is not (0 or 1 or 2 or 3), $"Point {point} was not reached: {killed.Output}");
            foreach (var (path, text) in Written(workspace))
            {
                Assert.True(trees.Exists(tree => tree[path] == text), $"{path} is torn after a kill at point {point}");
            }
        }

        var mended = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.NotEmpty(mended.Of("ADEV0307"));
        Assert.Equal(trees[target], workspace.Tree());
        Assert.Empty((await workspace.BuildAsync("--no-restore")).Succeeded().Starts);
    }

    [Fact]
    public async Task ARecoveryThatIsKilledTooIsFinishedByTheNext()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project);
        workspace.Write("SPEC.md", Specification(Prices[1]));
        (await workspace.BuildAsync()).Succeeded();
        var after = workspace.Tree();
        workspace.Write("SPEC.md", Specification(Prices[0]));
        Assert.Equal(0, (await RunToolAsync(workspace)).ExitCode);
        var before = workspace.Tree();
        workspace.Write("SPEC.md", Specification(Prices[1]));
        Assert.True((await RunToolAsync(workspace, "40")).ExitCode is not (0 or 1 or 2 or 3));

        for (var point = 1; point <= RecoveryPoints; point++)
        {
            var killed = await RunToolAsync(workspace, string.Create(CultureInfo.InvariantCulture, $"recovery:{point}"));

            Assert.True(killed.ExitCode is not (0 or 1 or 2 or 3), $"Point {point} of the recovery was not reached: {killed.Output}");
            Assert.All(Written(workspace), file => Assert.True(file.Value == before[file.Key] || file.Value == after[file.Key], file.Key));
        }

        var mended = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.NotEmpty(mended.Of("ADEV0307"));
        Assert.Equal(after, workspace.Tree());
    }

    private static IEnumerable<KeyValuePair<string, string>> Written(Workspace workspace) => workspace.Tree().Where(static file =>
        file.Key.EndsWith(".g.cs", StringComparison.Ordinal) || file.Key == "autodev.lock.json");

    private static bool AnyFileIsOf(SortedDictionary<string, string> tree, Workspace workspace) =>
        Written(workspace).Any(file => tree[file.Key] == file.Value);

    private Task<DotNetRun> RunToolAsync(Workspace workspace, string? faultAt = null) => DotNet.RunAsync(
        workspace.Folder,
        [feed.Tool, "build", "--inputs", workspace.Full("obj/autodev/Debug/build.inputs")],
        faultAt is { } point
            ? new Dictionary<string, string>(StringComparer.Ordinal) { ["AUTODEV_FAULT_AT"] = point }
            : null);

    private static string Specification(string price) => """
        ---
        namespace: Shop
        type: Delivery
        ---

        # Delivery

        """ + string.Concat(Enumerable.Range(1, Requirements).Select(number => $"""

        ## SHIP-{number:000}: Delivery in zone {number}

        The shop MUST charge delivery by weight.

        ```csharp
        decimal Zone{number}(int grams)
        ```

        | grams   | zone{number}? |
        |---------|--------------:|
        | <= 500  |          2.90 |
        | > 500   |       {price} |

        """));
}
