using AutoDev.BuildContract;

namespace AutoDev.Build.Tests;

public sealed class OrdinaryFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Ways => [.. All.Keys];

    private static Dictionary<string, Action<string>> All { get; } = new(StringComparer.Ordinal)
    {
        ["bytes"] = static path => OrdinaryFile.ReadAllBytes(path),
        ["text"] = static path => OrdinaryFile.ReadAllText(path),
        ["lines"] = static path => OrdinaryFile.ReadAllLines(path),
        ["write"] = static path => OrdinaryFile.WriteAllText(path, ""),
        ["open"] = static path => OrdinaryFile.Open(path).Dispose(),
        ["outputs"] = static path => _ = new ToolOutputs(Path.GetDirectoryName(path)!).Findings,
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task AreNoPipes(string way)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files");
        var pipe = folder.Pipe(IntermediateFiles.Findings);

        var error = await Assert.ThrowsAsync<IOException>(
            () => Task.Run(() => All[way](pipe)).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        Assert.Contains("is not a file but a pipe", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AreMadeAnewWhateverBearsTheName()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files");
        var mine = folder.Write("mine", "mine");
        File.CreateSymbolicLink(folder.Of("link"), mine);
        folder.Pipe("pipe");
        folder.Write("old", "old");

        Assert.All(["link", "pipe", "old", "none"], name =>
        {
            OrdinaryFile.CreateAnew(folder.Of(name)).Dispose();
            Assert.Equal("", folder.Read(name));
        });

        Assert.Equal("mine", File.ReadAllText(mine));
    }
}
