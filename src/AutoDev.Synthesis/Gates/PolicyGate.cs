using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Gates.Policy;
using AutoDev.Synthesis.Harness;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Gates;

/// <summary>
/// Refuses candidates whose emitted code uses what the project does not grant: files, network, processes, the environment, reflection,
/// native or unsafe code, threads, the clock, chance. <c>Policy/policy.txt</c> says what may be used. A document's examples are code
/// that runs during a build, too, and may use no more.
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
        var harness = new HarnessMembers(image.GetMetadataReader());
        return Task.FromResult<IReadOnlyList<GateResult>>(
        [
            .. candidates.Select((candidate, i) => new GateResult(
                Name,
                Ungranted(Uses(members, build, i, image)).Select(used => candidate.NotGranted(used)).Concat(CaseFindings(candidate, build.Harness[i], harness, i, image)).ToEquatableArray(),
                "")),
        ]);
    }

    private static IReadOnlyList<UsedMember> Uses(CandidateMembers members, CandidateBuild build, int candidate, PEReader image)
    {
        var uses = new UsedMembers(image) { CountsAttributes = build.Trees[candidate].GetRoot().DescendantNodes().OfType<AttributeListSyntax>().Any() };
        members.Collect(build, candidate, uses);
        return uses.Found;
    }

    /// <summary>At the place of each example that uses too much.</summary>
    private IEnumerable<Finding> CaseFindings(Candidate candidate, HarnessSource source, HarnessMembers harness, int index, PEReader image)
    {
        foreach (var code in source.Methods.Select(static method => method.Code).Where(static code => CaseSyntax.IsUnsafe(code.First)))
        {
            foreach (var finding in At(code, Ungranted([UsedMember.Native("unsafe code")])))
            {
                yield return finding;
            }
        }

        // Nearly always there is nothing, which one look at all of them together tells.
        if (!Ungranted(Uses(harness.Of(index), image)).Any())
        {
            yield break;
        }

        var codes = source.Methods.ToDictionary(static method => method.Code.Number, static method => method.Code);
        foreach (var methods in harness.Of(index).GroupBy(harness.CodeOf).OrderBy(static group => group.Key))
        {
            var used = Ungranted(Uses(methods, image));
            foreach (var finding in methods.Key is { } number ? At(codes[number], used) : used.Select(each => candidate.NotGranted(each)))
            {
                yield return finding;
            }
        }

        IEnumerable<Finding> At(CaseCode code, IEnumerable<string> used) =>
            used.SelectMany(each => code.Cases.Select(one => candidate.NotGranted(each, candidate.Cases[one])));
    }

    private static IReadOnlyList<UsedMember> Uses(IEnumerable<MethodDefinitionHandle> methods, PEReader image)
    {
        var uses = new UsedMembers(image);
        foreach (var method in methods)
        {
            uses.AddMethod(method);
        }

        return uses.Found;
    }

    /// <summary>What is lacking, with the grant that would allow it.</summary>
    private IEnumerable<string> Ungranted(IReadOnlyList<UsedMember> uses) => uses
        .Select(used => (Used: used, Grant: UsePolicy.Shipped.Lacking(used, granted.Value)))
        .Where(static use => use.Grant is not null)
        .Select(static use => use.Grant!.Length == 0 ? use.Used.ToString() : $"{use.Used} (grant '{use.Grant}')");
}
