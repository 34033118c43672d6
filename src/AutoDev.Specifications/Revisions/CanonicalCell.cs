using System.Globalization;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Revisions;

/// <summary>One spelling for each value, however its cell spells it.</summary>
internal static class CanonicalCell
{
    public static void Write(CanonicalWriter writer, CellValue value)
    {
        switch (value)
        {
            case EmptyValue:
                writer.Append("empty");
                break;
            case IntegerValue integer:
                Labelled(writer, "i", integer.Digits);
                break;
            case DecimalValue number:
                Labelled(writer, "d", number.Digits);
                break;
            case BooleanValue boolean:
                writer.Append(boolean.Value ? "true" : "false");
                break;
            case TextValue text:
                Measured(writer, text.Quoted ? "q" : "t", text.Text);
                break;
            case NullValue:
                writer.Append("null");
                break;
            case DateValue date:
                Labelled(writer, "@", date.Iso);
                break;
            case DurationValue duration:
                Labelled(writer, "P", duration.Value.Ticks.ToString(CultureInfo.InvariantCulture));
                break;
            case NameValue name:
                Labelled(writer, "n", name.Name);
                break;
            case ExceptionValue exception:
                Labelled(writer, "!", exception.TypeName);
                break;
            case ExpressionValue expression:
                Measured(writer, "c", expression.CSharp);
                break;
            case ListValue list:
                Items(writer, "list", list.Items);
                break;
            case RecordValue record:
                writer.Append("record");
                foreach (var field in record.Fields)
                {
                    Measured(writer, "f", field.Name);
                    Write(writer, field.Value);
                }

                break;
            default:
                Condition(writer, value);
                break;
        }

        writer.Append('\u001E');
    }

    private static void Condition(CanonicalWriter writer, CellValue value)
    {
        switch (value)
        {
            case ComparisonCondition comparison:
                writer.Append(comparison.Comparison.ToString());
                Write(writer, comparison.Value);
                break;
            case RangeCondition range:
                writer.Append(range.ToIncluded ? "to" : "below");
                Write(writer, range.From);
                Write(writer, range.To);
                break;
            case SetCondition set:
                Items(writer, "in", set.Items);
                break;
            case NotCondition not:
                writer.Append("not");
                Write(writer, not.Condition);
                break;
            default:
                writer.Append("*");
                break;
        }
    }

    private static void Items(CanonicalWriter writer, string label, IReadOnlyList<CellValue> items)
    {
        Labelled(writer, label, items.Count.ToString(CultureInfo.InvariantCulture));
        writer.Append(':');
        foreach (var item in items)
        {
            Write(writer, item);
        }
    }

    private static void Labelled(CanonicalWriter writer, string label, string text)
    {
        writer.Append(label);
        writer.Append(text);
    }

    /// <summary>With its length, since free text may hold whatever separates parts.</summary>
    private static void Measured(CanonicalWriter writer, string label, string text)
    {
        writer.Append(label);
        writer.Append(text.Length.ToString(CultureInfo.InvariantCulture));
        writer.Append(':');
        writer.Append(text);
    }
}
