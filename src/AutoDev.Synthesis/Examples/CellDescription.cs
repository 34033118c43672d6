using AutoDev.Specifications.Model;

namespace AutoDev.Synthesis.Examples;

/// <summary>What a cell holds, as half a sentence for whoever wrote something else than was wanted.</summary>
internal sealed class CellDescription : ICellVisitor<string>
{
    private static readonly CellDescription Words = new();

    private CellDescription()
    {
    }

    public static string Of(CellValue value) => value.Accept<string>(Words);

    public string Empty(EmptyValue value) => "nothing is written";

    public string Integer(IntegerValue value) => "this is a number";

    public string Decimal(DecimalValue value) => "this is a number";

    public string Boolean(BooleanValue value) => "this is a truth value";

    public string Text(TextValue value) => "this is text";

    public string Null(NullValue value) => "this is null";

    public string Date(DateValue value) => "this is a date";

    public string Time(TimeValue value) => "this is a time of day";

    public string Duration(DurationValue value) => "this is a duration";

    public string List(ListValue value) => "this is a list";

    public string Name(NameValue value) => "this is text";

    public string Record(RecordValue value) => "this is a record";

    public string Exception(ExceptionValue value) => "this is an exception";

    public string Expression(ExpressionValue value) => "this is an expression";

    public string Any(AnyCondition condition) => "this is a condition";

    public string Comparison(ComparisonCondition condition) => "this is a condition";

    public string Range(RangeCondition condition) => "this is a condition";

    public string Set(SetCondition condition) => "this is a condition";

    public string Not(NotCondition condition) => "this is a condition";
}
