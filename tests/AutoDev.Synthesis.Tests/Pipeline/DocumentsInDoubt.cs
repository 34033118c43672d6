using System.Text;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A document that says less than its author meant: what it does not say is not gone.</summary>
[Verifies("PRP-105-6")]
public sealed class DocumentsInDoubt : IDisposable
{
    private const string Place = "---\nnamespace: Shop\ntype: Pricing\n---\n\n";

    private const string Signature = "```csharp\ndecimal Discount(int quantity)\n```\n\n";

    private static readonly string SpecificationFirst = Place + SynthesizedProject.Specification.Replace("| quantity", Signature + "| quantity", StringComparison.Ordinal);

    /// <summary>Where nothing is required in so many words, only the lock shows that a heading was meant to be an id.</summary>
    private static readonly string Loose = SpecificationFirst.Replace("MUST grant", "grants", StringComparison.Ordinal);

    private readonly SynthesizedProject project = new();

    public DocumentsInDoubt()
    {
        project.Write("Pricing.cs", "namespace Shop;\n");
        project.Write("SPEC.md", SpecificationFirst);
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task WhoseFileIsNotUtf8KeepsItsCode() => await KeepsAsync(() => project.WriteBytes("SPEC.md", [.. Encoding.UTF8.GetBytes(SpecificationFirst), 0xE9]));

    [Fact]
    public async Task WhoseFrontMatterIsNeverClosedKeepsWhatFollowsFromItsTables()
    {
        var tables = Place + SynthesizedProject.Specification.Replace("| discount |", "| discount? |", StringComparison.Ordinal);
        project.Write("SPEC.md", tables);

        await KeepsAsync(() => project.Write("SPEC.md", tables.Replace("type: Pricing\n---\n", "type: Pricing\n", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task InUtf16WithoutAMarkKeepsItsCode() => await KeepsAsync(() => project.WriteBytes("SPEC.md", Encoding.Unicode.GetBytes(SpecificationFirst)));

    [Fact]
    public async Task WhoseLinkIsBrokenKeepsItsCode() => await KeepsAsync(() =>
    {
        project.Delete("SPEC.md");
        project.Link("SPEC.md", "nothing.md");
    });

    [Fact]
    public async Task WhoseSignatureIsBrokenKeepsItsCode() =>
        await KeepsAsync(() => project.Write("SPEC.md", SpecificationFirst.Replace("int quantity)", "int quantity,)", StringComparison.Ordinal)));

    [Fact]
    public async Task WhoseSignatureIsBrokenGetsNoCodeUnderAnotherName()
    {
        project.Write("SPEC.md", SpecificationFirst.Replace("int quantity)", "int quantity", StringComparison.Ordinal));

        Assert.Empty((await project.BuildAsync()).GeneratedFiles);
    }

    [Fact]
    public async Task WhoseFenceIsOpenKeepsWhatItSwallows() =>
        await KeepsAsync(() => project.Write("SPEC.md", SpecificationFirst.Replace("# Shop\n", "# Shop\n\n```csharp\nint x\n", StringComparison.Ordinal)));

    [Fact]
    public async Task WhoseRequirementStandsInAnotherTooKeepsItsCode() =>
        await KeepsAsync(() => project.Write("COPY.md", SpecificationFirst.Replace("0.05", "0.07", StringComparison.Ordinal)));

    [Fact]
    public async Task WithAMergeConflictKeepsItsCode() => await KeepsAsync(() => project.Write(
        "SPEC.md",
        SpecificationFirst.Replace("|       10 |", "<<<<<<< HEAD\n|       10 |", StringComparison.Ordinal) + "\n=======\n>>>>>>> feature\n"));

    [Theory]
    [InlineData("PRICE001")]
    [InlineData("PRICE-O01")]
    [InlineData("price-001")]
    [InlineData("Price 1")]
    [InlineData("2.1 [PRICE-001]")]
    public async Task WhoseHeadingIsNearlyTheIdKeepsItsCode(string written)
    {
        var finding = Assert.Single(await KeepsAsync(() => project.Write("SPEC.md", Loose.Replace("PRICE-001", written, StringComparison.Ordinal))));

        Assert.Equal(("ADEV0023", 8), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.EndsWith("begin the heading with PRICE-001; until then its code stays as it is", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRICE001", false)]
    [InlineData("Price-1", true)]
    public async Task WhoseMistypedHeadingRequiresSomethingLeavesTheFindingToTheCompilerWhereItNamesTheSame(string written, bool isReported)
    {
        var findings = await KeepsAsync(() => project.Write("SPEC.md", SpecificationFirst.Replace("PRICE-001", written, StringComparison.Ordinal)));

        Assert.Equal(isReported ? ["ADEV0023"] : [], findings.Select(static finding => finding.Rule.Id));
    }

    [Fact]
    public async Task WhoseMistypedHeadingIsAmongOthersLeavesTheFindingToTheCompiler() => Assert.Empty(await KeepsAsync(() => project.Write(
        "SPEC.md",
        SpecificationFirst.Replace("PRICE-001", "PRICE001", StringComparison.Ordinal) + "\n\n## PRICE-002: Another\n\n- Seen by hand.\n")));

    [Fact]
    public async Task AMistypedHeadingIsStillKnownWhenNothingIsReadAnew()
    {
        await project.BuildAsync();
        project.Write("SPEC.md", Loose.Replace("PRICE-001", "PRICE001", StringComparison.Ordinal));
        await project.BuildAsync();
        project.Write("Other.cs", "class Other;");

        Assert.Equal("ADEV0023", Assert.Single((await project.BuildAsync()).Findings).Rule.Id);
        Assert.True(File.Exists(project.GeneratedFile));
    }

    [Fact]
    public async Task AHeadingThatNamesWhatAnotherStatesKeepsNothing()
    {
        await project.BuildAsync();
        project.Write("SPEC.md", "# Shop\n\n## PRICE-002: Another\n\n- Seen by hand.\n\n## PRICE2 in short\n");

        Assert.Equal("ADEV0315", Assert.Single((await project.BuildAsync()).Findings).Rule.Id);
        Assert.False(File.Exists(project.GeneratedFile));
    }

    [Fact]
    public async Task WhoseTableLacksItsSecondLineKeepsItsCode() =>
        await KeepsAsync(() => project.Write("SPEC.md", SpecificationFirst.Replace("|---------:|---------:|\n", "", StringComparison.Ordinal)));

    [Fact]
    public async Task OfWhichOneTableIsLeftKeepsTheCodeOfBoth()
    {
        const string more = "\n\n| quantity | discount |\n|--|--|\n| 1000 | 0.2 |\n";
        project.Write("SPEC.md", SpecificationFirst + more);

        await KeepsAsync(() => project.Write("SPEC.md", SpecificationFirst + more.Replace("|--|--|\n", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OnceItIsMendedItsMissingRequirementIsGone()
    {
        await project.BuildAsync();
        project.WriteBytes("SPEC.md", [0xE9]);
        await project.BuildAsync();
        project.Write("SPEC.md", "# Shop\n");

        await project.BuildAsync();

        Assert.False(File.Exists(project.GeneratedFile));
    }

    [Fact]
    public async Task WhoseRowIsHalfWrittenIsDriftThatNamesTheWayOut()
    {
        await project.BuildAsync();
        var half = SpecificationFirst.Replace("|       99 |     0.05 |", "|       99", StringComparison.Ordinal).Replace("|       10 |     0.05 |", "|       10 |     0.07 |", StringComparison.Ordinal);
        await KeepsAsync(() => project.Write("SPEC.md", half));

        var report = await project.BuildAsync(Mode.Verify);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("ADEV0303", 8), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.Contains("mend what else is reported there", finding.Message, StringComparison.Ordinal);
        Assert.Equal(RequirementProgress.Drifted, Assert.Single(report.Requirements).Progress);
    }

    [Fact]
    public async Task WhoseRowIsHalfWrittenAndWhoseCodeAnswersTheRestIsDriftToo()
    {
        await project.BuildAsync();
        project.Write("SPEC.md", SpecificationFirst + "\n|     100");

        Assert.Equal("ADEV0303", Assert.Single((await project.BuildAsync(Mode.Verify)).Findings).Rule.Id);
    }

    [Fact]
    public async Task WhoseCodeAGateRefusesSayThatOlderCodeStays()
    {
        await project.BuildAsync();
        project.Write("SPEC.md", SpecificationFirst.Replace("0.05", "0.07", StringComparison.Ordinal));
        project.Write("Rates.cs", "namespace Shop;\n\npublic static partial class Pricing\n{\n    private static readonly Missing Rates = new();\n}\n");

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Equal("ADEV0311", finding.Rule.Id);
        Assert.EndsWith("; the code that is there stays, and answers what was specified before", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoseRowsFitNothingAnyMoreSayThatOlderCodeStays()
    {
        await project.BuildAsync();
        project.Write("SPEC.md", SpecificationFirst.Replace("|       99 |     0.05 |", "|       99 | 0.03 |\n| 98 | 0.05 |\n| 97 | 0.02 |", StringComparison.Ordinal));

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Equal("ADEV0301", finding.Rule.Id);
        Assert.EndsWith("; the code that is there stays, and answers what was specified before", finding.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(project.GeneratedFile));
    }

    [Fact]
    public async Task WhoseClaimIsMistypedKeepsItsCode()
    {
        project.Write("SPEC.md", SynthesizedProject.Specification);
        project.Write("Pricing.cs", SynthesizedProject.Code);

        await KeepsAsync(() => project.Write("Pricing.cs", SynthesizedProject.Code.Replace("PRICE_001", "PRICE_01", StringComparison.Ordinal)), "Implements|Req.PRICE_01");
    }

    [Fact]
    public async Task WhoseClaimIsTakenAwayIsGone()
    {
        project.Write("SPEC.md", SynthesizedProject.Specification);
        project.Write("Pricing.cs", SynthesizedProject.Code);
        await project.BuildAsync();
        project.Write("Pricing.cs", "namespace Shop;\n");

        await project.BuildAsync();

        Assert.False(File.Exists(project.GeneratedFile));
    }

    [Fact]
    public async Task OfAMergeAreReportedBesideTheLockThatWasNotMergedEither()
    {
        await project.BuildAsync();
        project.Write("SPEC.md", SpecificationFirst.Replace("|       10 |", "<<<<<<< HEAD\n|       10 |", StringComparison.Ordinal) + "\n=======\n>>>>>>> feature\n");
        project.Write("autodev.lock.json", "<<<<<<< HEAD\n" + project.Read("autodev.lock.json") + "=======\n>>>>>>> feature\n");

        Assert.Equal(["ADEV0305", "ADEV0022"], (await project.BuildAsync()).Findings.Select(static finding => finding.Rule.Id));
    }

    private async Task<IReadOnlyList<Finding>> KeepsAsync(Action fault, params string[] claims)
    {
        await project.BuildAsync();
        var (code, locked) = (await File.ReadAllBytesAsync(project.GeneratedFile), await File.ReadAllBytesAsync(project.LockFile));

        fault();
        var report = await ProjectSynthesis.RunAsync(project.Inputs() with { Claims = claims.ToEquatableArray() }, TestContext.Current.CancellationToken);

        Assert.Equal(code, await File.ReadAllBytesAsync(project.GeneratedFile));
        Assert.Equal(locked, await File.ReadAllBytesAsync(project.LockFile));
        return report.Findings;
    }
}
