using System.Globalization;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Revisions;

/// <summary>One spelling for each value, however its cell spells it.</summary>
internal sealed class CanonicalCell(CanonicalWriter writer) : ICellVisitor<CanonicalWriter>
{
    public static void Write(CanonicalWriter writer, CellValue value) => new CanonicalCell(writer).Write(value);

    public CanonicalWriter Empty(EmptyValue value) => Labelled("empty", "");

    public CanonicalWriter Integer(IntegerValue value) => Labelled("i", value.Digits);

    public CanonicalWriter Decimal(DecimalValue value) => Labelled("d", value.Digits);

    public CanonicalWriter Boolean(BooleanValue value) => Labelled(value.Value ? "true" : "false", "");

    public CanonicalWriter Text(TextValue value) => Measured(value.Quoted ? "q" : "t", value.Text);

    public CanonicalWriter Null(NullValue value) => Labelled("null", "");

    public CanonicalWriter Date(DateValue value) => Labelled("@", value.Iso);

    public CanonicalWriter Time(TimeValue value) => Labelled("T", value.TimeOfDay.Ticks.ToString(CultureInfo.InvariantCulture));

    public CanonicalWriter Duration(DurationValue value) => Labelled("P", value.Value.Ticks.ToString(CultureInfo.InvariantCulture));

    public CanonicalWriter List(ListValue value) => Items("list", value.Items);

    public CanonicalWriter Name(NameValue value) => Labelled("n", value.Name);

    public CanonicalWriter Record(RecordValue value)
    {
        writer.Append("record");
        foreach (var field in value.Fields)
        {
            Measured("f", field.Name);
            Write(field.Value);
        }

        return writer;
    }

    public CanonicalWriter Exception(ExceptionValue value) => Labelled("!", value.TypeName);

    public CanonicalWriter Expression(ExpressionValue value) => Measured("c", value.CSharp);

    public CanonicalWriter Any(AnyCondition condition) => Labelled("*", "");

    public CanonicalWriter Comparison(ComparisonCondition condition) => Parts(condition.Comparison.ToString(), condition.Value);

    public CanonicalWriter Range(RangeCondition condition) => Parts(condition.ToIncluded ? "to" : "below", condition.From, condition.To);

    public CanonicalWriter Set(SetCondition condition) => Items("in", condition.Items);

    public CanonicalWriter Not(NotCondition condition) => Parts("not", condition.Condition);

    private void Write(CellValue value)
    {
        value.Accept<CanonicalWriter>(this);
        writer.Append('\u001E');
    }

    private CanonicalWriter Items(string label, IReadOnlyList<CellValue> items)
    {
        Labelled(label, items.Count.ToString(CultureInfo.InvariantCulture));
        return Parts(":", items);
    }

    private CanonicalWriter Parts(string label, params IReadOnlyList<CellValue> parts)
    {
        writer.Append(label);
        foreach (var part in parts)
        {
            Write(part);
        }

        return writer;
    }

    private CanonicalWriter Labelled(string label, string text)
    {
        writer.Append(label);
        writer.Append(text);
        return writer;
    }

    /// <summary>With its length, since free text may hold whatever separates parts.</summary>
    private CanonicalWriter Measured(string label, string text)
    {
        writer.Append(label);
        writer.Append(text.Length.ToString(CultureInfo.InvariantCulture));
        writer.Append(':');
        writer.Append(text);
        return writer;
    }
}
