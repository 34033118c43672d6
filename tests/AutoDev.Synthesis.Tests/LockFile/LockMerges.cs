using System.Diagnostics;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Tests.LockFile;

public sealed class LockMerges
{
    [Fact]
    public void TwoBranchesThatAddDifferentRequirementsMerge()
    {
        var basis = Of("B-001", "D-001", "F-001");
        var ours = Of("A-001", "B-001", "D-001", "E-001", "F-001");
        var theirs = Of("B-001", "C-001", "D-001", "F-001", "G-001");

        Assert.Equal(Of("A-001", "B-001", "C-001", "D-001", "E-001", "F-001", "G-001"), Merge(ours, basis, theirs));
    }

    [Fact]
    public void OneAddsAtTheEndAndOneRemovesTheFirst()
    {
        Assert.Equal(Of("B-001", "C-001", "D-001"), Merge(Of("B-001", "C-001"), Of("A-001", "B-001", "C-001"), Of("A-001", "B-001", "C-001", "D-001")));
    }

    [Fact]
    public void BothAddInTheSamePlaceAndTheUnionOfLinesIsGood()
    {
        var merged = Merge(Of("A-001", "B-001"), Of("A-001"), Of("A-001", "C-001"), "--union");

        Assert.Equal(Of("A-001", "B-001", "C-001"), merged);
    }

    private static SynthesisLock Of(params string[] ids) => SynthesisLock.Of(ids.Select(static id => Samples.Entry(id)));

    private static SynthesisLock? Merge(SynthesisLock ours, SynthesisLock basis, SynthesisLock theirs, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.Of("ours"), LockWriter.Write(ours));
        File.WriteAllBytes(folder.Of("base"), LockWriter.Write(basis));
        File.WriteAllBytes(folder.Of("theirs"), LockWriter.Write(theirs));
        using var git = Process.Start("git", ["merge-file", .. options, folder.Of("ours"), folder.Of("base"), folder.Of("theirs")]);
        git.WaitForExit();

        var reading = LockReader.ReadFile(folder.Of("ours"));
        Assert.Empty(reading.Findings);
        return reading.Lock;
    }
}
