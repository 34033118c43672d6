using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Harness;
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
        var codes = candidates.Select(static candidate => CaseCode.Of(candidate.Cases)).ToList();
        var badCases = codes.ConvertAll(CasesThatDoNotParse);
        var harness = HarnessOf(codes, badCases, cancellation);
        var part = project.Around(trees, harness.Select(static each => each.Tree));

        // The part that candidates can have to do with may lack what only the whole has, so the whole decides where it fails; and only
        // the whole tells who else is broken, where others can see a difference at all.
        var build = TryEmit(part, harness, cancellation) is { } emitted && !project.IsBrokenBy(trees, cancellation)
            ? BuildOf(candidates, trees, harness, badCases, emitted)
            : Whole(candidates, trees, codes, badCases, cancellation);
        last = build.Succeeded ? build : last;
        return build;
    }

    private CandidateBuild Whole(
        IReadOnlyList<Candidate> candidates,
        List<SyntaxTree> trees,
        IReadOnlyList<IReadOnlyList<CaseCode>> codes,
        List<Dictionary<int, string>> badCases,
        CancellationToken cancellation)
    {
        var whole = project.Generate(project.With(trees), cancellation);
        while (true)
        {
            var harness = HarnessOf(codes, badCases, cancellation);
            var emitted = Emit(whole, harness, cancellation);
            var build = BuildOf(candidates, trees, harness, badCases, emitted);
            if (build.ErrorsElsewhere.Count + build.OwnErrors.Count > 0 && project.UseProjectGenerators())
            {
                whole = project.Generate(project.With(trees), cancellation);
            }
            else if (build.HasErrors || !NoteBadCases(emitted.Errors, harness, badCases))
            {
                return build;
            }
        }
    }

    /// <summary>Compiles everything together; where it fails, the errors are all that there are.</summary>
    private static Emitted Emit(CSharpCompilation compilation, IReadOnlyList<Harness> harness, CancellationToken cancellation)
    {
        if (TryEmit(compilation, harness, cancellation) is { } emitted)
        {
            return emitted;
        }

        // Emitting stops at the first kind of error; whoever is judged is told all of them.
        var all = compilation.AddSyntaxTrees(harness.Select(static each => each.Tree));
        var errors = UserCompilation.Errors(all).ToList();
        errors.AddRange(errors.Count > 0 ? [] : all.Emit(Stream.Null, cancellationToken: cancellation).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new Emitted(compilation, errors, [], []);
    }

    /// <summary>Null where there is an error.</summary>
    private static Emitted? TryEmit(CSharpCompilation compilation, IReadOnlyList<Harness> harness, CancellationToken cancellation)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.AddSyntaxTrees(harness.Select(static each => each.Tree)).Emit(
            image,
            symbols,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb),
            cancellationToken: cancellation);
        return result.Success
            ? new Emitted(
                compilation,
                [],
                ImmutableArray.Create(image.GetBuffer(), 0, (int)image.Length),
                ImmutableArray.Create(symbols.GetBuffer(), 0, (int)symbols.Length))
            : null;
    }

    private CandidateBuild BuildOf(
        IReadOnlyList<Candidate> candidates,
        List<SyntaxTree> trees,
        IReadOnlyList<Harness> harness,
        List<Dictionary<int, string>> badCases,
        Emitted emitted)
    {
        var elsewhere = emitted.Errors
            .Where(error => error.Location.SourceTree is not { } tree || (!trees.Contains(tree) && harness.All(each => each.Tree != tree)))
            .ToLookup(project.HasItself);
        return new CandidateBuild
        {
            Candidates = candidates,
            Trees = trees,
            Compilation = emitted.Sources,
            Errors = [.. trees.Select(tree => emitted.Errors.Where(error => error.Location.SourceTree == tree).ToList())],
            ErrorsElsewhere = [.. elsewhere[false]],
            OwnErrors = [.. elsewhere[true]],
            BadCases = badCases,
            Harness = [.. harness.Select(static each => each.Source)],
            Image = emitted.Image,
            Symbols = emitted.Symbols,
        };
    }

    private Dictionary<int, string> CasesThatDoNotParse(IReadOnlyList<CaseCode> codes)
    {
        var bad = new Dictionary<int, string>();
        foreach (var code in codes)
        {
            if (CaseSyntax.Error(code.First, project.ParseOptions) is { } error)
            {
                Note(bad, code, error);
            }
        }

        return bad;
    }

    private static void Note(Dictionary<int, string> bad, CaseCode code, string error)
    {
        foreach (var one in code.Cases)
        {
            bad.TryAdd(one, error);
        }
    }

    /// <summary>Remembers the cases that do not compile, so that they are left out the next time and the others still count.</summary>
    /// <returns>Whether there are any.</returns>
    private static bool NoteBadCases(IReadOnlyList<Diagnostic> errors, IReadOnlyList<Harness> harness, List<Dictionary<int, string>> badCases)
    {
        var any = false;
        for (var i = 0; i < harness.Count; i++)
        {
            var methods = harness[i].Source.Methods;
            foreach (var error in errors.Where(error => error.Location.SourceTree == harness[i].Tree))
            {
                any = true;
                IReadOnlyList<HarnessMethod> bad = harness[i].Source.MethodAt(error.Location.SourceSpan.Start) is { } found ? [found] : methods;
                foreach (var method in bad)
                {
                    Note(badCases[i], method.Code, error.GetMessage(CultureInfo.InvariantCulture));
                }
            }
        }

        return any;
    }

    private IReadOnlyList<Harness> HarnessOf(
        IReadOnlyList<IReadOnlyList<CaseCode>> codes, List<Dictionary<int, string>> badCases, CancellationToken cancellation) =>
    [
        .. codes.Select((each, i) =>
        {
            var source = HarnessSource.Write(i, each, badCases[i].Keys.ToHashSet(), project.ParseOptions);
            var path = Path.Combine(project.Inputs.IntermediateDirectory, HarnessSource.TypeName(i) + ".cs");
            var text = SourceText.From(source.Text, Encoding.UTF8, SourceHashAlgorithm.Sha256);
            return new Harness(source, CSharpSyntaxTree.ParseText(text, project.ParseOptions, path, cancellation));
        }),
    ];

    private sealed record Harness(HarnessSource Source, SyntaxTree Tree);

    private sealed record Emitted(
        CSharpCompilation Sources, IReadOnlyList<Diagnostic> Errors, ImmutableArray<byte> Image, ImmutableArray<byte> Symbols);
}
