using System.Globalization;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Lint;

/// <summary>A text that is equal for values that are: <c>10</c> and <c>10.0</c>, <c>Gold</c> and <c>"Gold"</c>.</summary>
internal sealed class ValueKey : ICellVisitor<string>
{
    private static readonly ValueKey Keys = new();

    private ValueKey()
    {
    }

    public static string Of(CellValue value) => value.Accept<string>(Keys);

    public string Empty(EmptyValue value) => "";

    public string Integer(IntegerValue value) => "#" + value.Digits;

    public string Decimal(DecimalValue value) => "#" + Shortest(value.Digits);

    public string Boolean(BooleanValue value) => value.Value ? "true" : "false";

    public string Text(TextValue value) => "'" + value.Text;

    public string Null(NullValue value) => "null";

    public string Date(DateValue value) => "@" + value.Iso;

    public string Time(TimeValue value) => "T" + value.TimeOfDay.Ticks.ToString(CultureInfo.InvariantCulture);

    public string Duration(DurationValue value) => "P" + value.Value.Ticks.ToString(CultureInfo.InvariantCulture);

    public string List(ListValue value) => "[" + string.Join("\u001F", value.Items.Select(Of)) + "]";

    public string Name(NameValue value) => "'" + value.Name;

    public string Record(RecordValue value) =>
        "{" + string.Join("\u001F", value.Fields.Select(static field => field.Name + "=" + Of(field.Value))) + "}";

    public string Exception(ExceptionValue value) => "!" + value.TypeName.Substring(value.TypeName.LastIndexOf('.') + 1);

    public string Expression(ExpressionValue value) => "`" + value.CSharp;

    public string Any(AnyCondition condition) => "*";

    public string Comparison(ComparisonCondition condition) => condition.Comparison + Of(condition.Value);

    public string Range(RangeCondition condition) => Of(condition.From) + ".." + (condition.ToIncluded ? "" : "<") + Of(condition.To);

    public string Set(SetCondition condition) => "in " + string.Join("\u001F", condition.Items.Select(Of));

    public string Not(NotCondition condition) => "not " + Of(condition.Condition);

    private static string Shortest(string digits)
    {
        if (digits.IndexOf('.') < 0 || digits.IndexOf('e') >= 0)
        {
            return digits;
        }

        var trimmed = digits.TrimEnd('0').TrimEnd('.');
        return trimmed is "-0" ? "0" : trimmed;
    }
}
