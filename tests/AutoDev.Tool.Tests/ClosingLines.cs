using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using AutoDev.Tool.Output;

namespace AutoDev.Tool.Tests;

/// <summary>The one line that a project's build ends with.</summary>
public sealed class ClosingLines
{
    private static readonly ProjectInputs Inputs = new()
    {
        ProjectFile = "/shop/Shop.csproj",
        ProjectDirectory = "/shop",
        Mode = Mode.Synthesize,
        GeneratedDirectory = "/shop/Generated",
        LockFile = "/shop/autodev.lock.json",
        IntermediateDirectory = "/shop/obj/autodev/Debug",
        Coverage = AnsweredGaps.Implementation,
    };

    private static readonly SynthesisReport Report = new()
    {
        Requirements = [Standing("A-1", RequirementProgress.FromLock, implemented: true), Standing("A-2", RequirementProgress.Open, implemented: false)],
        Elapsed = TimeSpan.FromSeconds(1.5),
        FromLock = 1,
    };

    [Fact]
    public void CountWhatStandsAndTellTheTime() =>
        Assert.Equal("AutoDev: Shop: 2 requirements, 1 implemented, 0 synthesized now, 1 from the lock, 1 uncovered (1.5 s)", ClosingLine.Format(Inputs, Report));

    [Fact]
    public void ThatAreRepeatedSayThatNothingChanged() =>
        Assert.Equal("AutoDev: Shop: 2 requirements, 1 implemented, 0 synthesized now, 1 from the lock, 1 uncovered (nothing changed)", ClosingLine.Repeated(Inputs, Report));

    [Theory]
    [InlineData(RequirementProgress.ByHand)]
    [InlineData(RequirementProgress.FromLock)]
    public void SayNothingOfWhatWasWithdrawn(RequirementProgress progress)
    {
        var report = Report with { Requirements = [.. Report.Requirements, Standing("A-3", progress, implemented: true) with { IsWithdrawn = true, Counts = false }] };

        Assert.Equal(ClosingLine.Format(Inputs, Report), ClosingLine.Format(Inputs, report));
    }

    [Fact]
    public void TellWhatIsImplementedOtherwiseThanSpecified()
    {
        var refused = Report with
        {
            Findings =
            [
                SynthesisRules.RefusedByGate.About("A-1", null, "Generated/A.g.cs", "examples", "A(1) gave 2, expected 3"),
                SynthesisRules.StillOpen.About("A-2", null, "no rows"),
            ],
        };

        Assert.Contains("0 implemented, 0 synthesized now, 1 from the lock, 1 not as specified, 1 uncovered", ClosingLine.Format(Inputs, refused), StringComparison.Ordinal);
    }

    [Fact]
    public void CountCodeThatAFaultyTableKeepsFromBeingReplaced() =>
        Assert.Contains("0 implemented, 0 synthesized now, 1 from the lock, 1 not as specified", ClosingLine.Format(Inputs, Report with { Explained = ["A-1", "A-2"] }), StringComparison.Ordinal);

    [Theory]
    [InlineData(RequirementProgress.FromLock, true)]
    [InlineData(RequirementProgress.Edited, false)]
    public void CountAnEditedFileOfWhatAsksForNoneAnyMore(RequirementProgress progress, bool counts)
    {
        var report = Report with
        {
            Requirements = [Standing("A-1", progress, implemented: true)],
            Findings = [SynthesisRules.EditedByHand.At(null, "Generated/A.g.cs", "A-1", "") with { Requirement = "A-1" }],
        };

        Assert.Equal(counts, ClosingLine.Format(Inputs, report).Contains("1 not as specified", StringComparison.Ordinal));
    }

    private static RequirementStanding Standing(string id, RequirementProgress progress, bool implemented) =>
        new(id, "Title", "/shop/SPEC.md", 1, Owned: true, progress, implemented, Verified: false, Counts: true);
}
