using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A partial member that its author renames, moves or completes takes its code along.</summary>
[Verifies("PRP-103-1")]
public sealed class RefactoredMembers : IDisposable
{
    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("decimal Discount(", "decimal Rebate(", "Generated/Pricing.Rebate.g.cs")]
    [InlineData("class Pricing", "class Prices", "Generated/Prices.Discount.g.cs")]
    [InlineData("namespace Shop;", "namespace Shop.Rules;", "Generated/Pricing.Discount.g.cs")]
    [InlineData("int quantity", "int pieces", "Generated/Pricing.Discount.g.cs")]
    [InlineData("int quantity", "long quantity", "Generated/Pricing.Discount.g.cs")]
    public async Task GetTheirCodeUnderTheNewDeclaration(string before, string after, string file)
    {
        await project.BuildAsync();
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("| quantity |", $"| {(after.EndsWith("pieces", StringComparison.Ordinal) ? "pieces" : "quantity")} |", StringComparison.Ordinal));
        project.Write("Pricing.cs", SynthesizedProject.Code.Replace(before, after, StringComparison.Ordinal));

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal([file], report.GeneratedFiles.Select(each => Path.GetRelativePath(project.Inputs().ProjectDirectory, each)));
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
        Assert.DoesNotContain(project.Compile().GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task WhoseParametersTheTableNoLongerNamesLoseTheirCode()
    {
        await project.BuildAsync();
        project.Write("Pricing.cs", SynthesizedProject.Code.Replace("int quantity", "int pieces", StringComparison.Ordinal));

        var drift = (await project.BuildAsync(Mode.Verify)).Findings.Select(static finding => finding.Rule.Id);
        var report = await project.BuildAsync();

        Assert.Equal(["ADEV0301", "ADEV0303"], drift.Order(StringComparer.Ordinal));
        Assert.Contains("no column of the table is named after the parameter pieces", Assert.Single(report.Findings).Message, StringComparison.Ordinal);
        Assert.Empty(report.GeneratedFiles);
        Assert.False(Assert.Single(report.Requirements).Implemented);
        project.Write("Pricing.cs", SynthesizedProject.Code);
        Assert.Equal(1, (await project.BuildAsync()).Synthesized);
    }

    [Fact]
    public async Task ThatGetTheirBodyByHandAreTheUsers()
    {
        await project.BuildAsync();
        project.Write("Pricing.cs", "namespace Shop;\n\npublic static partial class Pricing\n{\n    [Implements(Req.PRICE_001)]\n    public static decimal Discount(int quantity) => quantity < 10 ? 0m : 0.05m;\n}\n");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Empty(report.GeneratedFiles);
        Assert.Empty(LockReader.ReadFile(project.LockFile).Lock!.Entries);
        Assert.Equal(RequirementProgress.ByHand, Assert.Single(report.Requirements).Progress);
    }

    [Fact]
    public async Task ThatGetTheirBodyByHandDoNotStandInTheWayOfOthers()
    {
        const string Second = "\n\n## PRICE-002: Fee\n\nThe shop MUST take a fee.\n\n| quantity | fee |\n|---:|---:|\n| 0 | 1 |\n| 9 | 1 |\n| 10 | 2 |\n| 99 | 2 |\n";
        await project.BuildAsync();
        project.Write("SPEC.md", SynthesizedProject.Specification + Second);
        project.Write(
            "Pricing.cs",
            "namespace Shop;\n\npublic static partial class Pricing\n{\n    [Implements(Req.PRICE_001)]\n    public static decimal Discount(int quantity) => quantity < 10 ? 0m : 0.05m;\n\n"
            + "    [Implements(Req.PRICE_002)]\n    public static partial decimal Fee(int quantity);\n}\n");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
    }
}
