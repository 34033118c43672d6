using System.Globalization;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Revisions;

/// <summary>One spelling for each value, however its cell spells it.</summary>
internal static class CanonicalCell
{
    public static string Write(CellValue value) => value switch
    {
        EmptyValue => "empty",
        IntegerValue integer => "i" + integer.Digits,
        DecimalValue number => "d" + number.Digits,
        BooleanValue boolean => boolean.Value ? "true" : "false",
        TextValue text => Quote(text.Quoted ? 'q' : 't', text.Text),
        NullValue => "null",
        DateValue date => "@" + date.Iso,
        DurationValue duration => "P" + duration.Value.Ticks.ToString(CultureInfo.InvariantCulture),
        ListValue list => "[" + Join(list.Items) + "]",
        NameValue name => "n" + name.Name,
        RecordValue record => "{" + string.Join(",", record.Fields.Select(static field => field.Name + ":" + Write(field.Value))) + "}",
        ExceptionValue exception => "!" + exception.TypeName,
        ExpressionValue expression => Quote('c', expression.CSharp),
        AnyCondition => "*",
        ComparisonCondition comparison => comparison.Comparison + "(" + Write(comparison.Value) + ")",
        RangeCondition range => "range(" + Write(range.From) + "," + Write(range.To) + (range.ToIncluded ? ",in)" : ",ex)"),
        SetCondition set => "in(" + Join(set.Items) + ")",
        NotCondition not => "not(" + Write(not.Condition) + ")",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string Join(IEnumerable<CellValue> items) => string.Join(",", items.Select(Write));

    private static string Quote(char label, string text) => label + text.Length.ToString(CultureInfo.InvariantCulture) + ":" + text;
}
