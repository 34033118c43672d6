using System.Text.RegularExpressions;
using AutoDev.Specifications.Cells;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Finds <c>`Discount(10)` is `0.05`</c>, and <c>`Max` is `5`</c>, which is an example where Max is a property.</summary>
[Implements("PRP-101-10")]
internal sealed class InlineExamples(DocumentText document, InlineText text, RequirementDraft draft)
{
    /// <summary>Before a call: what follows is said not to be so.</summary>
    private static readonly Regex Denial = new(
        @"\b(not|never|neither|nor|no longer|unlike|untrue|false|wrong|wrongly|incorrect|incorrectly|instead of|except|without|than)\b[^.;:,!?]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <summary>Behind a value: it is not all.</summary>
    private static readonly Regex Alternative = new(
        @"^\s*(or (more|less|fewer|above|below|higher|lower|greater|smaller|later|earlier)|at (most|least)|and (more|up|above))\b|^\s*or\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <summary>Behind an example in one code span: whether it holds.</summary>
    private static readonly Regex Judgement = new(
        @"^\s*(is|are|must|shall|should|may|can|does|do|never|cannot|not|isn't|will|would|has|holds?|was)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <summary>Of code that is not read: enough to know it by.</summary>
    private const int LongestQuote = 40;

    // The end of the call before that is not read, so that a sentence with several is reported once; -1 where there is none.
    private int unread = -1;

    public static void Add(DocumentText document, InlineText text, RequirementDraft draft) => new InlineExamples(document, text, draft).Add();

    private void Add()
    {
        for (var i = 0; i < text.Codes.Count; i++)
        {
            var code = CodeOf(i);
            if (CodeDepth.IsTooDeep(code))
            {
                var span = text.Codes[i].Span;
                draft.UnreadCalls.Add(new UnreadCall(code.Substring(0, LongestQuote) + "…", IsMention: false, Continues: false, span) { IsTooDeep = true });
            }
            else if (WrittenCall.Read(code) is { } call)
            {
                i = AddCall(i, call);
            }
            else if (CSharpWords.IsQualifiedName(CSharpWords.Unescaped(code)))
            {
                i = AddName(i, code);
            }
        }
    }

    /// <summary>A member behind a dot is an example; a bare name is more often a mention than a property.</summary>
    private int AddName(int at, string name)
    {
        if (ValueAt(at + 1) is not { Length: > 0 } raw)
        {
            return at;
        }

        var words = Between(at).Trim();
        var relation = words == ":" ? CallRelation.None : ExampleWording.Read(words, raw);
        if (relation is not (CallRelation.Equal or CallRelation.Throws))
        {
            return at;
        }

        var example = new InlineExample(name, ValueOf(relation, raw), raw, Span(at, at + 1));
        var isMember = name.IndexOf('.') > 0;
        (isMember ? draft.Examples : draft.NamedValues).Add(example);
        return isMember ? at + 1 : at;
    }

    /// <returns>The last code span that belongs to it.</returns>
    private int AddCall(int at, WrittenCall call)
    {
        if (call.Rest.Length > 0)
        {
            AddWhole(at, call);
            return at;
        }

        // `F(1)`, `F(2)` and `F(3)` are `7`
        var calls = new List<WrittenCall> { call };
        var last = at;
        while (last + 1 < text.Codes.Count && Joins(last) && WrittenCall.Read(CodeOf(last + 1)) is { Rest.Length: 0 } next)
        {
            calls.Add(next);
            last++;
        }

        var raw = ValueAt(last + 1);
        var relation = raw.Length > 0 ? ExampleWording.Read(Between(last), raw) : CallRelation.None;
        var isWhole = relation != CallRelation.None && !IsDenied(at) && !GoesOn(last + 1, calls.Count > 1);
        for (var i = 0; i < calls.Count; i++)
        {
            var isExample = isWhole && relation is CallRelation.Equal or CallRelation.Throws;
            var span = isWhole && i == calls.Count - 1 ? Span(at + i, last + 1) : text.Codes[at + i].Span;
            if (isExample)
            {
                draft.Examples.Add(new InlineExample(CodeOf(at + i), ValueOf(relation, raw), raw, span));
            }
            else
            {
                AddUnread(at + i, calls[i], isWhole ? relation : CallRelation.None, raw, span);
            }
        }

        return isWhole ? last + 1 : last;
    }

    /// <summary><c>`Discount(10) == 0.05`</c>.</summary>
    private void AddWhole(int at, WrittenCall call)
    {
        if (!call.HasValues() && call.HasArguments)
        {
            return;
        }

        var (raw, relation) = Split(call.Rest);
        var isDoubtful = IsDenied(at) || Judgement.IsMatch(Behind(at));
        if (!isDoubtful && relation is CallRelation.Equal or CallRelation.Throws)
        {
            draft.Examples.Add(new InlineExample(call.Call, ValueOf(relation, raw), raw, text.Codes[at].Span));
        }
        else
        {
            AddUnread(at, call, isDoubtful ? CallRelation.None : relation, raw, text.Codes[at].Span);
        }
    }

    /// <summary>The longest beginning that relates the rest to the call.</summary>
    private static (string Value, CallRelation Relation) Split(string rest)
    {
        for (var end = Math.Min(rest.Length - 1, 40); end > 0; end--)
        {
            var isEdge = char.IsWhiteSpace(rest[end]) || char.IsWhiteSpace(rest[end - 1]) || !char.IsLetterOrDigit(rest[end - 1]);
            var raw = isEdge ? rest.Substring(end).Trim() : "";
            if (raw.Length > 0 && raw[0] is not ('=' or '>' or '<') && ExampleWording.Read(rest.Substring(0, end).Trim(), raw) is not CallRelation.None and var relation)
            {
                return (raw, relation);
            }
        }

        return ("", CallRelation.None);
    }

    private void AddUnread(int at, WrittenCall call, CallRelation relation, string raw, SourceSpan span)
    {
        if (!call.HasArguments && relation == CallRelation.None)
        {
            return;
        }

        var code = text.Codes[at];
        var continues = unread >= 0 && SentenceEnd(unread) > code.Start;
        var end = SentenceEnd(code.End);
        var saysMore = call.Rest.Length > 0 || relation != CallRelation.None
            || text.Codes.Exists(other => other.Start > code.Start && other.Start < end)
            || text.Plain.Substring(code.End, end - code.End).Any(char.IsDigit);
        var mention = new UnreadCall(CodeOf(at), !saysMore, continues, code.Span);
        unread = code.End;
        if (relation == CallRelation.None)
        {
            draft.UnreadCalls.Add(mention);
        }
        else
        {
            draft.ComparedCalls.Add(new ComparedCall(call, relation, ValueOf(relation, raw), span, mention));
        }
    }

    private static CellValue ValueOf(CallRelation relation, string raw) =>
        relation == CallRelation.Throws ? new ExceptionValue(raw) : CellReader.ReadExpected(raw);

    private string CodeOf(int at) => text.Plain.Substring(text.Codes[at].Start, text.Codes[at].End - text.Codes[at].Start).Trim();

    /// <summary>Empty where no code stands there that can be read as a value.</summary>
    private string ValueAt(int at) => at < text.Codes.Count && CodeOf(at) is var raw && !CodeDepth.IsTooDeep(raw) ? raw : "";

    private string Between(int at) => text.Plain.Substring(text.Codes[at].End, text.Codes[at + 1].Start - text.Codes[at].End);

    private string Behind(int at) => at + 1 < text.Codes.Count ? Between(at) : text.Plain.Substring(text.Codes[at].End);

    private bool Joins(int at) => Between(at).Trim() is "," or "and" or ", and" or "&";

    private bool IsDenied(int at)
    {
        var start = at > 0 ? text.Codes[at - 1].End : 0;
        return Denial.IsMatch(text.Plain.Substring(start, text.Codes[at].Start - start));
    }

    /// <summary>Whether other values follow: <c>or `8`</c>; where several calls are, <c>and `8`</c> too.</summary>
    private bool GoesOn(int value, bool several)
    {
        var behind = Behind(value);
        return value + 1 < text.Codes.Count
            ? Alternative.IsMatch(behind) || (several && Joins(value) && WrittenCall.Read(CodeOf(value + 1)) is null)
            : Alternative.IsMatch(behind) && behind.Trim().Length > 2;
    }

    private SourceSpan Span(int first, int last) => document.Span(text.Codes[first].Span.Start, text.Codes[last].Span.End);

    private int SentenceEnd(int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text.Plain[at] is '.' or '!' or '?' && !text.IsCode(at) && (at + 1 == text.Length || char.IsWhiteSpace(text.Plain[at + 1])))
            {
                return at;
            }
        }

        return text.Length;
    }
}
