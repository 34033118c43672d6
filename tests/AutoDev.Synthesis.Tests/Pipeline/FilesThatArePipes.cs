using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Settings;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>Nobody writes these pipes: whoever opened one to read it would wait for ever.</summary>
public sealed class FilesThatArePipes
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("Generated/Other.cs", "ADEV0310")]
    [InlineData("Generated/Pricing.Discount.g.cs", "ADEV0310")]
    [InlineData("obj/commit.journal", "ADEV0310")]
    [InlineData("obj/autodev/ledger.jsonl", "ADEV0310")]
    [InlineData("obj/autodev/ledger.lease", "ADEV0310")]
    [InlineData("obj/autodev/project.lease", "ADEV0310")]
    [InlineData("autodev.lock.json", "ADEV0305")]
    public async Task AreSaid(string path, string id)
    {
        using var project = await BuiltAsync(path);

        var report = await Task.Run(() => project.BuildAsync()).WaitAsync(Patience, TestContext.Current.CancellationToken);

        var finding = Assert.Single(report.Findings, finding => finding.Rule.Id == id);
        Assert.Contains("is not a file but a pipe or a device", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("obj/autodev/manifest.bin")]
    [InlineData("obj/autodev/refused.list")]
    [InlineData(".editorconfig")]
    [InlineData("Other.cs")]
    public async Task HoldUpNobodyWhereTheToolCanDoWithoutThem(string path)
    {
        using var project = await BuiltAsync(path);
        var inputs = project.Inputs() with { AnalyzerConfigs = [Path.Combine(project.Inputs().ProjectDirectory, ".editorconfig")] };

        var report = await Task.Run(() => ProjectSynthesis.RunAsync(inputs, TestContext.Current.CancellationToken))
            .WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
    }

    [Fact]
    public async Task AreNoSettings()
    {
        using var project = await BuiltAsync(".auto-dev/config.toml");
        var folder = project.Inputs().ProjectDirectory;

        var configuration = await Task.Run(() => ConfigurationFile.Load(folder)).WaitAsync(Patience, TestContext.Current.CancellationToken);

        var finding = Assert.Single(configuration.Findings);
        Assert.Equal("ADEV0403", finding.Rule.Id);
        Assert.Contains("config.toml is not a file but a pipe or a device", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>A project whose one row has changed since its last build.</summary>
    private static async Task<SynthesizedProject> BuiltAsync(string pipe)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files");
        var project = new SynthesizedProject();
        await project.BuildAsync();
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("0.05", "0.06", StringComparison.Ordinal));
        project.Pipe(pipe);
        return project;
    }
}
