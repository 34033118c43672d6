using System.Globalization;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Examples;

/// <summary>Values as a person writes them into a cell; of the conditions only the one that says nothing.</summary>
internal sealed class WrittenCell : ICellVisitor<string>
{
    private static readonly WrittenCell Writer = new();

    private WrittenCell()
    {
    }

    public static string Of(CellValue value) => value.Accept<string>(Writer);

    public string Empty(EmptyValue value) => "";

    public string Integer(IntegerValue value) => value.Digits;

    public string Decimal(DecimalValue value) => value.Digits;

    public string Boolean(BooleanValue value) => value.Value ? "yes" : "no";

    public string Text(TextValue value) => CSharpText.Quoted(value.Text).Replace("|", "\\|", StringComparison.Ordinal);

    public string Null(NullValue value) => "null";

    public string Date(DateValue value) => value.Iso;

    public string Time(TimeValue value) => value.Text;

    public string Duration(DurationValue value) => value.Value.ToString("c", CultureInfo.InvariantCulture);

    public string List(ListValue value) => $"[{string.Join(", ", value.Items.Select(Of))}]";

    public string Name(NameValue value) => value.Name;

    public string Record(RecordValue value) =>
        $"{{{string.Join(", ", value.Fields.Select(static field => $"{field.Name}: {Of(field.Value)}"))}}}";

    public string Exception(ExceptionValue value) => value.TypeName;

    public string Expression(ExpressionValue value) => $"`{value.CSharp}`";

    public string Any(AnyCondition condition) => "*";

    public string Comparison(ComparisonCondition condition) => "";

    public string Range(RangeCondition condition) => "";

    public string Set(SetCondition condition) => "";

    public string Not(NotCondition condition) => "";
}
