using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>What stays open, and what makes a later run try again.</summary>
[Verifies("PRP-103-2")]
public sealed class OpenRequirements : IDisposable
{
    private const string NoRule = """
        ## PRICE-001: Volume discount

        The shop MUST grant a discount.

        | quantity | discount |
        |---------:|---------:|
        |        1 |     0.37 |
        |        2 |     0.11 |
        |        3 |     0.92 |
        """;

    private static readonly string Broken = SynthesizedProject.Code.Replace("{\n", "{\n    private static readonly Missing Rates = new();\n\n", StringComparison.Ordinal);

    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task RowsThatNoProgramFitsStayOpenWithAReason()
    {
        project.Write("SPEC.md", NoRule);

        var report = await project.BuildAsync();

        Assert.Equal(["ADEV0301"], SynthesizedProject.Ids(report));
        Assert.False(File.Exists(project.GeneratedFile));
        Assert.Equal(["ADEV0301"], SynthesizedProject.Ids(await project.BuildAsync(Mode.Verify)));
    }

    [Fact]
    public async Task WhatAnOlderToolLeftOpenIsTriedAgainOnce()
    {
        project.Write("SPEC.md", NoRule);
        await project.BuildAsync();
        var locked = await File.ReadAllTextAsync(project.LockFile);
        Assert.Contains("\"tried\":\"", locked, StringComparison.Ordinal);
        await File.WriteAllTextAsync(project.LockFile, locked.Replace("\"tried\":\"", "\"tried\":\"0.0.", StringComparison.Ordinal));

        await project.BuildAsync();

        Assert.Equal(locked, await File.ReadAllTextAsync(project.LockFile));
    }

    [Fact]
    public async Task ASearchThatFoundNothingIsNotRepeatedForOtherSourcesOrLessDepth()
    {
        project.Write("SPEC.md", NoRule);
        await RunAsync(static inputs => inputs with { DeepSearch = true });
        var (locked, tries) = (Locked(), Tries());

        project.Write("Other.cs", "namespace Shop;\n\ninternal sealed class Other;\n");
        await project.BuildAsync();

        Assert.Equal((locked, tries), (Locked(), Tries()));
    }

    [Fact]
    public async Task MendedSourcesGetTheCodeThatTheBrokenOnesKeptOut()
    {
        project.Write("Pricing.cs", Broken);
        Assert.Equal(["ADEV0311"], SynthesizedProject.Ids(await project.BuildAsync()));
        Assert.Equal("compile", Entry()!.Refused);
        project.Write("Pricing.cs", SynthesizedProject.Code);

        var report = await project.BuildAsync();

        Assert.Equal(1, report.Synthesized);
        Assert.Empty(report.Findings);
        Assert.Equal((null, null, null), (Entry()!.Open, Entry()!.Tried, Entry()!.Refused));
    }

    [Fact]
    public async Task BrokenSourcesAreNotTriedTwiceAsTheyAreAndTheReasonIsSaidOnce()
    {
        project.Write("Pricing.cs", Broken);
        await project.BuildAsync();
        var tries = Tries();

        var again = await project.BuildAsync();

        Assert.Equal(tries, Tries());
        Assert.Equal(
            "PRICE-001 stays open: the project has errors of its own, so no candidate could be tried",
            Assert.Single(again.Findings).Message);
    }

    [Fact]
    public async Task AnUnrelatedEditOfBrokenSourcesLeavesTheLockAlone()
    {
        project.Write("Pricing.cs", Broken);
        await project.BuildAsync();
        var locked = Locked();
        project.Write("Pricing.cs", "// A line more.\n\n" + Broken);

        Assert.Equal(["ADEV0311"], SynthesizedProject.Ids(await project.BuildAsync()));

        Assert.Equal(locked, Locked());
    }

    [Fact]
    public async Task ALostIntermediateFolderMeansOneMoreTry()
    {
        project.Write("Pricing.cs", Broken);
        await project.BuildAsync();
        var locked = Locked();
        Directory.Delete(project.Inputs().IntermediateDirectory, recursive: true);

        Assert.Equal(["ADEV0311"], SynthesizedProject.Ids(await project.BuildAsync()));

        Assert.Equal(locked, Locked());
    }

    [Fact]
    public async Task ATypeThatTheSignatureNeedsGetsItsCodeOnceItIsThere()
    {
        project.Write("Pricing.cs", "namespace Shop;\n");
        project.Write("SPEC.md", """
            ---
            type: Customers
            ---

            ## CUST-002: Tier by points

            Points MUST decide the tier.

            ```csharp
            Tier TierOf(int points)
            ```

            | points | tier of? |
            |--------|----------|
            | < 100  | Bronze   |
            | >= 100 | Gold     |
            """);
        Assert.Equal(0, (await project.BuildAsync()).Synthesized);
        project.Write("Tier.cs", "namespace Shop;\n\npublic enum Tier { Bronze, Gold }\n");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
    }

    [Fact]
    public async Task AGrantGetsTheCodeThatThePolicyKeptOut()
    {
        project.Write("Pricing.cs", "namespace Shop;\n");
        project.Write("SPEC.md", """
            ## DOC-001: Document

            A document MUST have these fields.

            | field | type               |
            |-------|--------------------|
            | name  | string             |
            | file  | System.IO.FileInfo |
            """);
        Assert.Equal(["ADEV0501"], SynthesizedProject.Ids(await project.BuildAsync()));
        var open = LockReader.ReadFile(project.LockFile).Lock!.Find("DOC-001")!;
        Assert.Equal("policy", open.Refused);
        Assert.StartsWith("the candidate uses ", open.Open, StringComparison.Ordinal);

        var report = await RunAsync(static inputs => inputs with { Grants = ["filesystem"] });

        Assert.Equal(1, report.Synthesized);
        Assert.Empty(report.Findings);
    }

    private Task<SynthesisReport> RunAsync(Func<ProjectInputs, ProjectInputs> change) =>
        ProjectSynthesis.RunAsync(change(project.Inputs()), TestContext.Current.CancellationToken);

    private string Locked() => File.ReadAllText(project.LockFile);

    private LockEntry? Entry() => LockReader.ReadFile(project.LockFile).Lock!.Find("PRICE-001");

    /// <summary>How often the ledger has that something was declined.</summary>
    private int Tries() => File.ReadLines(Path.Combine(project.Inputs().IntermediateDirectory, "ledger.jsonl"))
        .Count(static line => line.Contains("declined", StringComparison.OrdinalIgnoreCase));
}
