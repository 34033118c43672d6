using AutoDev.Generators;
using AutoDev.Synthesis.Compilation;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>Whole runs where the document alone declares the members, and the project's code calls them.</summary>
public sealed class SpecifiedMembers : IDisposable
{
    private const string Specification = """
        ---
        type: Customers
        ---

        ## CUST-001: Tiers

        - `Bronze`: everybody
        - `Gold`: from 100 points on

        A customer MUST have one of these tiers. Type: `Tier`

        ## CUST-002: Tier by points

        Points MUST decide the tier.

        ```csharp
        Tier TierOf(int points)
        ```

        | points | tier of |
        |-------:|---------|
        |      0 | Bronze  |
        |     99 | Bronze  |
        |    100 | Gold    |
        |    900 | Gold    |

        ## CUST-003: Points of a purchase

        A customer MUST earn one point for each whole ten euros.

        ```csharp
        int PointsFor(int euros)
        ```

        | euros | points for |
        |------:|-----------:|
        |     0 |         37 |
        |     9 |         11 |
        |    10 |         92 |
        """;

    private readonly SynthesizedProject project = new();

    public SpecifiedMembers()
    {
        project.Write("SPEC.md", Specification);
        project.Write("Pricing.cs", "namespace Shop; public static class Uses { public static Tier Of(int euros) => Customers.TierOf(Customers.PointsFor(euros)); }");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task InATypeThatIsAnEnumerationGetASentenceThatSaysSo()
    {
        project.Write("Pricing.cs", "namespace Shop;\n");
        project.Write("SPEC.md", Specification.Replace("type: Customers", "type: Tier", StringComparison.Ordinal));

        var findings = (await project.BuildAsync()).Findings;

        Assert.Equal(["CUST-002", "CUST-003"], findings.Select(static finding => finding.Requirement));
        Assert.All(findings, static finding => Assert.Equal("ADEV0309", finding.Rule.Id));
        Assert.StartsWith("CUST-002 cannot be generated: CUST-001 declares the type Tier, and a member needs a class.", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfTypesThatTwoRequirementsDeclareAreTheFirstOnes()
    {
        project.Write("SPEC.md", Specification + "\n## CUST-004: Levels\n\n- `Low`: all\n- `High`: few\n\nA level MUST be one of these. Type: `Tier`\n");

        var finding = Assert.Single((await project.BuildAsync()).Findings, static finding => finding.Requirement == "CUST-004");

        Assert.Equal("CUST-004 cannot be generated: CUST-001 declares the type Tier, too. Give one of them another name, such as Type: `Tier2` below its title", finding.Message);
        Assert.Contains("Bronze", project.Read("Generated/Tier.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOpenMemberThrowsUntilItsRowsSayEnough()
    {
        var first = await project.BuildAsync();

        Assert.Equal(["ADEV0301"], SynthesizedProject.Ids(first));
        Assert.Equal(2, first.Synthesized);
        Assert.Empty(UserCompilation.Errors(project.Compile()));
        Assert.Single(Fallbacks(), static path => path.Contains("Customers.PointsFor", StringComparison.Ordinal));

        project.Write("SPEC.md", Specification[..Specification.IndexOf("|     0 |         37", StringComparison.Ordinal)] + """
            |     0 |          0 |
            |     9 |          0 |
            |    10 |          1 |
            |    19 |          1 |
            |    20 |          2 |
            |    99 |          9 |
            |   100 |         10 |
            """);
        var second = await project.BuildAsync();

        Assert.Equal(1, second.Synthesized);
        Assert.Empty(SynthesizedProject.Ids(second));
        Assert.Empty(UserCompilation.Errors(project.Compile()));
        Assert.Empty(Fallbacks());
    }

    [Fact]
    public async Task ASecondRunWithAnOpenMemberChangesNothing()
    {
        await project.BuildAsync();
        var locked = await File.ReadAllBytesAsync(project.LockFile);

        var report = await project.BuildAsync();

        Assert.Equal((0, 2), (report.Synthesized, report.FromLock));
        Assert.Equal(["ADEV0301"], SynthesizedProject.Ids(report));
        Assert.Equal(locked, await File.ReadAllBytesAsync(project.LockFile));
    }

    private List<string> Fallbacks() =>
        [.. project.Compile().SyntaxTrees.Select(static tree => tree.FilePath).Where(static path => path.EndsWith(GeneratedSources.FallbackSuffix, StringComparison.Ordinal))];
}
