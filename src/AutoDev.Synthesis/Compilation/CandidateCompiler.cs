using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AutoDev.Synthesis.Gates.Examples;
using AutoDev.Synthesis.Tiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Synthesis.Compilation;

/// <summary>Compiles candidates inside the user's project. One emitted assembly serves every gate.</summary>
public sealed class CandidateCompiler(UserCompilation project)
{
    private CandidateBuild? last;

    public UserCompilation Project => project;

    /// <summary>Where a candidate's file stands when it is written.</summary>
    public string PathOf(Candidate candidate) => Path.Combine(project.Inputs.GeneratedDirectory, candidate.Increment.FileName);

    public SyntaxTree Parse(Candidate candidate, CancellationToken cancellation) => CSharpSyntaxTree.ParseText(
        SourceText.From(candidate.Source, Encoding.UTF8, SourceHashAlgorithm.Sha256),
        project.ParseOptions,
        PathOf(candidate),
        cancellation);

    internal CandidateBuild Build(IReadOnlyList<Candidate> candidates, CancellationToken cancellation)
    {
        if (last is not null && last.Candidates.SequenceEqual(candidates, ReferenceEqualityComparer.Instance))
        {
            return last;
        }

        var trees = candidates.Select(candidate => Parse(candidate, cancellation)).ToList();
        var compilation = WithGenerated(candidates, trees, cancellation);
        var badCases = candidates.Select(candidate => CasesThatDoNotParse(candidate)).ToList();
        var (build, harnessErrors) = Emit(candidates, trees, compilation, badCases, cancellation);
        if (build.ErrorsElsewhere.Count + build.OwnErrors.Count > 0 && project.UseOwnGenerators())
        {
            compilation = WithGenerated(candidates, trees, cancellation);
            (build, harnessErrors) = Emit(candidates, trees, compilation, badCases, cancellation);
        }

        while (harnessErrors > 0 && build.ErrorsElsewhere.Count == 0 && build.Errors.All(static errors => errors.Count == 0))
        {
            // The cases that do not compile are known now and left out; the others still count.
            (build, harnessErrors) = Emit(candidates, trees, compilation, badCases, cancellation);
        }

        last = build.Succeeded ? build : last;
        return build;
    }

    private CSharpCompilation WithGenerated(IReadOnlyList<Candidate> candidates, List<SyntaxTree> trees, CancellationToken cancellation) =>
        project.Generate(project.SourcesWithout(candidates.Select(PathOf)).AddSyntaxTrees(trees), cancellation);

    private Dictionary<int, string> CasesThatDoNotParse(Candidate candidate)
    {
        var bad = new Dictionary<int, string>();
        for (var i = 0; i < candidate.Cases.Count; i++)
        {
            if (CaseSyntax.Error(candidate.Cases[i], project.ParseOptions) is { } error)
            {
                bad.Add(i, error);
            }
        }

        return bad;
    }

    private (CandidateBuild Build, int HarnessErrors) Emit(
        IReadOnlyList<Candidate> candidates,
        List<SyntaxTree> trees,
        CSharpCompilation compilation,
        List<Dictionary<int, string>> badCases,
        CancellationToken cancellation)
    {
        var harness = candidates
            .Select((candidate, i) => HarnessSource.Write(i, candidate, badCases[i].Keys.ToHashSet(), project.ParseOptions))
            .ToList();
        var harnessTrees = harness.Select((source, i) => CSharpSyntaxTree.ParseText(
            SourceText.From(source.Text, Encoding.UTF8, SourceHashAlgorithm.Sha256),
            project.ParseOptions,
            Path.Combine(project.Inputs.IntermediateDirectory, HarnessSource.TypeName(i) + ".cs"),
            cancellation)).ToList();
        var whole = compilation.AddSyntaxTrees(harnessTrees);
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = whole.Emit(
            image,
            symbols,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb),
            cancellationToken: cancellation);

        // Emitting stops at the first kind of error; whoever is judged is told all of them.
        var errors = result.Success ? [] : UserCompilation.Errors(whole).ToList();
        errors.AddRange(errors.Count > 0 ? [] : result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var inHarness = NoteBadCases(errors, harness, harnessTrees, badCases);
        var elsewhere = errors
            .Where(error => error.Location.SourceTree is not { } tree || (!trees.Contains(tree) && !harnessTrees.Contains(tree)))
            .ToLookup(project.HasItself);
        var build = new CandidateBuild
        {
            Candidates = candidates,
            Trees = trees,
            Compilation = compilation,
            Errors = [.. trees.Select(tree => errors.Where(error => error.Location.SourceTree == tree).ToList())],
            ErrorsElsewhere = [.. elsewhere[false]],
            OwnErrors = [.. elsewhere[true]],
            BadCases = badCases,
            Harness = harness,
            Image = result.Success ? ImmutableArray.Create(image.GetBuffer(), 0, (int)image.Length) : [],
            Symbols = result.Success ? ImmutableArray.Create(symbols.GetBuffer(), 0, (int)symbols.Length) : [],
        };
        return (build, inHarness);
    }

    private static int NoteBadCases(
        List<Diagnostic> errors,
        List<HarnessSource> harness,
        List<SyntaxTree> harnessTrees,
        List<Dictionary<int, string>> badCases)
    {
        var count = 0;
        foreach (var error in errors)
        {
            var index = error.Location.SourceTree is { } tree ? harnessTrees.IndexOf(tree) : -1;
            if (index < 0)
            {
                continue;
            }

            count++;
            var position = error.Location.SourceSpan.Start;
            var methods = harness[index].Methods.Where(method => method.Start <= position && position < method.End).ToList();
            foreach (var method in methods.Count > 0 ? methods : harness[index].Methods)
            {
                badCases[index].TryAdd(method.Case, error.GetMessage(CultureInfo.InvariantCulture));
            }
        }

        return count;
    }
}
