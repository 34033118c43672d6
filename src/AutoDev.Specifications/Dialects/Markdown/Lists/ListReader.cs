using System.Globalization;
using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown.Lists;

/// <summary>Reads a list: a scenario, an enumeration, or criteria.</summary>
internal sealed class ListReader(SectionReader section)
{
    private readonly RequirementDraft draft = section.Draft;
    private readonly DocumentText document = section.Document;

    public void Read(ListBlock list)
    {
        var items = Items(list);
        if (StepLists.TryRead(document, items, draft) || EnumerationLists.TryRead(document, list, items, draft, section.Findings))
        {
            foreach (var item in items)
            {
                ReadRest(item);
            }

            return;
        }

        foreach (var item in items)
        {
            if (ReadCriterion(item, draft.Id, draft.Criteria, positional: list.IsOrdered) is { } criterion)
            {
                draft.Criteria.Add(criterion);
            }
        }
    }

    private List<ListItem> Items(ListBlock list)
    {
        var items = new List<ListItem>(list.Count);
        foreach (var child in list)
        {
            if (child is ListItemBlock block)
            {
                items.Add(ListItem.Read(section.Inlines, block));
            }
        }

        return items;
    }

    /// <summary>Null where the item is no criterion; its text is then read as running text.</summary>
    private Criterion? ReadCriterion(ListItem item, string parent, IReadOnlyList<Criterion> before, bool positional)
    {
        if (item.Text is null)
        {
            ReadRest(item);
            return null;
        }

        var text = item.Text;
        var start = SkipCheckbox(text.Plain);
        var length = RequirementId.LengthAt(text.Plain, start);
        var id = text.Plain.Substring(start, length);
        var isOwn = id.Length > draft.Id.Length + 1 && id.StartsWith(draft.Id + ".", StringComparison.Ordinal);
        if (!isOwn && !positional)
        {
            section.ReadText(text);
            ReadRest(item);
            return null;
        }

        if (isOwn)
        {
            start = SkipSeparator(text.Plain, start + length);
        }
        else
        {
            id = NextId(parent, before);
        }

        draft.Words.Words(text.Plain);
        RunningText.ReadInlines(document, text, draft);
        var criterion = new Criterion(
            id,
            isOwn,
            RunningText.Folded(text.Plain, start, text.Length),
            NormativeWords.Strongest(text, start, text.Length),
            document.Span(item.Block.Span.Start, item.TextEnd),
            [])
        {
            IsSetApart = draft.IsSetApart,
        };
        StepLists.TryReadSentence(document, text, start, id, draft);
        return criterion with { Criteria = ReadNested(item, id).ToEquatableArray() };
    }

    private List<Criterion> ReadNested(ListItem item, string id)
    {
        var nested = new List<Criterion>();
        foreach (var block in item.Rest)
        {
            if (block is not ListBlock list)
            {
                section.Read(block);
                continue;
            }

            var items = Items(list);
            if (StepLists.TryRead(document, items, draft))
            {
                items.ForEach(ReadRest);
                continue;
            }

            foreach (var child in items)
            {
                if (ReadCriterion(child, id, nested, positional: true) is { } criterion)
                {
                    nested.Add(criterion);
                }
            }
        }

        return nested;
    }

    private void ReadRest(ListItem item)
    {
        foreach (var block in item.Rest)
        {
            section.Read(block);
        }
    }

    /// <summary>The number behind the highest that stands before, so that a position never takes an id that is written.</summary>
    private static string NextId(string parent, IReadOnlyList<Criterion> before)
    {
        var highest = 0;
        for (var i = before.Count - 1; i >= 0 && highest == 0; i--)
        {
            var id = before[i].Id;
            var number = id.Substring(id.LastIndexOf('.') + 1);
            _ = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out highest);
        }

        return parent + "." + (highest + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static int SkipCheckbox(string text) =>
        text.Length > 3 && text[0] == '[' && text[2] == ']' && text[3] == ' ' ? 4 : 0;

    private static int SkipSeparator(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '-' or '–' or '—'))
        {
            at++;
        }

        return at;
    }
}
