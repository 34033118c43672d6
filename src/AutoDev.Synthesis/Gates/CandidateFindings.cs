using System.Globalization;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Examples.Cases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Synthesis.Gates;

/// <summary>Which rule says what is wrong with a candidate: ours stays out, the user's own code is not verified.</summary>
internal static class CandidateFindings
{
    private const int MostErrors = 3;
    private const int LongestReason = 1000;

    public static Finding Rejected(this Candidate candidate, string gate, string reason, SourcePlace? place = null) => candidate.File is { } file
        ? candidate.NotVerified(SynthesisRules.RefusedByGate, file, place, gate, Short(reason))
        : SynthesisRules.Rejected.About(candidate.Increment.Requirement.Id, place ?? candidate.Place(), gate, Short(reason));

    public static Finding NotGranted(this Candidate candidate, string used) => candidate.File is { } file
        ? candidate.NotVerified(SynthesisRules.UsesUngranted, file, null, used)
        : SafetyRules.PolicyRefused.About(candidate.Increment.Requirement.Id, candidate.Place(), "the candidate", used);

    public static Finding NotGranted(this Candidate candidate, string used, ExampleCase one) =>
        SafetyRules.PolicyRefused.About(candidate.Increment.Requirement.Id, one.Place, $"the example {one.Display}", used);

    public static Finding LimitExceeded(this Candidate candidate, string limit, SourcePlace? place = null) => candidate.File is { } file
        ? candidate.NotVerified(SynthesisRules.Stopped, file, place, limit)
        : SafetyRules.LimitExceeded.About(candidate.Increment.Requirement.Id, place ?? candidate.Place(), limit);

    public static Finding ProjectDoesNotCompile(this Candidate candidate, Diagnostic first) => candidate.File is { } file
        ? candidate.NotVerified(SynthesisRules.Untried, file, null, Describe(first))
        : SynthesisRules.ProjectDoesNotCompile.About(candidate.Increment.Requirement.Id, candidate.Place(), Describe(first));

    /// <summary>The compiler's errors; an error in a signature that stands in the document is the document's, not the candidate's.</summary>
    public static IEnumerable<Finding> Errors(this Candidate candidate, string gate, IEnumerable<Diagnostic> errors) =>
        errors.Take(MostErrors).Select(error => candidate.File is { } file
            ? candidate.Rejected(gate, Describe(error), PlaceIn(file, error))
            : candidate.Increment.Declaration is null && SignaturePlace(candidate) is { } place && IsInHeader(error)
            ? SynthesisRules.UnknownType.About(candidate.Increment.Requirement.Id, place, error.GetMessage(CultureInfo.InvariantCulture))
            : candidate.Rejected(gate, Describe(error)));

    public static string Describe(Diagnostic error)
    {
        var message = $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}";
        if (error.Location.SourceTree is null)
        {
            return message;
        }

        var start = error.Location.GetLineSpan();
        return $"{Path.GetFileName(start.Path)}({start.StartLinePosition.Line + 1},{start.StartLinePosition.Character + 1}): {message}";
    }

    public static SourcePlace Place(this Candidate candidate) => candidate.Increment.Requirement.Place;

    /// <summary>What goes into a message and into the lock: an example may be as long as a document.</summary>
    private static string Short(string reason) => reason.Length <= LongestReason ? reason : reason[..LongestReason] + "…";

    private static Finding NotVerified(this Candidate candidate, Rule rule, UserFile file, SourcePlace? place, params object[] rest) =>
        rule.About(candidate.Increment.Requirement.Id, place ?? PlaceIn(file, null), [file.Path, .. rest]);

    /// <summary>Where the compiler finds the error in the file, else its first line.</summary>
    private static SourcePlace PlaceIn(UserFile file, Diagnostic? error)
    {
        var lines = error?.Location.GetLineSpan();
        return lines?.Path == file.FullPath
            ? new SourcePlace(file.FullPath, new SourceSpan(error!.Location.SourceSpan.Start, error.Location.SourceSpan.Length, At(lines.Value.StartLinePosition), At(lines.Value.EndLinePosition)))
            : new SourcePlace(file.FullPath, new SourceSpan(0, 0, new TextPosition(1, 1), new TextPosition(1, 1)));
    }

    private static TextPosition At(LinePosition position) => new(position.Line + 1, position.Character + 1);

    private static SourcePlace? SignaturePlace(Candidate candidate) =>
        candidate.Increment.Requirement.Fences.FirstOrDefault(static fence => fence.Kind is CSharpFenceKind.Signature or CSharpFenceKind.Type) is { } fence
            ? new SourcePlace(candidate.Place().Path, fence.Span)
            : null;

    private static bool IsInHeader(Diagnostic error) =>
        error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan)
            .AncestorsAndSelf()
            .Any(static node => node is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax) == false;
}
