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
    public async Task TheTreeIsAsBeforeOrAsAfterOnceTheNextRunIsThrough()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project);
        workspace.Write("SPEC.md", Specification(Prices[0]));
        (await workspace.BuildAsync()).Succeeded();
        var trees = new List<SortedDictionary<string, string>> { Whole(workspace) };
        Assert.Equal(Requirements, trees[0].Keys.Count(static path => path.EndsWith(".g.cs", StringComparison.Ordinal)));
        foreach (var price in Prices.Skip(1))
        {
            workspace.Write("SPEC.md", Specification(price));
            Assert.Equal(0, (await RunToolAsync(workspace)).ExitCode);
            trees.Add(Whole(workspace));
        }

        var (standing, mends) = (Prices.Length - 1, 0);
        for (var point = 1; point <= Points; point++)
        {
            var target = (standing + 1) % Prices.Length;
            workspace.Write("SPEC.md", Specification(Prices[target]));

            var killed = await RunToolAsync(workspace, point.ToString(CultureInfo.InvariantCulture));

            Assert.True(killed.ExitCode is not (0 or 1 or 2 or 3), $"Point {point} was not reached: {killed.Output}");
            foreach (var (path, text) in Written(workspace))
            {
                Assert.True(trees[standing][path] == text || trees[target][path] == text, $"{path} is torn after a kill at point {point}");
            }

            // By turns what was asked for and what was there before: both must be reached, with no file more or less and no byte of another.
            standing = point % 2 == 0 ? target : standing;
            workspace.Write("SPEC.md", Specification(Prices[standing]));
            var next = await RunToolAsync(workspace);
            Assert.Equal(0, next.ExitCode);
            Assert.Equal(trees[standing], Whole(workspace));
            mends += next.Output.Contains("ADEV0307", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.InRange(mends, Points / 2, Points);
        (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Equal(trees[standing], Whole(workspace));
        Assert.Empty((await workspace.BuildAsync("--no-restore")).Succeeded().Starts);
    }

    [Fact]
    public async Task ARecoveryThatIsKilledTooIsFinishedByTheNext()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project);
        workspace.Write("SPEC.md", Specification(Prices[1]));
        (await workspace.BuildAsync()).Succeeded();
        var after = Whole(workspace);
        workspace.Write("SPEC.md", Specification(Prices[0]));
        Assert.Equal(0, (await RunToolAsync(workspace)).ExitCode);
        var before = Whole(workspace);
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
        Assert.Equal(after, Whole(workspace));
    }

    [Fact]
    public async Task ABuildOfAnotherConfigurationFinishesWhatWasKilled()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project);
        workspace.Write("SPEC.md", Specification(Prices[0]));
        (await workspace.BuildAsync()).Succeeded();
        workspace.Write("SPEC.md", Specification(Prices[1]));
        Assert.True((await RunToolAsync(workspace, "21")).ExitCode is not (0 or 1 or 2 or 3));

        var release = (await workspace.BuildAsync("-c", "Release")).Succeeded();

        Assert.NotEmpty(release.Of("ADEV0307"));
        Assert.Empty(release.Of("ADEV0304"));
        var mended = Whole(workspace);
        Assert.DoesNotContain(mended.Keys, static path => path.EndsWith(".autodev-tmp", StringComparison.Ordinal));
        Assert.All(
            workspace.Tree().Where(static file => file.Key.EndsWith(".g.cs", StringComparison.Ordinal)),
            static file => Assert.Contains(Prices[1], file.Value, StringComparison.Ordinal));
        (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Equal(mended, Whole(workspace));
    }

    private static IEnumerable<KeyValuePair<string, string>> Written(Workspace workspace) => Whole(workspace).Where(static file =>
        file.Key.EndsWith(".g.cs", StringComparison.Ordinal) || file.Key == "autodev.lock.json");

    /// <summary>Every file outside bin and obj, with its bytes.</summary>
    private static SortedDictionary<string, string> Whole(Workspace workspace) => new(
        workspace.Tree().Keys.ToDictionary(
            static path => path, path => Convert.ToHexString(File.ReadAllBytes(workspace.Full(path))), StringComparer.Ordinal),
        StringComparer.Ordinal);

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
