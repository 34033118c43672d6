using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Dialects.Markdown.Fences;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Reads a code fence by its language.</summary>
internal static class FenceReader
{
    private static readonly string[] CSharpNames = ["csharp", "cs", "c#"];

    public static void Read(DocumentText document, FencedCodeBlock fence, RequirementDraft draft, List<Finding> findings)
    {
        var isClosed = CheckClosed(document, fence, findings);
        var code = FenceCode.Read(document, fence);
        draft.Words.Words(code.Text);
        var language = (fence.Info ?? "").ToLowerInvariant();
        if (IsCSharp(fence))
        {
            ReadCSharp(document, code, fence.Arguments ?? "", isClosed, draft, findings);
        }
        else if (language == "mermaid" && StateDiagramReader.Recognises(code.Text))
        {
            draft.Diagrams.Add(StateDiagramReader.Read(document, code, draft.Prose, findings));
        }
        else
        {
            if (language is "" or "gherkin" or "feature" && (fence.Arguments ?? "").IndexOf("ignore", StringComparison.OrdinalIgnoreCase) < 0)
            {
                draft.UnreadFences.Add(new UnreadFence(code.Text, language.Length > 0, code.Span));
            }

            BlockProse.Add(document, fence, draft.Prose);
        }
    }

    /// <returns>Whether it is closed where its author meant it to be.</returns>
    public static bool CheckClosed(DocumentText document, FencedCodeBlock fence, List<Finding> findings)
    {
        // A requirement's heading is no code: the fence that closes this one was meant to open another.
        if (fence.ClosingFencedCharCount > 0 && (IsMarkdown(fence) || !RequirementHeadings.StandIn(fence)))
        {
            return true;
        }

        var start = fence.Span.Start;
        var end = document.Text.IndexOf('\n', start);
        findings.Add(SpecificationRules.UnclosedFence.At(
            document.Place(start, end < 0 ? document.Text.Length : end), new string(fence.FencedChar, fence.OpeningFencedCharCount)));
        return false;
    }

    private static bool IsCSharp(FencedCodeBlock fence) => Array.IndexOf(CSharpNames, (fence.Info ?? "").ToLowerInvariant()) >= 0;

    /// <summary>A document that shows how documents are written.</summary>
    private static bool IsMarkdown(FencedCodeBlock fence) => (fence.Info ?? "").ToLowerInvariant() is "markdown" or "md";

    private static void ReadCSharp(DocumentText document, FenceCode code, string arguments, bool isClosed, RequirementDraft draft, List<Finding> findings)
    {
        var isIgnored = arguments.IndexOf("ignore", StringComparison.OrdinalIgnoreCase) >= 0;
        if (!isIgnored && CodeDepth.IsTooDeep(code.Text))
        {
            draft.LacksPart = true;
            findings.Add(SpecificationRules.DeepFence.At(new SourcePlace(document.Path, code.Span), CodeDepth.MostLevels, CodeDepth.LongestChain));
            draft.Fences.Add(new CSharpFence(CSharpFenceKind.Illustration, code.Text, Signature: null, code.Span));
            return;
        }

        var content = isIgnored ? FenceContent.Illustration : FenceSyntax.Read(code.Text);
        if (content.Error is not null)
        {
            draft.LacksPart = true;
            if (isClosed)
            {
                var at = code.SourceOf(content.ErrorAt);
                findings.Add(SpecificationRules.BadSignature.At(document.Place(at, at), content.Error));
            }

            draft.Fences.Add(new CSharpFence(CSharpFenceKind.Illustration, code.Text, Signature: null, code.Span));
            return;
        }

        if (content.Parts.Count == 0)
        {
            if (content.Kind == CSharpFenceKind.Illustration && !isIgnored && FenceSyntax.HoldsCode(code.Text))
            {
                findings.Add(SpecificationRules.UncheckedFence.At(new SourcePlace(document.Path, code.Span), FenceSyntax.AssertionLike(code.Text)));
            }

            // A comment on an assertion is prose.
            var text = content.Kind == CSharpFenceKind.Assertion ? CSharpTokens.WithoutComments(code.Text) : code.Text;
            draft.Fences.Add(new CSharpFence(content.Kind, text, Signature: null, code.Span));
            return;
        }

        ReadParts(document, code, content, draft);
    }

    private static void ReadParts(DocumentText document, FenceCode code, FenceContent content, RequirementDraft draft)
    {
        // Each part takes what stands before it (comments, a type around it), the last one also what follows.
        var start = 0;
        for (var i = 0; i < content.Parts.Count; i++)
        {
            var (signature, partEnd) = content.Parts[i];
            var end = i + 1 < content.Parts.Count ? partEnd : code.Text.Length;
            while (start < end && char.IsWhiteSpace(code.Text[start]))
            {
                start++;
            }

            var text = code.Text.Substring(start, end - start).TrimEnd();
            var directives = signature is null ? content.Directives.FindAll(directive => directive.End <= start) : [];
            draft.Fences.Add(new CSharpFence(
                signature is null ? CSharpFenceKind.Type : CSharpFenceKind.Signature,
                string.Concat(directives.Select(directive => code.Text.Substring(directive.Start, directive.End - directive.Start) + "\n")) + text,
                signature,
                document.Span(code.SourceOf(start), code.SourceOf(end))));
            start = end;
        }
    }
}
