using AutoDev.Analyzers;
using AutoDev.Generators;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Planning;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>The closing line, the planner and the analyzers read a claim alike, however it is spelt.</summary>
public sealed class ClaimsAgree : IDisposable
{
    private const string Specification = """
        ---
        namespace: Shop
        type: Pricing
        ---

        ## FEE-1: Fee

        A fee MUST be charged.

        - **FEE-1.2** It MUST be printed.

        | days | fee? |
        |-----:|-----:|
        |    1 |  0.5 |
        |    2 |  1.0 |

        ## LOAN-1: Loan

        A loan MUST have an end.

        | days | loan? |
        |-----:|------:|
        |    1 |     8 |
        |    2 |     9 |
        """;

    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("\"FEE-1\"", "FEE-1")]
    [InlineData("@\"FEE-1\"", "FEE-1")]
    [InlineData("\"\"\"FEE-1\"\"\"", "FEE-1")]
    [InlineData("requirement: \"FEE-1\"", "FEE-1")]
    [InlineData("Req.FEE_1", "FEE-1")]
    [InlineData("AutoDev.Req.FEE_1", "FEE-1")]
    [InlineData("global::AutoDev.Req.FEE_1", "FEE-1")]
    [InlineData("requirement: Req.LOAN_1", "LOAN-1")]
    [InlineData("\"FEE-1.2\"", "FEE-1")]
    [InlineData("Req.FEE_1_2", "FEE-1")]
    [InlineData("\"FEE-2\"", null)]
    [InlineData("\"FEE-1.3\"", null)]
    public async Task OnWhichRequirementIsClaimed(string argument, string? id)
    {
        project.Write("SPEC.md", Specification);
        project.Write("Pricing.cs", $"namespace Shop;\n\npublic static class Charges\n{{\n    [Implements({argument})]\n    public static int Days => 1;\n}}\n");
        var requirements = SpecificationFile.Read(project.Inputs().Specifications[0].Path).Requirements.Select(ProjectRequirement.Of).ToList();
        var known = new KnownRequirements(requirements.Select(static each => (each.Whole, true)));
        IEnumerable<string> expected = id is null ? [] : [id];

        Assert.Equal(expected, Counted(argument, requirements, known));
        Assert.Equal(expected, requirements.Select(static each => each.Id).Except(Planned(requirements, known), StringComparer.Ordinal));
        Assert.Equal(expected, requirements.Select(static each => each.Id).Except(await ReportedAsync(), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Counted(string argument, IEnumerable<ProjectRequirement> requirements, KnownRequirements known)
    {
        var claims = new ProjectClaims([$"Implements|{argument}"], known);
        return requirements.Where(each => CoverageJudgement.IsImplemented(each.Whole, claims.Implemented)).Select(static each => each.Id);
    }

    /// <summary>For which there is still something to be written.</summary>
    private IEnumerable<string> Planned(IReadOnlyList<ProjectRequirement> requirements, KnownRequirements known)
    {
        var inputs = project.Inputs();
        var written = new UserCompilation(inputs, [new RequirementGenerator()]).Written;
        return Planner.Plan(new PlanRequest(requirements, known, written, "Shop", inputs.IsGenerated), TestContext.Current.CancellationToken)
            .Increments.Select(static increment => increment.Requirement.Id);
    }

    /// <summary>Which nothing implements, as the compiler sees it.</summary>
    private async Task<IEnumerable<string>> ReportedAsync()
    {
        var inputs = project.Inputs();
        var options = new AnalyzerOptions([.. inputs.Specifications.Select(static input => new AdditionalSpecification(input))], new GeneratorOptions(inputs));
        var diagnostics = await project.Compile()
            .WithAnalyzers([new CoverageAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.All(diagnostics, static diagnostic => Assert.Equal(CoverageRules.NotImplemented.Id, diagnostic.Id));
        return diagnostics.Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split(' ')[0]);
    }
}
