using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Planning;

namespace AutoDev.Synthesis.Tests.Planning;

/// <summary>Which requirement a claim is about, and what is then still to be written.</summary>
public sealed class ClaimedRequirements
{
    private const string Fees = """
        ## FEE-1: Fee

        A fee MUST be charged.

        - **FEE-1.2** It MUST be printed.

        ```csharp
        decimal Fee(int days)
        ```

        | days | fee |
        |-----:|----:|
        |    1 | 0.5 |
        |    2 | 1.0 |

        """;

    private const string SecondFee = """
        ## FEE-1-2: Late fee

        A late fee MUST be charged.

        ```csharp
        decimal LateFee(int days)
        ```

        | days | late fee |
        |-----:|---------:|
        |    1 |      2.5 |
        |    2 |      5.0 |

        """;

    private const string Foreign = "namespace Other { internal sealed class ImplementsAttribute(string id) : System.Attribute { public string Id => id; } }";

    [Theory]
    [InlineData("\"FEE-1.2\"")]
    [InlineData("Req.FEE_1_2")]
    public void OfWhichAnOpenMemberClaimsACriterionGetTheirCodeThere(string claim)
    {
        var plan = PlanOf(Fees, Pricing($"[Implements({claim})]\n    public static partial decimal Fee(int days);"));

        Assert.Empty(plan.Findings);
        var increment = Assert.Single(plan.Increments);
        Assert.Equal(("FEE-1", "public static partial decimal Fee(int days)"), (increment.Requirement.Id, increment.Header));
        Assert.NotNull(increment.Declaration);
    }

    [Fact]
    public void OfWhichAMemberUnderAnotherNameClaimsACriterionGetNoSecondMember()
    {
        var plan = PlanOf(Fees, Pricing("[Implements(\"FEE-1.2\")]\n    public static partial decimal Charge(int days);"));

        Assert.Equal("Pricing.Charge.g.cs", Assert.Single(plan.Increments).FileName);
    }

    [Theory]
    [InlineData("[Implements(\"FEE-1.2\")] public static decimal Fee(int days) => days / 2m;")]
    [InlineData("[Implements(\"FEE-1.2\")] public static decimal Charge(int days) => days / 2m;")]
    public void OfWhichFinishedCodeClaimsACriterionAreTheUsers(string member)
    {
        var plan = PlanOf(Fees, Pricing(member));

        Assert.Empty(plan.Findings);
        Assert.Empty(plan.Increments);
    }

    [Theory]
    [InlineData("[Other.Implements(\"FEE-1\")] public static class Charges;")]
    [InlineData("namespace Other; [Implements(\"FEE-1\")] public static class Charges;")]
    public void AreNotClaimedByTheAttributeOfALibrary(string code) =>
        Assert.Equal("Pricing.Fee.g.cs", Assert.Single(PlanOf(Fees, Foreign, code).Increments).FileName);

    [Theory]
    [InlineData("\"FEE-1.2\"", "FEE-1-2")]
    [InlineData("\"FEE-1-2\"", "FEE-1")]
    public void WhoseIdsHaveOneConstantAreTwo(string claim, string open) => Assert.Equal(
        open,
        Assert.Single(PlanOf(Fees + SecondFee, Pricing($"[Implements({claim})] public static int Other => 1;")).Increments).Requirement.Id);

    [Theory]
    [InlineData("[assembly: Implements(\"FEE-1\")]")]
    [InlineData("[assembly: AutoDev.ImplementsAttribute(Req.FEE_1)]")]
    public void ThatTheAssemblyClaimsAreTheUsers(string claim) => Assert.Empty(PlanOf(Fees, claim).Increments);

    [Fact]
    public void ThatNobodyStatesAreNobodys()
    {
        var plan = PlanOf(Fees, Pricing("[Implements(\"FEE-9\")]\n    public static partial decimal Charge(int days);"));

        Assert.Equal("Pricing.Fee.g.cs", Assert.Single(plan.Increments).FileName);
    }

    [Fact]
    public void ThatTwoOpenMembersClaimByTheirCriteriaAreAFinding()
    {
        var plan = PlanOf(Fees, Pricing("""
            [Implements("FEE-1")]
                public static partial decimal Fee(int days);
                [Implements("FEE-1.2")]
                public static partial decimal Charge(int days);
            """));

        Assert.Empty(plan.Increments);
        Assert.Equal(SynthesisRules.NotPartial, Assert.Single(plan.Findings).Rule);
    }

    private static Plan PlanOf(string markdown, params string[] code) => Shop.Plan(Shop.FrontMatter + markdown, code);

    private static string Pricing(string member) => $"namespace Shop;\n\npublic static partial class Pricing\n{{\n    {member}\n}}\n";
}
