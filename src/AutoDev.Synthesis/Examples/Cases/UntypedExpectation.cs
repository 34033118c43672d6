using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Cases;

/// <summary>An expected value of a call whose type nobody has told us: compared by the language, not by type.</summary>
internal static class UntypedExpectation
{
    private static readonly UntypedText Written = new();

    public static ExampleCase? Of(CellValue expected, string call, string subject, string raw, SourcePlace place, Increment increment)
    {
        var display = $"{subject} is {raw}";
        if (expected is ExceptionValue exception)
        {
            return new ExampleCase(ExampleKind.Throws, display, call, Exceptions.Global(exception.TypeName, increment), place) { Subject = subject };
        }

        var text = expected.Accept(Written);
        return text is null ? null : new ExampleCase(ExampleKind.Holds, display, $"({call}) == ({text})", "", place);
    }

    /// <summary>C# that means the same whatever it is compared with; null for what only a type gives a meaning.</summary>
    private sealed class UntypedText : ICellVisitor<string?>
    {
        public string? Empty(EmptyValue value) => null;

        public string? Integer(IntegerValue value) => value.Digits;

        public string? Decimal(DecimalValue value) => value.Digits + "m";

        public string? Boolean(BooleanValue value) => value.Value ? "true" : "false";

        public string? Text(TextValue value) => value.Quoted ? CSharpText.Quoted(value.Text) : null;

        public string? Null(NullValue value) => "null";

        public string? Date(DateValue value) => null;

        public string? Time(TimeValue value) => null;

        public string? Duration(DurationValue value) => null;

        public string? List(ListValue value) => null;

        public string? Name(NameValue value) => null;

        public string? Record(RecordValue value) => null;

        public string? Exception(ExceptionValue value) => null;

        public string? Expression(ExpressionValue value) => value.CSharp;

        public string? Any(AnyCondition condition) => null;

        public string? Comparison(ComparisonCondition condition) => null;

        public string? Range(RangeCondition condition) => null;

        public string? Set(SetCondition condition) => null;

        public string? Not(NotCondition condition) => null;
    }
}
