using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Cases;

/// <summary>An expected value of a call whose type nobody has told us: compared by the language, not by type.</summary>
internal static class UntypedExpectation
{
    public static ExampleCase? Of(CellValue expected, string call, string subject, string raw, SourcePlace place, Increment increment)
    {
        var display = $"{subject} is {raw}";
        if (expected is ExceptionValue exception)
        {
            return new ExampleCase(ExampleKind.Throws, display, call, Exceptions.Global(exception.TypeName, increment), place) { Subject = subject };
        }

        var text = expected switch
        {
            IntegerValue integer => integer.Digits,
            DecimalValue fraction => fraction.Digits + "m",
            BooleanValue boolean => boolean.Value ? "true" : "false",
            TextValue { Quoted: true } written => CSharpText.Quoted(written.Text),
            NullValue => "null",
            ExpressionValue expression => expression.CSharp,
            _ => null,
        };
        return text is null ? null : new ExampleCase(ExampleKind.Holds, display, $"({call}) == ({text})", "", place) { Subject = subject };
    }
}
