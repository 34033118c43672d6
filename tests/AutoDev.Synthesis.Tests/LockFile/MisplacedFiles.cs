using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using AutoDev.Synthesis.Tests.Pipeline;

namespace AutoDev.Synthesis.Tests.LockFile;

[Verifies("PRP-105-7")]
public sealed class MisplacedFiles
{
    [Fact]
    public async Task OfAUserAreNotDeletedThoughALineOfTheLockClaimsThem()
    {
        using var project = new SynthesizedProject();
        await project.BuildAsync();
        project.Write("Mine.cs", "class Mine;\n");
        var mine = Path.Combine(Path.GetDirectoryName(project.LockFile)!, "Mine.cs");
        var text = await File.ReadAllTextAsync(project.LockFile, TestContext.Current.CancellationToken);
        var line = text.Split('\n').Single(static each => each.Contains("PRICE-001", StringComparison.Ordinal));
        var other = line.Replace("PRICE-001", "GONE-001", StringComparison.Ordinal)
            .Replace("Generated/Pricing.Discount.g.cs", "Mine.cs", StringComparison.Ordinal)
            .Replace(TextHash.OfFile(project.GeneratedFile)!, TextHash.OfFile(mine)!, StringComparison.Ordinal);
        await File.WriteAllTextAsync(project.LockFile, text.Replace(line, other.TrimEnd(',') + ",\n" + line, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var report = await project.BuildAsync();

        Assert.True(File.Exists(mine));
        var finding = Assert.Single(report.Findings, static finding => finding.Rule == SynthesisRules.BadLock);
        Assert.Contains("'Mine.cs' lies outside of the generated folder Generated", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Array.FindIndex(text.Split('\n'), each => each == line) + 1, finding.Place!.Span.From.Line);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AreNeitherAdoptedNorDiscarded(bool adopts)
    {
        using var project = new SynthesizedProject();
        await project.BuildAsync();
        project.Write("autodev.lock.json", project.Read("autodev.lock.json").Replace("Generated/Pricing.Discount.g.cs", "Pricing.cs", StringComparison.Ordinal));

        var outcome = await (adopts ? EditDecision.AdoptAsync(project.Inputs(), "PRICE-001", TestContext.Current.CancellationToken)
            : EditDecision.DiscardAsync(project.Inputs(), "PRICE-001", TestContext.Current.CancellationToken));

        Assert.Contains("the generated folder is Generated", outcome.Problem, StringComparison.Ordinal);
        Assert.Equal(SynthesizedProject.Code, project.Read("Pricing.cs"));
    }

    [Fact]
    public async Task AreOneMessageWhereTheFolderIsAnotherOneAndDoingWhatItSaysLosesNothing()
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", SynthesizedProject.Specification + "\n\n## KIND-1: Kind\n\nIt MUST be one of these. Type: `Kind`\n\n- `A`: first\n- `B`: second\n");
        await project.BuildAsync();
        var before = await File.ReadAllTextAsync(project.LockFile, TestContext.Current.CancellationToken);
        var inputs = project.Inputs() with { GeneratedDirectory = Path.Combine(project.Inputs().ProjectDirectory, "Code", "Written") };

        var finding = Assert.Single((await ProjectSynthesis.RunAsync(inputs, TestContext.Current.CancellationToken)).Findings);

        Assert.Contains("its files lie in Generated and the generated folder is Code/Written", finding.Message, StringComparison.Ordinal);
        Assert.Equal(2, finding.Place!.Span.From.Line);
        Assert.True(File.Exists(project.GeneratedFile));
        Assert.Equal(before, await File.ReadAllTextAsync(project.LockFile, TestContext.Current.CancellationToken));

        Directory.CreateDirectory(Path.GetDirectoryName(inputs.GeneratedDirectory)!);
        Directory.Move(Path.GetDirectoryName(project.GeneratedFile)!, inputs.GeneratedDirectory);
        await File.WriteAllTextAsync(project.LockFile, before.Replace("Generated/", "Code/Written/", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var moved = await ProjectSynthesis.RunAsync(
            inputs with { Sources = [.. inputs.Sources.Where(static path => !path.Contains("Written", StringComparison.Ordinal))], Mode = Mode.Verify },
            TestContext.Current.CancellationToken);
        Assert.Empty(moved.Findings);
    }

    [Fact]
    public async Task AreNotWrittenThroughALink()
    {
        using var project = new SynthesizedProject();
        var outside = Directory.CreateTempSubdirectory("autodev-outside-").FullName;
        Directory.CreateSymbolicLink(Path.GetDirectoryName(project.GeneratedFile)!, outside);

        var report = await project.BuildAsync();

        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
        var finding = Assert.Single(report.Findings);
        Assert.Equal("ADEV0310", finding.Rule.Id);
        Assert.Contains($"it leads to {outside}, outside of the project", finding.Message, StringComparison.Ordinal);
        Directory.Delete(outside);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AreSaidToLieBehindALinkWhereThatIsSo(bool isFolder)
    {
        using var project = new SynthesizedProject();
        await project.BuildAsync();
        using var outside = new TemporaryFolder();
        var link = isFolder ? Path.GetDirectoryName(project.GeneratedFile)! : project.GeneratedFile;
        var target = outside.Of(Path.GetFileName(link));
        Directory.Move(link, target);
        File.CreateSymbolicLink(link, target);

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Contains(target, finding.Message, StringComparison.Ordinal);
        Assert.Contains("link", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Set AutoDevGeneratedPath back", finding.Message, StringComparison.Ordinal);
        Assert.Equal(isFolder ? "ADEV0310" : "ADEV0305", finding.Rule.Id);
    }

    [Fact]
    public async Task AreNotWrittenOutsideAndNoLinkIsSpokenOfWhereThereIsNone()
    {
        using var project = new SynthesizedProject();
        var outside = project.Inputs().ProjectDirectory + "-outside";

        var report = await ProjectSynthesis.RunAsync(project.Inputs() with { GeneratedDirectory = outside }, TestContext.Current.CancellationToken);

        Assert.False(Directory.Exists(outside));
        var finding = Assert.Single(report.Findings);
        Assert.Equal("ADEV0310", finding.Rule.Id);
        Assert.Contains("it lies outside of the project. Set AutoDevGeneratedPath", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("link", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AreNoneOfAProjectThatIsItselfReachedThroughALink()
    {
        using var project = new SynthesizedProject();
        await project.BuildAsync();
        var inputs = project.Inputs();
        var link = Directory.CreateSymbolicLink(inputs.ProjectDirectory + "-link", inputs.ProjectDirectory).FullName;

        var reading = LockReader.ReadFile(inputs with
        {
            ProjectDirectory = link,
            GeneratedDirectory = Path.Combine(link, "Generated"),
            LockFile = Path.Combine(link, "autodev.lock.json"),
        });

        Assert.Equal([], reading.Findings.Select(static finding => finding.Message));
        Directory.Delete(link);
    }
}
