using System.Globalization;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Lint;

/// <summary>A text that is equal for values that are: <c>10</c> and <c>10.0</c>, <c>Gold</c> and <c>"Gold"</c>.</summary>
internal static class ValueKey
{
    public static string Of(CellValue value) => value switch
    {
        IntegerValue integer => "#" + integer.Digits,
        DecimalValue number => "#" + Shortest(number.Digits),
        TextValue text => "'" + text.Text,
        NameValue name => "'" + name.Name,
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NullValue => "null",
        EmptyValue => "",
        DateValue date => "@" + date.Iso,
        DurationValue duration => "P" + duration.Value.Ticks.ToString(CultureInfo.InvariantCulture),
        ExceptionValue exception => "!" + exception.TypeName.Substring(exception.TypeName.LastIndexOf('.') + 1),
        ListValue list => "[" + string.Join("\u001F", list.Items.Select(Of)) + "]",
        RecordValue record => "{" + string.Join("\u001F", record.Fields.Select(static field => field.Name + "=" + Of(field.Value))) + "}",
        ExpressionValue expression => "`" + expression.CSharp,
        ComparisonCondition comparison => comparison.Comparison + Of(comparison.Value),
        RangeCondition range => Of(range.From) + ".." + (range.ToIncluded ? "" : "<") + Of(range.To),
        SetCondition set => "in " + string.Join("\u001F", set.Items.Select(Of)),
        NotCondition not => "not " + Of(not.Condition),
        _ => "*",
    };

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
