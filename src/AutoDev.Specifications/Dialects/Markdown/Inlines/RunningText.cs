using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Reads a paragraph: lines such as <c>Status: draft</c>, then sentences.</summary>
internal static class RunningText
{
    private const string ClarificationMark = "[NEEDS CLARIFICATION";

    public static void Read(DocumentText document, InlineText text, RequirementDraft draft)
    {
        draft.Words.Words(text.Plain);
        ReadInlines(document, text, draft);
        var start = ReadMetadata(text, draft);
        var proseStart = start;
        foreach (var (from, to) in Sentences.Split(text))
        {
            if (to <= start)
            {
                continue;
            }

            var strength = NormativeWords.Strongest(text, Math.Max(from, start), to);
            if (strength != Strength.None)
            {
                AddProse(document, text, proseStart, Math.Max(from, start), draft);
                var span = text.Span(document, Math.Max(from, start), to);
                draft.Statements.Add(new Statement(Folded(text.Plain, Math.Max(from, start), to), strength, span) { IsSetApart = draft.IsSetApart });
                proseStart = to;
            }
        }

        AddProse(document, text, proseStart, text.Length, draft);
    }

    /// <summary>Examples, links and open questions, wherever they stand.</summary>
    public static void ReadInlines(DocumentText document, InlineText text, RequirementDraft draft)
    {
        InlineExamples.Add(document, text, draft);
        RequirementLinks.Add(document, text, draft);
        foreach (var hidden in text.Hidden)
        {
            draft.Prose.Add(new Prose(document.Text.Substring(hidden.Start, hidden.Length), hidden));
        }

        for (var at = text.Plain.IndexOf(ClarificationMark, StringComparison.Ordinal); at >= 0;)
        {
            var close = text.Plain.IndexOf(']', at);
            var end = close < 0 ? text.Length : close + 1;
            draft.Clarifications.Add(new Prose(Folded(text.Plain, at, end).Trim('[', ']'), text.Span(document, at, end)));
            at = text.Plain.IndexOf(ClarificationMark, end, StringComparison.Ordinal);
        }
    }

    /// <summary>White space folded.</summary>
    public static string Folded(string text, int start, int end)
    {
        var folded = new System.Text.StringBuilder(end - start);
        var pending = false;
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                pending = folded.Length > 0;
                continue;
            }

            if (pending)
            {
                folded.Append(' ');
                pending = false;
            }

            folded.Append(text[i]);
        }

        return folded.ToString();
    }

    /// <summary>Reads the paragraph's first lines as far as they are metadata; gives where the rest starts.</summary>
    private static int ReadMetadata(InlineText text, RequirementDraft draft)
    {
        var start = 0;
        foreach (var end in text.Breaks.Concat([text.Length]))
        {
            if (!IsMetadata(text.Plain.Substring(start, end - start), draft))
            {
                return start;
            }

            start = Math.Min(end + 1, text.Length);
        }

        return start;
    }

    private static bool IsMetadata(string line, RequirementDraft draft)
    {
        var colon = line.IndexOf(':');
        if (colon < 0)
        {
            return false;
        }

        var value = line.Substring(colon + 1).Trim();
        switch (line.Substring(0, colon).Trim())
        {
            case "Status" when Headings.StatusWord(value.TrimEnd('.')) is { } status:
                draft.Status = status;
                return true;
            case "Priority" when value.Length is > 0 and < 40:
                draft.Priority = value;
                return true;
            default:
                return false;
        }
    }

    private static void AddProse(DocumentText document, InlineText text, int start, int end, RequirementDraft draft)
    {
        if (start < end && text.Span(document, start, end) is { Length: > 0 } span)
        {
            draft.Prose.Add(new Prose(document.Text.Substring(span.Start, span.Length), span));
        }
    }
}
