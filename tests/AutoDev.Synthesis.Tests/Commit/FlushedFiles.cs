using System.Collections.Concurrent;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.LockFile;
using Microsoft.Win32.SafeHandles;

namespace AutoDev.Synthesis.Tests.Commit;

/// <summary>What is written must be on the disk before anything is renamed: a file that cannot be brought there ends the commit.</summary>
public sealed class FlushedFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(40, 0)]
    [InlineData(40, 39)]
    public void OneThatIsNotThereIsAnError(int count, int missing)
    {
        var paths = Files(count);
        File.Delete(paths[missing]);

        var error = Assert.Throws<IOException>(() => FlushedWrites.Flush(paths, FlushedWrites.ToDisk));

        Assert.Contains(paths[missing], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyAreAsTheyWere()
    {
        var paths = Files(40);

        FlushedWrites.Flush(paths, FlushedWrites.ToDisk);

        Assert.All(paths, static path => Assert.Equal(path, File.ReadAllText(path)));
    }

    [Theory]
    [InlineData("first")]
    [InlineData("changed")]
    [InlineData("mixed")]
    public void AreOnTheDiskBeforeTheirRenames(string shape)
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start(shape, project);
        var flushed = new ConcurrentQueue<string>();
        var moved = new List<string>();
        var effects = new TreeEffects(Look, (_, path) => flushed.Enqueue(path));

        var result = CommitTransaction.Run(project.Inputs, LockReader.ReadFile(project.Inputs.LockFile), items, effects);

        Assert.True(result.Succeeded);
        Assert.Equal(2 + result.Written.Count, moved.Count);

        void Look(string step)
        {
            if (step.StartsWith("move ", StringComparison.Ordinal))
            {
                var to = step["move ".Length..];
                moved.Add(to);
                Assert.Contains(to == project.Journal ? to + ".new" : TemporaryFile.Beside(to), flushed);
                if (to != project.Journal)
                {
                    // All of them before the first, for what is renamed first may be all that a power cut leaves.
                    Assert.Superset(Staged(project, items).ToHashSet(StringComparer.Ordinal), flushed.ToHashSet(StringComparer.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void AreBroughtThereByTheSystem() =>
        Assert.Throws<ObjectDisposedException>(() => FlushedWrites.ToDisk(Closed(), ""));

    private static IEnumerable<string> Staged(CommitProject project, IEnumerable<CommitItem> items) => items
        .SelectMany(static item => item.Effects)
        .Where(static effect => effect.Text is not null)
        .Select(effect => project.FullPath(effect.Path))
        .Append(project.Inputs.LockFile)
        .Select(TemporaryFile.Beside);

    private SafeFileHandle Closed()
    {
        var file = File.OpenHandle(Files(1)[0]);
        file.Dispose();
        return file;
    }

    private List<string> Files(int count)
    {
        var paths = Enumerable.Range(0, count).Select(number => Path.Combine(folder.Path, $"{number}.cs")).ToList();
        paths.ForEach(static path => File.WriteAllText(path, path));
        return paths;
    }
}
