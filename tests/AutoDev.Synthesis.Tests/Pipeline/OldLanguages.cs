using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

[Verifies("PRP-000-6")]
public sealed class OldLanguages : IDisposable
{
    private readonly SynthesizedProject project = new();

    public OldLanguages()
    {
        project.Write("SPEC.md", SynthesizedProject.Specification + "\n\n```csharp\npublic static decimal Shop.Discounts.Of(int quantity)\n```\n");
        project.Write("Pricing.cs", "namespace Shop { public static partial class Discounts { } }");
        project.Write("obj/Usings.cs", "");
    }

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("7.3", "7.3")]
    [InlineData("9.0", "9.0")]
    [InlineData("ISO-2", "2")]
    public async Task BelowTheOneThatIsWrittenNothingIsAndOneFindingSaysSo(string version, string said)
    {
        foreach (var mode in new[] { Mode.Synthesize, Mode.Verify })
        {
            var report = await ProjectSynthesis.RunAsync(project.Inputs(mode) with { LanguageVersion = version }, TestContext.Current.CancellationToken);

            var finding = Assert.Single(report.Findings);
            Assert.Equal("ADEV0404", finding.Rule.Id);
            Assert.Contains($"C# {said},", finding.Message, StringComparison.Ordinal);
            Assert.False(File.Exists(project.LockFile));
            Assert.False(report.HasErrors);
        }
    }

    [Fact]
    public async Task WhatIsCommittedInANewerOneIsToldToo()
    {
        await project.BuildAsync();

        var report = await ProjectSynthesis.RunAsync(project.Inputs() with { LanguageVersion = "7.3" }, TestContext.Current.CancellationToken);

        Assert.Equal("ADEV0404", Assert.Single(report.Findings).Rule.Id);
    }

    [Theory]
    [InlineData("10.0")]
    [InlineData("latest")]
    [InlineData("")]
    public async Task TheOneThatIsWrittenAndNewerOnesAreServed(string version)
    {
        var report = await ProjectSynthesis.RunAsync(project.Inputs() with { LanguageVersion = version }, TestContext.Current.CancellationToken);

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
    }

    [Fact]
    public async Task NothingIsSaidWhereNothingAsksForCode()
    {
        project.Write("SPEC.md", "## PRICE-002: Delivery\n\nDelivery MUST be fast.\n");

        var report = await ProjectSynthesis.RunAsync(project.Inputs() with { LanguageVersion = "7.3" }, TestContext.Current.CancellationToken);

        Assert.Empty(report.Findings);
    }

    [Fact]
    public async Task AnOlderFrameworkThatIsAddedHasTheCodeWrittenAnewOnce()
    {
        await project.BuildAsync();

        Assert.Contains("built for an older framework, too", Assert.Single((await RunAsync(Mode.Verify)).Findings).Message, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync(Mode.Synthesize)).Synthesized);

        Assert.Equal(0, (await RunAsync(Mode.Synthesize)).Synthesized);
        Assert.Empty((await RunAsync(Mode.Verify)).Findings);
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);

        Task<SynthesisReport> RunAsync(Mode mode) => ProjectSynthesis.RunAsync(
            project.Inputs(mode) with { DefineConstants = ["NETSTANDARD", "NETSTANDARD2_0"] }, TestContext.Current.CancellationToken);
    }
}
