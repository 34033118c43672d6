using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

public sealed class ProgressOfRuns
{
    [Fact]
    public void ItemsAreCountedWithinTheirStage()
    {
        var progress = new RunProgress();
        Assert.Equal("", progress.Now);

        progress.Enter("synthesizing", 12);
        Assert.Equal("synthesizing", progress.Now);
        progress.Begin("PRICE-001 Volume discount");
        progress.Begin("PRICE-002 Shipping");
        Assert.Equal("synthesizing 2 of 12: PRICE-002 Shipping", progress.Now);
        progress.Enter("judging 12 candidates: parse");
        Assert.Equal("judging 12 candidates: parse", progress.Now);
    }

    [Fact]
    public async Task ARunSaysHowFarItCame()
    {
        using var project = new SynthesizedProject();
        var (whole, compared) = (new RunProgress(), new RunProgress());

        await ProjectSynthesis.RunAsync(project.Inputs(), TestContext.Current.CancellationToken, progress: whole);
        await ProjectSynthesis.RunAsync(project.Inputs(Mode.Verify), TestContext.Current.CancellationToken, progress: compared);

        Assert.Equal("writing what was accepted", whole.Now);
        Assert.Equal("comparing the specifications with code and lock", compared.Now);
    }
}
