using System.Buffers;
using System.Text;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Gates;

/// <summary>Refuses text that is no C#, or that would mean something else once it stands in the project.</summary>
public sealed class ParseGate(CandidateCompiler compiler) : IGate
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<char> NotInFileNames = SearchValues.Create("/\\:*?\"<>|\0");

    public string Name => "parse";

    public Task<IReadOnlyList<GateResult>> JudgeAsync(IReadOnlyList<Candidate> candidates, CancellationToken cancellation)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return Task.FromResult<IReadOnlyList<GateResult>>([.. candidates.Select(candidate => Judge(candidate, taken, cancellation))]);
    }

    private GateResult Judge(Candidate candidate, HashSet<string> taken, CancellationToken cancellation)
    {
        if ((WrongName(candidate.Increment.FileName, taken) ?? WrongText(candidate.Source)) is { } wrong)
        {
            return new GateResult(Name, [candidate.Rejected(Name, wrong)], "");
        }

        var tree = compiler.Parse(candidate, cancellation);
        var errors = tree.GetDiagnostics(cancellation).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var root = tree.GetCompilationUnitRoot(cancellation);
        var findings = errors.Count > 0
            ? candidate.Errors(Name, errors)
            : WrongMeaning(root) is { } meaning ? [candidate.Rejected(Name, meaning)] : [];
        return new GateResult(Name, findings.ToEquatableArray(), "");
    }

    private static string? WrongName(string name, HashSet<string> taken) =>
        name.Length == 0 || name.AsSpan().ContainsAny(NotInFileNames) || !name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
            ? $"'{name}' is no name of a C# file"
            : taken.Add(name) ? null : $"another candidate writes {name} too";

    /// <summary>What is written must be, byte for byte, what was judged.</summary>
    private static string? WrongText(string source)
    {
        if (source.AsSpan().IndexOfAny('\r', '\0', '\uFEFF') >= 0)
        {
            return "its text holds a carriage return, a null or a byte order mark";
        }

        try
        {
            _ = Strict.GetByteCount(source);
            return null;
        }
        catch (EncoderFallbackException)
        {
            return "its text holds half of a surrogate pair";
        }
    }

    private static string? WrongMeaning(CompilationUnitSyntax root)
    {
        if (root.DescendantTrivia(descendIntoTrivia: true).FirstOrDefault(IsForbidden) is { RawKind: not 0 } trivia)
        {
            return $"its text depends on the build or hides where it comes from: {trivia.ToString().Trim()}";
        }

        return root switch
        {
            { AttributeLists: [var attributes, ..] } => $"it speaks for the whole assembly: {attributes}",
            { Externs.Count: > 0 } => "it declares an extern alias",
            _ when root.Usings.FirstOrDefault(static one => one.GlobalKeyword.RawKind != 0) is { } global => $"it changes every file: {global}",
            _ when root.Members.OfType<GlobalStatementSyntax>().Any() => "it has statements outside of any type",
            { Members.Count: 0 } => "it declares nothing",
            _ => null,
        };
    }

    private static bool IsForbidden(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.DisabledTextTrivia)
        || (trivia.IsDirective && !(trivia.IsKind(SyntaxKind.NullableDirectiveTrivia)
            || trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia)
            || trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)
            || trivia.IsKind(SyntaxKind.EndRegionDirectiveTrivia)));
}
