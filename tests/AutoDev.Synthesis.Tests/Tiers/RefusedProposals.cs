using AutoDev.Generators;
using AutoDev.ProgrammingByExample;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Tests.Pipeline;
using AutoDev.Synthesis.Tests.Planning;
using AutoDev.Synthesis.Tiers;
using AutoDev.Synthesis.Tiers.NoModel;

namespace AutoDev.Synthesis.Tests.Tiers;

/// <summary>What a gate refuses is asked of the next tier, until one is believed or none is left.</summary>
public sealed class RefusedProposals : IDisposable
{
    private readonly SynthesizedProject project = new();

    public RefusedProposals()
    {
        // No formula that the document's own tier would offer.
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("|        9 |        0 |", "|        9 |     0.71 |", StringComparison.Ordinal)
            .Replace("|       99 |     0.05 |", "|       99 |     0.02 |", StringComparison.Ordinal));
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task AreReplacedByTheNextTiersAndTheFirstThatPassesIsTaken()
    {
        var wrong = new Answering("wrong", "0m");
        var right = new Answering("right", "quantity switch { 0 => 0m, 9 => 0.71m, 10 => 0.05m, _ => 0.02m }");
        var never = new Answering("never", "1m");

        var outcome = await JudgeAsync(wrong, right, never);

        Assert.Equal("right", Assert.Single(outcome.Accepted).Candidate.Origin);
        Assert.Equal((1, 1, 0), (wrong.Asked, right.Asked, never.Asked));
    }

    [Fact]
    public async Task OfTheLastTierAreWhatIsReported()
    {
        var outcome = await JudgeAsync(new Answering("wrong", "0m"), new Answering("worse", "5m"));

        Assert.Empty(outcome.Accepted);
        Assert.Equal("worse", Assert.Single(outcome.Refused).Candidate.Origin);
    }

    private async Task<RequirementOutcome> JudgeAsync(params ITier[] others)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var inputs = project.Inputs();
        var compilation = new UserCompilation(inputs, [new RequirementGenerator()]);
        var document = SpecificationFile.Read(inputs.Specifications[0].Path);
        var plan = Shop.Plan(document.Requirements, compilation.Generate(compilation.Sources, cancellation), "Shop");
        var tiers = new TierSequence(new NoModelTier(CodeStyle.Default, new Effort(1)), others);
        var judgement = await new CandidateJudgement(tiers, compilation, new RunProgress()).JudgeAsync([.. plan.Increments.Select(static increment => new Proposed(increment))], cancellation);
        return judgement.Outcomes["PRICE-001"];
    }

    /// <summary>A tier that always gives one expression.</summary>
    private sealed class Answering(string origin, string expression) : ITier
    {
        public int Asked { get; private set; }

        public Proposal Propose(Increment increment, CancellationToken cancellation)
        {
            Asked++;
            var source = $"namespace Shop;\n\npublic static partial class Pricing\n{{\n    public static partial decimal Discount(int quantity) => {expression};\n}}\n";
            return Proposal.Of(new Candidate(increment, source, 1, origin, MemberCases.Of(increment)));
        }
    }
}
