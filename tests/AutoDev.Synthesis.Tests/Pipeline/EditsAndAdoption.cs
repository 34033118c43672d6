using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>Generated files that a person edited, and <c>autodev adopt</c>.</summary>
[Verifies("PRP-105-2")]
public sealed class EditsAndAdoption : IDisposable
{
    private const string File = "Generated/Pricing.Discount.g.cs";

    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task AnEditThatKeepsTheExamplesStaysAndIsSaidToPassThem()
    {
        await EditAsync(static code => code + "// mine\n");

        var warning = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Equal("ADEV0304", warning.Rule.Id);
        Assert.StartsWith($"{File} was edited since it was generated and is left as it is; as it stands it passes 4 examples. Run autodev adopt", warning.Message, StringComparison.Ordinal);
        Assert.EndsWith("// mine\n", await TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEditThatBreaksARowIsNamedThere()
    {
        await EditAsync(static code => code.Replace("0.05m", "0.5m", StringComparison.Ordinal));

        var findings = (await project.BuildAsync()).Findings;

        Assert.Equal(["ADEV0304", "ADEV0316", "ADEV0316"], findings.Select(static finding => finding.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Contains("is left as it is; as it stands it does not pass. Run", findings.Single(static finding => finding.Rule.Id == "ADEV0304").Message, StringComparison.Ordinal);
        Assert.Equal([11, 12], findings.Where(static finding => finding.Rule.Id == "ADEV0316").Select(static finding => finding.Place!.Span.From.Line));
        Assert.Contains("0.5m", await TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEditIsJudgedByTheRowsAsTheyAreNowAndBlocksNoWay()
    {
        await EditAsync(static code => code + "// mine\n");
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("0.05", "0.07", StringComparison.Ordinal));

        var findings = (await project.BuildAsync()).Findings;

        Assert.Contains("as it stands it does not pass", findings.Single(static finding => finding.Rule.Id == "ADEV0304").Message, StringComparison.Ordinal);
        Assert.Equal([11, 12], findings.Where(static finding => finding.Rule.Id == "ADEV0316").Select(static finding => finding.Place!.Span.From.Line));
        Assert.Contains("else run autodev adopt PRICE-001 or autodev discard PRICE-001", Assert.Single((await project.BuildAsync(Mode.Verify)).Findings).Message, StringComparison.Ordinal);
        Assert.Null((await EditDecision.DiscardAsync(project.Inputs(), "PRICE-001", TestContext.Current.CancellationToken)).Problem);
        Assert.Contains("0.07m", await TextAsync(), StringComparison.Ordinal);
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
    }

    [Fact]
    public async Task CodeThatWasMergedAsItsDocumentWasIsNoEdit()
    {
        await project.BuildAsync();
        var theirs = await System.IO.File.ReadAllTextAsync(project.LockFile, TestContext.Current.CancellationToken);
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("0.05", "0.07", StringComparison.Ordinal));
        await project.BuildAsync();
        project.Write("autodev.lock.json", theirs);

        Assert.Contains("as after a merge, run dotnet build", Assert.Single((await project.BuildAsync(Mode.Verify)).Findings).Message, StringComparison.Ordinal);
        Assert.Empty((await project.BuildAsync()).Findings);

        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
    }

    [Fact]
    public async Task AnEditIsNotWrittenIntoTheLock()
    {
        await EditAsync(static code => code + "// mine\n");
        var before = await System.IO.File.ReadAllTextAsync(project.LockFile, TestContext.Current.CancellationToken);

        await project.BuildAsync();

        Assert.Equal(before, await System.IO.File.ReadAllTextAsync(project.LockFile, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task WhatIsAdoptedIsVerifiedAtOnce(string lineEnd)
    {
        await EditAsync(code => (code + "// mine").Replace("\n", lineEnd, StringComparison.Ordinal));

        var outcome = await AdoptAsync();

        Assert.Equal((null, $"{File} of PRICE-001: yours now, never written again; verified: it passes 4 examples"), (outcome.Problem, outcome.Done));
        Assert.Empty(outcome.Findings);
        Assert.Equal(4, Entry.Evidence.Count);
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
        Assert.Empty((await project.BuildAsync()).Findings);
    }

    [Fact]
    public async Task WhatIsAdoptedAndBreaksARowIsTheUsersAndSaidToBreakIt()
    {
        await EditAsync(static code => code.Replace("0.05m", "0.5m", StringComparison.Ordinal));
        var wrong = await TextAsync();

        var outcome = await AdoptAsync();

        Assert.Null(outcome.Problem);
        Assert.StartsWith($"{File} of PRICE-001: yours now, never written again; not verified, ", outcome.Done, StringComparison.Ordinal);
        Assert.Equal(["ADEV0316", "ADEV0316"], outcome.Findings.Select(static finding => finding.Rule.Id));
        Assert.Equal(11, outcome.Findings[0].Place!.Span.From.Line);
        Assert.StartsWith($"PRICE-001 is not verified: your code in {File} was refused by the gate examples: Discount(10) ", outcome.Findings[0].Message, StringComparison.Ordinal);
        Assert.True(Assert.Single(Entry.Files).Adopted);

        Assert.Equal(outcome.Findings, (await project.BuildAsync()).Findings);
        Assert.Equal(wrong, await TextAsync());
    }

    [Fact]
    public async Task WhatIsAdoptedAndWrongHasAnAdviceInVerifyModeThatHelps()
    {
        await EditAsync(static code => code.Replace("0.05m", "0.5m", StringComparison.Ordinal));
        await AdoptAsync();

        var drift = Assert.Single((await project.BuildAsync(Mode.Verify)).Findings);

        Assert.Equal("ADEV0303", drift.Rule.Id);
        Assert.Contains("where it names an example that your code fails, mend one of the two first", drift.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsAdoptedAndDoesNotCompileIsNamedAtItsLine()
    {
        await EditAsync(static code => code.Replace("0.05m", "nothing", StringComparison.Ordinal));

        var finding = Assert.Single((await AdoptAsync()).Findings);

        Assert.Equal(("ADEV0316", project.GeneratedFile), (finding.Rule.Id, finding.Place!.Path));
        Assert.Contains("nothing", (await TextAsync()).Split('\n')[finding.Place.Span.From.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsAdoptedAfterItsRequirementWentIsSaidToBeVerifiedByNothing()
    {
        await EditAsync(static code => code + "// mine\n");
        project.Write("SPEC.md", "# Shop\n");

        Assert.EndsWith("no specification asks for it any more, so nothing verifies it", (await AdoptAsync()).Done, StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(project.GeneratedFile));
    }

    [Fact]
    public async Task WhatIsAdoptedIsStillTheUsersWhenItsDocumentComesBack()
    {
        await EditAsync(static code => code + "// mine\n");
        await AdoptAsync();
        project.Write("SPEC.md", "# Shop\n");
        project.Write("Pricing.cs", "namespace Shop;\n");
        Assert.Empty((await project.BuildAsync()).Findings);
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
        project.Write("SPEC.md", SynthesizedProject.Specification);
        project.Write("Pricing.cs", SynthesizedProject.Code);

        Assert.Empty((await project.BuildAsync()).Findings);

        Assert.EndsWith("// mine\n", await TextAsync(), StringComparison.Ordinal);
        Assert.True(Assert.Single(Entry.Files).Adopted);
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
    }

    [Fact]
    public async Task WhatIsAdoptedAndDeletedWithItsRequirementLeavesTheLock()
    {
        await EditAsync(static code => code + "// mine\n");
        await AdoptAsync();
        project.Write("SPEC.md", "# Shop\n");
        project.Write("Pricing.cs", "namespace Shop;\n");
        project.Delete("Generated/Pricing.Discount.g.cs");

        await project.BuildAsync();

        Assert.Empty(LockReader.ReadFile(project.LockFile).Lock!.Entries);
    }

    [Fact]
    public async Task AnEditOfARequirementThatIsGoneIsDriftWithTheTwoWaysOutOfIt()
    {
        await EditAsync(static code => code + "// mine\n");
        project.Write("SPEC.md", "# Shop\n");
        project.Write("Pricing.cs", "namespace Shop;\n");

        var drift = Assert.Single((await project.BuildAsync(Mode.Verify)).Findings);

        Assert.Contains($"{File} was edited since it was generated", drift.Message, StringComparison.Ordinal);
        Assert.Contains("Run autodev adopt PRICE-001 or autodev discard PRICE-001 and commit", drift.Message, StringComparison.Ordinal);
        await AdoptAsync();
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
    }

    [Fact]
    public async Task WhatTheDocumentWantsElsewhereIsSaidToStandInTheWrongFile()
    {
        await EditAsync(static code => code + "// mine\n");
        await AdoptAsync();
        project.Write("Pricing.cs", SynthesizedProject.Code.Replace("class Pricing", "class Prices", StringComparison.Ordinal));

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Equal(
            $"PRICE-001 is not verified: your code in {File} stands where none of its code is expected now; that belongs into Generated/Prices.Discount.g.cs",
            finding.Message);
    }

    [Fact]
    public async Task AnEditWhoseLockWasDeletedIsToldFromAFileOfTheUser()
    {
        await EditAsync(static code => code + "// mine\n");
        project.Delete("autodev.lock.json");

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Equal(("ADEV0310", project.GeneratedFile), (finding.Rule.Id, finding.Place!.Path));
        Assert.StartsWith($"{File} cannot be written: it was generated once and is not what would be generated now", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Take the lock from version control", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("// mine\n", await TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CodeThatTheLockDoesNotKnowIsNamed()
    {
        await project.BuildAsync();
        project.Delete("autodev.lock.json");
        project.Write("Pricing.cs", SynthesizedProject.Code.Replace("class Pricing", "class Prices", StringComparison.Ordinal));
        project.Write("Generated/Mine.cs", "namespace Shop;\n\ninternal static class Mine\n{\n}\n");

        var found = (await project.BuildAsync()).Findings.Concat((await project.BuildAsync(Mode.Verify)).Findings).ToList();

        Assert.Equal(["ADEV0317", "ADEV0317"], found.Select(static finding => finding.Rule.Id));
        Assert.All(found, finding => Assert.Equal(project.GeneratedFile, finding.Place!.Path));
    }

    private LockEntry Entry => LockReader.ReadFile(project.LockFile).Lock!.Find("PRICE-001")!;

    private Task<EditOutcome> AdoptAsync() => EditDecision.AdoptAsync(project.Inputs(), "PRICE-001", TestContext.Current.CancellationToken);

    private Task<string> TextAsync() => System.IO.File.ReadAllTextAsync(project.GeneratedFile, TestContext.Current.CancellationToken);

    private async Task EditAsync(Func<string, string> edit)
    {
        await project.BuildAsync();
        await System.IO.File.WriteAllTextAsync(project.GeneratedFile, edit(await TextAsync()), TestContext.Current.CancellationToken);
    }
}
