using System.Globalization;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>A cell's meaning: a plain value, or a condition on one.</summary>
public abstract record CellValue
{
    private protected CellValue()
    {
    }

    /// <summary>Does what <paramref name="visitor"/> does for this kind.</summary>
    public abstract T Accept<T>(ICellVisitor<T> visitor);

    /// <summary>Does what <paramref name="visitor"/> does for this kind of condition, or for a plain value.</summary>
    public abstract T Accept<T>(IConditionVisitor<T> visitor);
}

/// <summary>A value that limits nothing.</summary>
public abstract record PlainValue : CellValue
{
    private protected PlainValue()
    {
    }

    /// <summary>What its values are compared on, so that conditions on them can be reckoned with.</summary>
    public abstract CellScale Scale { get; }

    public sealed override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Plain(this);
}

/// <summary>Nothing is written.</summary>
public sealed record EmptyValue : PlainValue
{
    public override CellScale Scale => CellScale.None;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Empty(this);
}

/// <summary><c>42</c>, <c>-7</c>, <c>1_000</c>. Digits only, so any width.</summary>
/// <param name="Digits">Invariant, without separators, with a leading <c>-</c> where negative.</param>
public sealed record IntegerValue(string Digits) : PlainValue
{
    public override CellScale Scale => CellScale.Number;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Integer(this);
}

/// <summary><c>0.05</c>, <c>5%</c> (read as 0.05).</summary>
/// <param name="Digits">Invariant, trailing zeros kept.</param>
public sealed record DecimalValue(string Digits) : PlainValue
{
    public override CellScale Scale => CellScale.Number;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Decimal(this);
}

/// <summary><c>true</c>, <c>false</c>, <c>yes</c>, <c>no</c>.</summary>
public sealed record BooleanValue(bool Value) : PlainValue
{
    public override CellScale Scale => CellScale.Boolean;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Boolean(this);
}

/// <summary><c>"quoted, with \n escapes"</c>, or bare words that are nothing else.</summary>
/// <param name="Quoted">Whether quotes stood around it; bare text may still become an enumeration member.</param>
public sealed record TextValue(string Text, bool Quoted) : PlainValue
{
    public override CellScale Scale => CellScale.Word;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Text(this);
}

/// <summary><c>null</c>.</summary>
public sealed record NullValue : PlainValue
{
    public override CellScale Scale => CellScale.None;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Null(this);
}

/// <summary><c>2026-02-28</c>, with time where written (<c>2026-02-28T10:00</c>).</summary>
/// <param name="Iso">ISO 8601, as written.</param>
public sealed record DateValue(string Iso) : PlainValue
{
    /// <summary>None with an offset: a day of another zone is not simply before or after.</summary>
    public override CellScale Scale => Iso.IndexOf('Z') < 0 && Iso.IndexOf('+') < 0 ? CellScale.Date : CellScale.None;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Date(this);
}

/// <summary><c>15 min</c>, <c>2d</c>, <c>1:30:00</c>, <c>PT15M</c>.</summary>
public sealed record DurationValue(TimeSpan Value) : PlainValue
{
    public override CellScale Scale => CellScale.Duration;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Duration(this);
}

/// <summary><c>10:30</c>: a time of day in hours and minutes. With seconds it may as well be a duration, and is read as one.</summary>
/// <param name="Text">As written.</param>
public sealed record TimeValue(string Text) : PlainValue
{
    public override CellScale Scale => CellScale.Time;

    /// <summary>Since midnight.</summary>
    public TimeSpan TimeOfDay => TimeSpan.ParseExact(Text, ["hh\\:mm", "h\\:mm"], CultureInfo.InvariantCulture);

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Time(this);
}

/// <summary><c>[1, 2, 3]</c>.</summary>
public sealed record ListValue(EquatableArray<CellValue> Items) : PlainValue
{
    public override CellScale Scale => CellScale.None;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.List(this);
}

/// <summary>One word that may name a member: <c>Gold</c>, <c>Status.Paid</c>.</summary>
public sealed record NameValue(string Name) : PlainValue
{
    public override CellScale Scale => CellScale.Word;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Name(this);
}

/// <summary><c>{Amount: 3, Currency: "EUR"}</c>.</summary>
public sealed record RecordValue(EquatableArray<RecordField> Fields) : PlainValue
{
    public override CellScale Scale => CellScale.None;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Record(this);
}

/// <summary>A field of a <see cref="RecordValue"/>.</summary>
public sealed record RecordField(string Name, CellValue Value);

/// <summary>The name of an exception: an expected failure. <c>ArgumentOutOfRangeException</c>.</summary>
public sealed record ExceptionValue(string TypeName) : PlainValue
{
    public override CellScale Scale => CellScale.None;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Exception(this);
}

/// <summary><c>`expression`</c> that is none of the above; C# text.</summary>
public sealed record ExpressionValue(string CSharp) : PlainValue
{
    public override CellScale Scale => CellScale.None;

    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Expression(this);
}

/// <summary><c>*</c> or <c>-</c>: any value.</summary>
public sealed record AnyCondition : CellValue
{
    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Any(this);

    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Any(this);
}

/// <summary><c>&lt;18</c>, <c>&gt;=100</c>, <c>!=3</c>.</summary>
public sealed record ComparisonCondition(Comparison Comparison, CellValue Value) : CellValue
{
    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Comparison(this);

    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Comparison(this);
}

/// <summary><c>10..99</c>, both ends included; <c>10..&lt;100</c> without the upper one.</summary>
public sealed record RangeCondition(CellValue From, CellValue To, bool ToIncluded) : CellValue
{
    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Range(this);

    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Range(this);
}

/// <summary><c>a, b, c</c> in a condition column, or <c>in [..]</c>: one of these.</summary>
public sealed record SetCondition(EquatableArray<CellValue> Items) : CellValue
{
    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Set(this);

    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Set(this);
}

/// <summary><c>not (…)</c>, <c>!…</c>.</summary>
public sealed record NotCondition(CellValue Condition) : CellValue
{
    public override T Accept<T>(ICellVisitor<T> visitor) => visitor.Not(this);

    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Not(this);
}

/// <summary>The comparison signs.</summary>
public enum Comparison
{
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
    GreaterOrEqual,
    Greater,
}

/// <summary>What plain values are compared on.</summary>
public enum CellScale
{
    /// <summary>They are equal or not, and that only code can tell.</summary>
    None,
    Number,
    Date,
    Time,
    Duration,
    Boolean,
    Word,
}
