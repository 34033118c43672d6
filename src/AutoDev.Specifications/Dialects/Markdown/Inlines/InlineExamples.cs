using AutoDev.Specifications.Cells;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Finds <c>`Discount(10)` is `0.05`</c>, and <c>`Max` is `5`</c>, which is an example where Max is a property.</summary>
internal static class InlineExamples
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "returns", "gives", "yields", "equals", "=", "==", "=>", "->", "→", "is equal to", "evaluates to", "results in",
    };

    public static void Add(DocumentText document, InlineText text, RequirementDraft draft)
    {
        for (var i = 0; i + 1 < text.Codes.Count; i++)
        {
            var call = text.Codes[i];
            var expected = text.Codes[i + 1];
            var between = text.Plain.Substring(call.End, expected.Start - call.End).Trim();
            var code = text.Plain.Substring(call.Start, call.End - call.Start).Trim();
            var raw = text.Plain.Substring(expected.Start, expected.End - expected.Start).Trim();
            var throws = between is "throws" or "raises";
            var isCall = IsCall(code);
            if ((!throws && !Verbs.Contains(between)) || raw.Length == 0 || !(isCall || CSharpWords.IsIdentifier(CSharpWords.Unescaped(code))))
            {
                continue;
            }

            CellValue value = throws ? new ExceptionValue(raw) : CellReader.ReadExpected(raw);
            var example = new InlineExample(code, value, raw, document.Span(call.Span.Start, expected.Span.End));
            if (isCall)
            {
                draft.Examples.Add(example);
                i++;
            }
            else
            {
                draft.NamedValues.Add(example);
            }
        }
    }

    /// <summary>A call, or a member behind a dot; a bare name is more often a mention than a call.</summary>
    private static bool IsCall(string code)
    {
        var open = code.IndexOf('(');
        if (open > 0)
        {
            var name = code.Substring(0, open);
            name = name.StartsWith("new ", StringComparison.Ordinal) ? name.Substring(4) : name;
            return code[code.Length - 1] == ')' && CSharpWords.IsQualifiedName(CSharpWords.Unescaped(name));
        }

        return code.IndexOf('.') > 0 && CSharpWords.IsQualifiedName(CSharpWords.Unescaped(code));
    }
}
