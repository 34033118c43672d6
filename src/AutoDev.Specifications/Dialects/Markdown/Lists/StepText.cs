using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Dialects.Markdown.Lists;

/// <summary>A step where it stands in its item's text.</summary>
/// <param name="WordsStart">Behind its keyword.</param>
internal readonly record struct StepText(StepKind Kind, InlineText Text, int WordsStart, int End)
{
    public IEnumerable<InlineCode> Codes
    {
        get
        {
            var (start, end) = (WordsStart, End);
            return Text.Codes.Where(code => code.Start >= start && code.End <= end);
        }
    }

    public string TextOf(InlineCode code) => Text.Plain.Substring(code.Start, code.End - code.Start).Trim();

    /// <summary>Without the punctuation at their ends.</summary>
    public string Words(int start, int end) => RunningText.Folded(Text.Plain, start, end).Trim(' ', ',', ';', '.', '!');
}
