using System.Globalization;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Examples;

/// <summary>Values as a person writes them into a cell.</summary>
internal static class WrittenCell
{
    public static string Of(CellValue value) => value switch
    {
        IntegerValue integer => integer.Digits,
        DecimalValue fraction => fraction.Digits,
        BooleanValue boolean => boolean.Value ? "yes" : "no",
        TextValue text => CSharpText.Quoted(text.Text).Replace("|", "\\|", StringComparison.Ordinal),
        NameValue name => name.Name,
        NullValue => "null",
        DateValue date => date.Iso,
        DurationValue duration => duration.Value.ToString("c", CultureInfo.InvariantCulture),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        RecordValue record => $"{{{string.Join(", ", record.Fields.Select(static field => $"{field.Name}: {Of(field.Value)}"))}}}",
        ExceptionValue exception => exception.TypeName,
        ExpressionValue expression => $"`{expression.CSharp}`",
        AnyCondition => "*",
        _ => "",
    };
}
