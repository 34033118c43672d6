namespace AutoDev.Specifications.Model;

/// <summary>Does one thing for each kind of cell. A new kind is a method here, and so an error wherever it was forgotten.</summary>
public interface ICellVisitor<out T>
{
    T Empty(EmptyValue value);

    T Integer(IntegerValue value);

    T Decimal(DecimalValue value);

    T Boolean(BooleanValue value);

    T Text(TextValue value);

    T Null(NullValue value);

    T Date(DateValue value);

    T Time(TimeValue value);

    T Duration(DurationValue value);

    T List(ListValue value);

    T Name(NameValue value);

    T Record(RecordValue value);

    T Exception(ExceptionValue value);

    T Expression(ExpressionValue value);

    T Any(AnyCondition condition);

    T Comparison(ComparisonCondition condition);

    T Range(RangeCondition condition);

    T Set(SetCondition condition);

    T Not(NotCondition condition);
}

/// <summary>Does one thing for each kind of condition, and one for all plain values.</summary>
public interface IConditionVisitor<out T>
{
    T Plain(PlainValue value);

    T Any(AnyCondition condition);

    T Comparison(ComparisonCondition condition);

    T Range(RangeCondition condition);

    T Set(SetCondition condition);

    T Not(NotCondition condition);
}
