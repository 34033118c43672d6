using AutoDev.Synthesis.Commit;

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

        var error = Assert.Throws<IOException>(() => FlushedWrites.Flush(paths));

        Assert.Contains(paths[missing], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyAreAsTheyWere()
    {
        var paths = Files(40);

        FlushedWrites.Flush(paths);

        Assert.All(paths, static path => Assert.Equal(path, File.ReadAllText(path)));
    }

    private List<string> Files(int count)
    {
        var paths = Enumerable.Range(0, count).Select(number => Path.Combine(folder.Path, $"{number}.cs")).ToList();
        paths.ForEach(static path => File.WriteAllText(path, path));
        return paths;
    }
}
