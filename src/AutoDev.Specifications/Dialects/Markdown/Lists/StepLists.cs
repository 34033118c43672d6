using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Lists;

/// <summary>Reads Given/When/Then: a step in each item, or all three in one.</summary>
internal static class StepLists
{
    private static readonly string[] Keywords = ["Given", "When", "Then", "And", "But"];

    /// <summary>Reads a list whose items are all steps or all whole scenarios.</summary>
    public static bool TryRead(DocumentText document, List<ListItem> items, RequirementDraft draft)
    {
        if (items.Count == 0 || !items.TrueForAll(static item => item.Text is { } text && KeywordAt(text.Plain, 0).Length > 0))
        {
            return false;
        }

        if (KeywordAt(items[0].Text!.Plain, 0) is not ("Given" or "When"))
        {
            return false;
        }

        if (items.TrueForAll(static item => IsWhole(item.Text!.Plain, 0)))
        {
            foreach (var item in items)
            {
                AddWords(document, item.Text!, draft);
                AddSentence(document, item.Text!, 0, draft.Subheading, draft);
            }

            return true;
        }

        ReadSteps(document, items, draft);
        return true;
    }

    /// <summary>Reads <c>Given …, when …, then …</c> in a criterion's text.</summary>
    public static void TryReadSentence(DocumentText document, InlineText text, int start, string title, RequirementDraft draft)
    {
        if (KeywordAt(text.Plain, start) is "Given" && IsWhole(text.Plain, start))
        {
            AddSentence(document, text, start, title, draft);
        }
    }

    private static void ReadSteps(DocumentText document, List<ListItem> items, RequirementDraft draft)
    {
        var steps = new List<Step>();
        var texts = new List<StepText>();
        foreach (var item in items)
        {
            var text = item.Text!;
            AddWords(document, text, draft);
            var keyword = KeywordAt(text.Plain, 0);
            // A new beginning behind an outcome is a new scenario; one that begins at its When starts from what was given before.
            if (steps.Count > 0 && steps[steps.Count - 1].Kind == StepKind.Then && keyword is "Given" or "When")
            {
                var isGiven = keyword is "When";
                var given = isGiven ? steps.FindAll(static step => step.Kind == StepKind.Given) : [];
                var givenTexts = isGiven ? texts.FindAll(static step => step.Kind == StepKind.Given) : [];
                AddScenario(document, steps, texts, draft.Subheading, draft);
                steps.AddRange(given);
                texts.AddRange(givenTexts);
            }

            Add(document, text, 0, text.Length, steps, texts);
        }

        AddScenario(document, steps, texts, draft.Subheading, draft);
    }

    private static void AddSentence(DocumentText document, InlineText text, int start, string title, RequirementDraft draft)
    {
        var steps = new List<Step>();
        var texts = new List<StepText>();
        var from = start;
        foreach (var at in StepStarts(text.Plain, start).Concat([text.Length]))
        {
            if (at > from)
            {
                Add(document, text, from, at, steps, texts);
                from = at;
            }
        }

        AddScenario(document, steps, texts, title, draft);
    }

    private static void Add(DocumentText document, InlineText text, int start, int end, List<Step> before, List<StepText> texts)
    {
        while (start < end && !char.IsLetter(text.Plain[start]))
        {
            start++;
        }

        var keyword = KeywordAt(text.Plain, start);
        var kind = keyword switch
        {
            "Given" => StepKind.Given,
            "When" => StepKind.When,
            "Then" => StepKind.Then,
            _ => before.Count == 0 ? StepKind.Given : before[before.Count - 1].Kind,
        };
        var words = start + keyword.Length;
        var plain = RunningText.Folded(text.Plain, words, end).TrimStart(':', ' ').TrimEnd(',', ';', ' ');
        before.Add(new Step(kind, plain, text.Span(document, start, end)));
        while (words < end && (char.IsWhiteSpace(text.Plain[words]) || text.Plain[words] is ':' or ','))
        {
            words++;
        }

        texts.Add(new StepText(kind, text, words, end));
    }

    private static void AddScenario(DocumentText document, List<Step> steps, List<StepText> texts, string title, RequirementDraft draft)
    {
        if (steps.Count > 0)
        {
            new StepExamples(document, draft).Add(texts);
            texts.Clear();
            var span = document.Span(steps[0].Span.Start, steps[steps.Count - 1].Span.End);
            draft.Scenarios.Add(new Scenario(title, steps.ToEquatableArray(), span));
            steps.Clear();
        }
    }

    private static void AddWords(DocumentText document, InlineText text, RequirementDraft draft)
    {
        draft.Words.Words(text.Plain);
        RunningText.ReadInlines(document, text, draft);
    }

    private static bool IsWhole(string text, int start)
    {
        var kinds = StepStarts(text, start).Select(at => KeywordAt(text, at)).ToList();
        return kinds.Contains("When") && kinds.Contains("Then");
    }

    /// <summary>Where steps begin: at the start, and at keywords behind a comma, a semicolon or a full stop, or written in capitals.</summary>
    private static IEnumerable<int> StepStarts(string text, int start)
    {
        yield return start;
        for (var at = start + 1; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || char.IsLetter(text[at - 1]))
            {
                continue;
            }

            var keyword = KeywordAt(text, at);
            if (keyword.Length == 0)
            {
                continue;
            }

            var before = at - 1;
            while (before > start && char.IsWhiteSpace(text[before]))
            {
                before--;
            }

            var isMain = keyword is "When" or "Then" or "Given";
            if ((isMain && text[before] is ',' or ';' or '.' or ':') || (isMain && char.IsUpper(text[at])))
            {
                yield return at;
            }
        }
    }

    /// <summary>Empty where no keyword stands.</summary>
    private static string KeywordAt(string text, int at)
    {
        foreach (var keyword in Keywords)
        {
            var end = at + keyword.Length;
            if (string.Compare(text, at, keyword, 0, keyword.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end == text.Length || (end < text.Length && !char.IsLetterOrDigit(text[end]) && text[end] != '\'')))
            {
                return keyword;
            }
        }

        return "";
    }
}
