using System.Diagnostics;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Commit;

[Verifies("PRP-105-4")]
public sealed class ProjectLeases
{
    [Fact]
    public async Task ASecondBuildWaitsForTheFirst()
    {
        using var project = new CommitProject();
        var (first, _) = await ProjectLease.AcquireAsync(project.Inputs, CancellationToken.None);
        var second = ProjectLease.AcquireAsync(project.Inputs, CancellationToken.None);
        Assert.False(second.IsCompleted);

        first!.Dispose();
        var (lease, finding) = await second;

        Assert.NotNull(lease);
        Assert.Null(finding);
        lease.Dispose();
    }

    [Fact]
    public async Task ItWaitsNoLongerThanTheSettingSays()
    {
        using var project = new CommitProject();
        using var first = (await ProjectLease.AcquireAsync(project.Inputs, CancellationToken.None)).Lease;
        var time = Stopwatch.StartNew();

        var (lease, finding) = await ProjectLease.AcquireAsync(project.Inputs with { LockTimeout = 1 }, CancellationToken.None);

        Assert.Null(lease);
        Assert.Equal("ADEV0308", finding!.Rule.Id);
        Assert.InRange(time.Elapsed.TotalSeconds, 0.9, 30);
    }

    [Fact]
    public async Task AWaitThatAPersonNoticesIsSaidOnce()
    {
        using var project = new CommitProject();
        using var first = (await ProjectLease.AcquireAsync(project.Inputs, CancellationToken.None)).Lease;
        var said = 0;

        await ProjectLease.AcquireAsync(project.Inputs with { LockTimeout = 1 }, () => said++, TimeSpan.FromSeconds(0.1), CancellationToken.None);
        Assert.Equal(1, said);

        await ProjectLease.AcquireAsync(project.Inputs with { LockTimeout = 0 }, () => said++, TimeSpan.FromSeconds(0.1), CancellationToken.None);
        Assert.Equal(1, said);
    }

    [Fact]
    public async Task AnotherIntermediateFolderIsTheSameProject()
    {
        using var project = new CommitProject();
        using var first = (await ProjectLease.AcquireAsync(project.Inputs, CancellationToken.None)).Lease;
        var other = project.Inputs with { IntermediateDirectory = project.Inputs.IntermediateDirectory + "2", LockTimeout = 0 };

        Assert.Null((await ProjectLease.AcquireAsync(other, CancellationToken.None)).Lease);
    }

    [Fact]
    public async Task ALinkedFolderIsTheSameProject()
    {
        using var project = new CommitProject();
        using var first = (await ProjectLease.AcquireAsync(project.Inputs, CancellationToken.None)).Lease;
        var link = Directory.CreateSymbolicLink(project.Inputs.ProjectDirectory + "-link", project.Inputs.ProjectDirectory).FullName;
        var other = project.Inputs with
        {
            ProjectFile = Path.Combine(link, "App.csproj"),
            IntermediateDirectory = project.Inputs.IntermediateDirectory + "2",
            LockTimeout = 0,
        };

        Assert.Null((await ProjectLease.AcquireAsync(other, CancellationToken.None)).Lease);
    }

    [Fact]
    public async Task AnotherProjectDoesNotWait()
    {
        using var project = new CommitProject();
        using var other = new CommitProject();
        using var first = (await ProjectLease.AcquireAsync(project.Inputs, CancellationToken.None)).Lease;
        using var second = (await ProjectLease.AcquireAsync(other.Inputs with { LockTimeout = 0 }, CancellationToken.None)).Lease;

        Assert.NotNull(second);
    }

    [Fact]
    public void VerifyModeTakesNothingOutsideTheIntermediateFolder()
    {
        using var project = new CommitProject();

        var path = Assert.Single(ProjectLease.PathsFor(project.Inputs with { Mode = Mode.Verify }));

        Assert.StartsWith(project.Inputs.IntermediateDirectory, path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileInTheFoldersPlaceIsAFinding()
    {
        using var project = new CommitProject();
        Directory.Delete(project.Inputs.IntermediateDirectory);
        File.WriteAllText(project.Inputs.IntermediateDirectory, "");

        var (lease, finding) = await ProjectLease.AcquireAsync(project.Inputs, CancellationToken.None);

        Assert.Null(lease);
        Assert.Equal("ADEV0310", finding!.Rule.Id);
    }

    [Fact]
    public async Task NothingIsLeftWhenItIsLetGo()
    {
        using var project = new CommitProject();
        var paths = ProjectLease.PathsFor(project.Inputs).ToList();

        // As a killed process leaves one.
        await File.WriteAllTextAsync(paths[0], "", TestContext.Current.CancellationToken);
        var (lease, _) = await ProjectLease.AcquireAsync(project.Inputs, CancellationToken.None);
        Assert.All(paths, static path => Assert.True(File.Exists(path)));

        lease!.Dispose();

        Assert.All(paths, static path => Assert.False(File.Exists(path)));
    }

    [Fact]
    public async Task OneHoldsItAtATimeThoughItsFileComesAndGoes()
    {
        using var project = new CommitProject();
        var holders = 0;
        var most = 0;

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 15; i++)
            {
                var (lease, finding) = await ProjectLease.AcquireAsync(project.Inputs with { LockTimeout = 120 }, CancellationToken.None);
                Assert.Null(finding);
                most = Math.Max(most, Interlocked.Increment(ref holders));
                await Task.Yield();
                Interlocked.Decrement(ref holders);
                lease!.Dispose();
            }
        })));

        Assert.Equal(1, most);
    }
}
