using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

[Verifies("PRP-000-4")]
[Verifies("PRP-103-1")]
[Verifies("PRP-103-2")]
[Verifies("PRP-105-5")]
public sealed class ProjectRuns : IDisposable
{
    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task ARequirementBecomesVerifiedCodeAndALockEntry()
    {
        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
        Assert.Contains("< 10", await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
        var entry = LockReader.ReadFile(project.LockFile).Lock!.Find("PRICE-001")!;
        Assert.Equal(["parse", "compile", "policy", "examples"], entry.Evidence.Select(static evidence => evidence.Gate));
    }

    [Fact]
    public async Task ASecondRunWritesNothingAndTakesTheCodeFromTheLock()
    {
        await project.BuildAsync();
        var written = File.GetLastWriteTimeUtc(project.GeneratedFile);
        var locked = await File.ReadAllBytesAsync(project.LockFile);

        var report = await project.BuildAsync();

        Assert.Equal((0, 1), (report.Synthesized, report.FromLock));
        Assert.Equal(written, File.GetLastWriteTimeUtc(project.GeneratedFile));
        Assert.Equal(locked, await File.ReadAllBytesAsync(project.LockFile));
    }

    [Fact]
    public async Task AChangedRowWritesTheCodeAnew()
    {
        await project.BuildAsync();
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("0.05", "0.07", StringComparison.Ordinal));

        var report = await project.BuildAsync();

        Assert.Equal(1, report.Synthesized);
        Assert.Contains("0.07m", await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADocumentThatWasSavedUnseenIsReadAnew()
    {
        var path = Path.Combine(project.Inputs().ProjectDirectory, "SPEC.md");
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);
        await project.BuildAsync();
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("0.05", "0.07", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, time);

        var report = await project.BuildAsync();

        Assert.Equal(1, report.Synthesized);
        Assert.Contains("0.07m", await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARewordedSentenceRegeneratesNothingAndRefreshesTheLock()
    {
        await project.BuildAsync();
        var code = await File.ReadAllBytesAsync(project.GeneratedFile);
        var locked = await File.ReadAllTextAsync(project.LockFile);
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("MUST grant", "MUST always grant", StringComparison.Ordinal));

        var report = await project.BuildAsync();

        Assert.Equal(0, report.Synthesized);
        Assert.Equal(code, await File.ReadAllBytesAsync(project.GeneratedFile));
        Assert.NotEqual(locked, await File.ReadAllTextAsync(project.LockFile));
    }

    [Fact]
    public async Task ADeletedRequirementTakesItsFileWithIt()
    {
        await project.BuildAsync();
        project.Write("SPEC.md", "# Shop\n");
        project.Write("Pricing.cs", "namespace Shop;\n");

        await project.BuildAsync();

        Assert.False(File.Exists(project.GeneratedFile));
        Assert.Empty(LockReader.ReadFile(project.LockFile).Lock!.Entries);
    }

    [Fact]
    public async Task VerifyModeReportsDriftAndWritesNothing()
    {
        await project.BuildAsync();
        var code = await File.ReadAllBytesAsync(project.GeneratedFile);
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("0.05", "0.07", StringComparison.Ordinal));

        var report = await project.BuildAsync(Mode.Verify);

        var drift = Assert.Single(report.Findings);
        Assert.Equal("ADEV0303", drift.Rule.Id);
        Assert.Contains("PRICE-001", drift.Message, StringComparison.Ordinal);
        Assert.Equal(code, await File.ReadAllBytesAsync(project.GeneratedFile));
    }

    [Fact]
    public async Task ContradictingRowsKeepTheCodeThatIsThere()
    {
        await project.BuildAsync();
        var code = await File.ReadAllBytesAsync(project.GeneratedFile);
        project.Write("SPEC.md", SynthesizedProject.Specification + "\n|       10 |     0.50 |\n");

        var report = await project.BuildAsync();

        Assert.Equal(0, report.Synthesized);
        Assert.Equal(code, await File.ReadAllBytesAsync(project.GeneratedFile));
    }

    [Fact]
    public async Task ACorruptLockIsAnErrorAtItsLineAndNothingIsTouched()
    {
        await project.BuildAsync();
        var code = await File.ReadAllBytesAsync(project.GeneratedFile);
        await File.AppendAllTextAsync(project.LockFile, "<<<<<<< HEAD\n");

        var report = await project.BuildAsync();

        Assert.True(report.HasErrors);
        Assert.Equal(["ADEV0305"], SynthesizedProject.Ids(report));
        Assert.Equal(code, await File.ReadAllBytesAsync(project.GeneratedFile));
        Assert.Equal([project.GeneratedFile], report.GeneratedFiles);
    }

    [Fact]
    public async Task AChangedRequirementUsesTypesThatUnchangedOnesGenerated()
    {
        const string Tiers = """
            ---
            type: Customers
            ---

            ## CUST-001: Tiers

            A customer MUST have one of these tiers. Type: `Tier`

            - `Bronze`: everybody
            - `Gold`: some

            ## CUST-002: Tier by points

            Points MUST decide the tier.

            ```csharp
            Tier TierOf(int points)
            ```

            | points | tier of? |
            |--------|----------|
            | < 100  | Bronze   |
            | >= 100 | Gold     |
            """;
        project.Write("Pricing.cs", "namespace Shop;\n");
        project.Write("SPEC.md", Tiers);
        Assert.Equal(2, (await project.BuildAsync()).Synthesized);
        project.Write("SPEC.md", Tiers.Replace("100", "200", StringComparison.Ordinal));

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal((1, 1), (report.Synthesized, report.FromLock));
    }

    [Fact]
    public async Task ADocumentThatIsNotUtf8IsSaidEachTimeAndDeletesNothing()
    {
        await project.BuildAsync();
        var before = await File.ReadAllTextAsync(project.LockFile, TestContext.Current.CancellationToken);
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("Volume", "V\u00E9", StringComparison.Ordinal), System.Text.Encoding.Latin1);

        for (var i = 0; i < 2; i++)
        {
            var finding = Assert.Single((await project.BuildAsync()).Findings, static finding => finding.Rule.Id == "ADEV0012");

            Assert.Equal(3, finding.Place!.Span.From.Line);
            Assert.True(File.Exists(project.GeneratedFile));
            Assert.Equal(before, await File.ReadAllTextAsync(project.LockFile, TestContext.Current.CancellationToken));
        }
    }
}
