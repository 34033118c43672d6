using System.Globalization;
using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

public sealed class KilledInTheCommit(PackedFeed feed)
{
    private const int Points = 50;

    // Each file takes three steps on the disk, the journal and the lock a few more.
    private const int Requirements = 16;

    [Fact]
    public async Task EveryFileIsAsBeforeOrAsAfterAndTheNextRunMendsTheRest()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project);
        workspace.Write("SPEC.md", Specification("4.90"));
        (await workspace.BuildAsync()).Succeeded();
        var four = workspace.Tree();
        Assert.Equal(Requirements, four.Keys.Count(static path => path.EndsWith(".g.cs", StringComparison.Ordinal)));
        workspace.Write("SPEC.md", Specification("5.90"));
        Assert.Equal(0, (await RunToolAsync(workspace)).ExitCode);
        var five = workspace.Tree();

        for (var point = 1; point <= Points; point++)
        {
            workspace.Write("SPEC.md", Specification(point % 2 == 1 ? "4.90" : "5.90"));

            var killed = await RunToolAsync(workspace, point);

            Assert.True(killed.ExitCode is not (0 or 1 or 2 or 3), $"Point {point} was not reached: {killed.Output}");
            foreach (var (path, text) in workspace.Tree().Where(static file => file.Key.EndsWith(".g.cs", StringComparison.Ordinal) || file.Key == "autodev.lock.json"))
            {
                Assert.True(text == four[path] || text == five[path], $"{path} is torn after a kill at point {point}");
            }
        }

        workspace.Write("SPEC.md", Specification("4.90"));
        var mended = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.NotEmpty(mended.Of("ADEV0307"));
        Assert.Equal(four, workspace.Tree());
        Assert.Empty((await workspace.BuildAsync("--no-restore")).Succeeded().Starts);
    }

    private Task<ProcessResult> RunToolAsync(Workspace workspace, int? faultAt = null) => DotNet.RunAsync(
        workspace.Folder,
        [feed.Tool, "build", "--inputs", workspace.Full("obj/autodev/Debug/build.inputs")],
        faultAt is { } point
            ? new Dictionary<string, string>(StringComparer.Ordinal) { ["AUTODEV_FAULT_AT"] = point.ToString(CultureInfo.InvariantCulture) }
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
