using AutoDev.Specifications.Cells;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Lists;

/// <summary>A scenario whose When names a call and whose Then says what it gives is an example, though they stand in items of their own.</summary>
[Implements("PRP-101-10")]
internal sealed class StepExamples(DocumentText document, RequirementDraft draft)
{
    /// <param name="steps">Of one scenario.</param>
    public void Add(IReadOnlyList<StepText> steps)
    {
        // Of several calls no outcome is that of one: those before may have changed what it gives.
        var calls = steps.Where(static step => step.Kind != StepKind.Then).SelectMany(CallsIn).ToList();
        if (calls.Count != 1 || calls[0] is not { Step.Kind: StepKind.When, Call: var call, Code: var code } || IsRead(code.Span))
        {
            return;
        }

        var mention = draft.UnreadCalls.Find(unread => unread.Span == code.Span);
        var isRead = false;
        var isSaid = false;
        foreach (var step in steps.Where(static step => step.Kind == StepKind.Then))
        {
            if (!CallsIn(step).Any() && OutcomeOf(step, call) is var (relation, value))
            {
                isRead = true;
                var raw = step.TextOf(value);
                var span = document.Span(code.Span.Start, value.Span.End);
                var expected = relation == CallRelation.Throws ? new ExceptionValue(raw) : CellReader.ReadExpected(raw);
                if (relation is CallRelation.Equal or CallRelation.Throws)
                {
                    draft.Examples.Add(new InlineExample(call.Call, expected, raw, span));
                }
                else
                {
                    var unread = new UnreadCall(call.Call, IsMention: false, Continues: false, code.Span);
                    draft.ComparedCalls.Add(new ComparedCall(call, relation, expected, span, unread));
                }
            }
            else
            {
                isSaid |= step.Codes.Any();
            }
        }

        if (isRead && mention is not null)
        {
            draft.UnreadCalls.Remove(mention);
        }
        else if (isSaid)
        {
            // A value that stands there is more than a mention, whatever the words.
            draft.UnreadCalls.RemoveAll(unread => unread.Span == code.Span);
            draft.UnreadCalls.Add(new UnreadCall(call.Call, IsMention: false, mention?.Continues ?? false, code.Span));
        }
    }

    private bool IsRead(SourceSpan code) =>
        draft.Examples.Exists(example => example.Span.Contains(code)) || draft.ComparedCalls.Exists(compared => compared.Span.Contains(code));

    private static IEnumerable<(StepText Step, WrittenCall Call, InlineCode Code)> CallsIn(StepText step)
    {
        foreach (var code in step.Codes)
        {
            if (WrittenCall.Read(step.TextOf(code)) is { Rest.Length: 0 } call && (!call.HasArguments || call.HasValues()))
            {
                yield return (step, call, code);
            }
        }
    }

    /// <summary>What a Then says of the call, and the value that it says it of; null where it is not understood.</summary>
    private static (CallRelation Relation, InlineCode Value)? OutcomeOf(StepText step, WrittenCall call)
    {
        var codes = step.Codes.ToList();
        var start = step.WordsStart;

        // Then `Total` is `30`
        if (codes.Count == 2 && codes[0].Start == start && step.TextOf(codes[0]) == call.Name)
        {
            start = codes[0].End;
            codes.RemoveAt(0);
        }

        if (codes.Count != 1)
        {
            return null;
        }

        var words = step.Words(start, codes[0].Start);
        var relation = start == step.WordsStart
            ? OutcomeWording.Read(words, step.TextOf(codes[0]), step.Words(codes[0].End, step.End), call.Name)
            : ExampleWording.Read(words, step.TextOf(codes[0]));
        return relation == CallRelation.None ? null : (relation, codes[0]);
    }
}
