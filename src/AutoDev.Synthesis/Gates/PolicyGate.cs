using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Gates.Policy;
using AutoDev.Synthesis.Tiers;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Gates;

/// <summary>
/// Refuses candidates whose emitted code uses what the project does not grant: files, network, processes, the environment, reflection,
/// native or unsafe code, threads, the clock, chance. <c>Policy/policy.txt</c> says what may be used.
/// </summary>
[Implements("PRP-107-3")]
public sealed class PolicyGate(CandidateCompiler compiler) : IGate
{
    private readonly Lazy<IReadOnlySet<string>> granted = new(() =>
        ReferenceOrigin.OfProjects(compiler.Project.Inputs.References).Union(compiler.Project.Inputs.Grants).ToHashSet(StringComparer.Ordinal));

    public string Name => "policy";

    public Task<IReadOnlyList<GateResult>> JudgeAsync(IReadOnlyList<Candidate> candidates, CancellationToken cancellation)
    {
        var build = compiler.Build(candidates, cancellation);
        if (!build.Succeeded)
        {
            throw new InvalidOperationException("The policy gate judges what the compile gate let through.");
        }

        using var image = new PEReader(build.Image);
        using var symbols = MetadataReaderProvider.FromPortablePdbImage(build.Symbols);
        var members = new CandidateMembers(image.GetMetadataReader(), symbols.GetMetadataReader());
        return Task.FromResult<IReadOnlyList<GateResult>>(
            [.. candidates.Select((candidate, i) => Judge(candidate, Uses(members, build, i, image)))]);
    }

    private static IReadOnlyList<UsedMember> Uses(CandidateMembers members, CandidateBuild build, int candidate, PEReader image)
    {
        var uses = new UsedMembers(image) { CountsAttributes = build.Trees[candidate].GetRoot().DescendantNodes().OfType<AttributeListSyntax>().Any() };
        members.Collect(build, candidate, uses);
        return uses.Found;
    }

    private GateResult Judge(Candidate candidate, IReadOnlyList<UsedMember> uses)
    {
        var findings = uses
            .Select(used => (Used: used, Grant: UsePolicy.Shipped.Lacking(used, granted.Value)))
            .Where(static use => use.Grant is not null)
            .Select(use => candidate.NotGranted(use.Grant!.Length == 0 ? use.Used.ToString() : $"{use.Used} (grant '{use.Grant}')"))
            .ToEquatableArray();
        return new GateResult(Name, findings, "");
    }
}
