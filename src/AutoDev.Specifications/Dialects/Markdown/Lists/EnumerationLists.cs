using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown.Lists;

/// <summary>Reads a list of values: two or more bullets that all start with a name in code marks.</summary>
internal static class EnumerationLists
{
    public static bool TryRead(DocumentText document, ListBlock list, List<ListItem> items, RequirementDraft draft)
    {
        if (list.IsOrdered || items.Count < 2)
        {
            return false;
        }

        var members = new List<EnumerationMember>(items.Count);
        (string Written, Text.SourceSpan Span)? unread = null;
        foreach (var item in items)
        {
            if (Read(document, item, out var misnamed) is { } member)
            {
                members.Add(member);
            }
            else if (misnamed is null)
            {
                return false;
            }
            else
            {
                unread ??= (misnamed, document.Span(item.Block.Span.Start, item.TextEnd));
            }
        }

        if (unread is not null)
        {
            draft.UnreadMember ??= members.Count > 0 ? unread : null;
            return false;
        }

        draft.Members.AddRange(members);
        foreach (var item in items)
        {
            draft.Words.Words(item.Text!.Plain);
            RunningText.ReadInlines(document, item.Text, draft);
        }

        return true;
    }

    /// <param name="misnamed">What stands where a name should, where the rest is as it should be; else null.</param>
    private static EnumerationMember? Read(DocumentText document, ListItem item, out string? misnamed)
    {
        misnamed = null;
        if (item.Text is not { Codes: [{ Start: 0 } code, ..] } text)
        {
            return null;
        }

        var name = CSharpWords.Unescaped(text.Plain.Substring(0, code.End).Trim());
        var rest = text.Plain.Substring(code.End).Trim();
        var display = Display(ref rest);
        if (rest.Length > 0 && rest[0] is not (':' or '-' or '–' or '—' or '='))
        {
            return null;
        }

        if (!CSharpWords.IsIdentifier(name))
        {
            misnamed = name;
            return null;
        }

        var description = RunningText.Folded(rest, 0, rest.Length).TrimStart(':', '-', '–', '—', '=', ' ');
        return new EnumerationMember(
            name, display, description.Length == 0 ? null : description, document.Span(item.Block.Span.Start, item.TextEnd));
    }

    /// <summary>The quoted text in parentheses behind the name: <c>("paid")</c>.</summary>
    private static string? Display(ref string rest)
    {
        if (rest.Length < 4 || rest[0] != '(' || rest[1] is not ('"' or '“' or '\''))
        {
            return null;
        }

        var at = 1;
        var text = Cells.QuotedText.ReadAt(rest, ref at);
        if (text is null || at == rest.Length || rest[at] != ')')
        {
            return null;
        }

        rest = rest.Substring(at + 1).TrimStart();
        return text.Text;
    }
}
