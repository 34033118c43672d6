using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown.Lists;

/// <summary>Reads a list of values: two or more bullets that all start with a name in code marks.</summary>
internal static class EnumerationLists
{
    private const int LongestExcerpt = 40;

    public static bool TryRead(DocumentText document, ListBlock list, List<ListItem> items, RequirementDraft draft, List<Finding> findings)
    {
        if (items.Count < 2)
        {
            return false;
        }

        var members = new List<EnumerationMember>(items.Count);
        (Rule Why, string Written, Text.SourceSpan Span)? unread = null;
        foreach (var item in items)
        {
            if (Read(document, item, out var why, out var written) is { } member)
            {
                members.Add(member);
            }
            else
            {
                unread ??= (why, written, document.Span(item.Block.Span.Start, item.TextEnd));
            }
        }

        if (unread is null && list.IsOrdered)
        {
            unread = (SpecificationRules.NumberedValues, Excerpt(items[0].Text!.Plain), members[0].Span);
        }

        if (unread is not null)
        {
            draft.UnreadMember ??= members.Count > 0 ? unread : null;
            return false;
        }

        members[0] = members[0] with { BeginsList = true };
        draft.Members.AddRange(members);
        foreach (var member in members)
        {
            if (member.Description is { } number && number.All(static digit => digit is (>= '0' and <= '9') or '-') && WritesNumber(document, member))
            {
                findings.Add(SpecificationRules.ValueNumber.At(new SourcePlace(document.Path, member.Span), number, member.Name));
            }
        }

        foreach (var item in items)
        {
            draft.Words.Words(item.Text!.Plain);
            RunningText.ReadInlines(document, item.Text, draft);
        }

        return true;
    }

    /// <param name="why">What is wrong with it where it is no member.</param>
    /// <param name="written">What stands where something else should.</param>
    private static EnumerationMember? Read(DocumentText document, ListItem item, out Rule why, out string written)
    {
        why = SpecificationRules.UnmarkedValue;
        written = Excerpt(item.Text?.Plain ?? "");
        if (item.Text is not { Codes: [{ Start: 0 } code, ..] } text)
        {
            return null;
        }

        var name = CSharpWords.Unescaped(text.Plain.Substring(0, code.End).Trim());
        var rest = text.Plain.Substring(code.End).Trim();
        var display = Display(ref rest);
        if (rest.Length > 0 && rest[0] is not (':' or '-' or '–' or '—' or '='))
        {
            (why, written) = (SpecificationRules.UnreadValueText, Excerpt(rest));
            return null;
        }

        if (!CSharpWords.IsIdentifier(name))
        {
            (why, written) = (SpecificationRules.MisnamedValue, name);
            return null;
        }

        var description = RunningText.Folded(rest, 0, rest.Length).TrimStart(':', '-', '–', '—', '=', ' ');
        return new EnumerationMember(
            name, display, description.Length == 0 ? null : description, document.Span(item.Block.Span.Start, item.TextEnd));
    }

    private static bool WritesNumber(DocumentText document, EnumerationMember member)
    {
        var item = document.Text.Substring(member.Span.Start, member.Span.Length);
        return item.LastIndexOf('=') > item.LastIndexOf('`');
    }

    private static string Excerpt(string text)
    {
        var folded = RunningText.Folded(text, 0, text.Length);
        return folded.Length <= LongestExcerpt ? folded : folded.Substring(0, LongestExcerpt).TrimEnd() + "…";
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
