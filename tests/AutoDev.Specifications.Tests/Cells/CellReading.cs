using AutoDev.Specifications.Cells;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tests.Cells;

[Verifies("PRP-101-4")]
public sealed class CellReading
{
    public static TheoryData<string, CellValue> Values => new()
    {
        { "", new EmptyValue() },
        { "42", new IntegerValue("42") },
        { "-7", new IntegerValue("-7") },
        { "1_000", new IntegerValue("1000") },
        { "1\u202F000", new IntegerValue("1000") },
        { "007", new IntegerValue("7") },
        { "123456789012345678901234567890", new IntegerValue("123456789012345678901234567890") },
        { "0.05", new DecimalValue("0.05") },
        { "0.10", new DecimalValue("0.10") },
        { "5%", new DecimalValue("0.05") },
        { "5 %", new DecimalValue("0.05") },
        { "-12.5%", new DecimalValue("-0.125") },
        { "100%", new DecimalValue("1.00") },
        { "true", new BooleanValue(true) },
        { "No", new BooleanValue(false) },
        { "null", new NullValue() },
        { "\"a\\nb\"", new TextValue("a\nb", Quoted: true) },
        { "\"a \\| b\"", new TextValue("a | b", Quoted: true) },
        { "\"\\u00e9\"", new TextValue("é", Quoted: true) },
        { "\"C:\\temp\"", new TextValue("C:\temp", Quoted: true) },
        { "'single'", new TextValue("single", Quoted: true) },
        { "two words", new TextValue("two words", Quoted: false) },
        { "Gold", new NameValue("Gold") },
        { "**Gold**", new NameValue("Gold") },
        { "`Status.Paid`", new NameValue("Status.Paid") },
        { "`new Money(3)`", new ExpressionValue("new Money(3)") },
        { "`0.05m`", new DecimalValue("0.05") },
        { "`10L`", new IntegerValue("10") },
        { "2026-02-28", new DateValue("2026-02-28") },
        { "2026-02-28T10:00", new DateValue("2026-02-28T10:00") },
        { "2026-02-30", new TextValue("2026-02-30", Quoted: false) },
        { "15 min", new DurationValue(TimeSpan.FromMinutes(15)) },
        { "2d", new DurationValue(TimeSpan.FromDays(2)) },
        { "1h 30min", new DurationValue(TimeSpan.FromMinutes(90)) },
        { "1:30:00", new DurationValue(TimeSpan.FromMinutes(90)) },
        { "PT15M", new DurationValue(TimeSpan.FromMinutes(15)) },
        { "P1M", new NameValue("P1M") },
        { "[1, 2]", new ListValue([new IntegerValue("1"), new IntegerValue("2")]) },
        { "[]", new ListValue([]) },
        { "[\"a, b\", [x]]", new ListValue([new TextValue("a, b", true), new ListValue([new NameValue("x")])]) },
        { "{Amount: 3, Currency: \"EUR\"}", new RecordValue([new("Amount", new IntegerValue("3")), new("Currency", new TextValue("EUR", true))]) },
        { "ArgumentException", new ExceptionValue("ArgumentException") },
        { "throws ArgumentException", new ExceptionValue("ArgumentException") },
        { "error: NotFound", new ExceptionValue("NotFound") },
        { "!ArgumentException", new ExceptionValue("ArgumentException") },
        { "<18", new ComparisonCondition(Comparison.Less, new IntegerValue("18")) },
        { "<= 5", new ComparisonCondition(Comparison.LessOrEqual, new IntegerValue("5")) },
        { "≥100", new ComparisonCondition(Comparison.GreaterOrEqual, new IntegerValue("100")) },
        { "!=3", new ComparisonCondition(Comparison.NotEqual, new IntegerValue("3")) },
        { "10..99", new RangeCondition(new IntegerValue("10"), new IntegerValue("99"), ToIncluded: true) },
        { "10–99", new RangeCondition(new IntegerValue("10"), new IntegerValue("99"), ToIncluded: true) },
        { "10..<100", new RangeCondition(new IntegerValue("10"), new IntegerValue("100"), ToIncluded: false) },
        { ">=10 and <100", new RangeCondition(new IntegerValue("10"), new IntegerValue("100"), ToIncluded: false) },
        { "..99", new ComparisonCondition(Comparison.LessOrEqual, new IntegerValue("99")) },
        { "*", new AnyCondition() },
        { "-", new AnyCondition() },
        { "not Gold", new NotCondition(new NameValue("Gold")) },
        { "in [1, 2]", new SetCondition([new IntegerValue("1"), new IntegerValue("2")]) },
        { "a, b", new TextValue("a, b", Quoted: false) },
        { "\\*", new TextValue("*", Quoted: false) },
        { "<none>", new TextValue("<none>", Quoted: false) },
        { "[unclosed", new TextValue("[unclosed", Quoted: false) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void EveryFormHasItsValue(string raw, CellValue expected) => Assert.Equal(expected, CellReader.Read(raw));

    [Fact]
    public void CommasAreASetOnlyInAConditionColumn() =>
        Assert.Equal(new SetCondition([new NameValue("a"), new NameValue("b")]), CellReader.Read("a, b", CellPosition.Condition));

    [Fact]
    public void ADashIsNothingInAResultColumn() => Assert.Equal(new EmptyValue(), CellReader.Read("-", CellPosition.Result));

    [Fact]
    public void AnExclamationMarkIsAFailureInAResultColumn() =>
        Assert.Equal(new ExceptionValue("NotFound"), CellReader.Read("!NotFound", CellPosition.Result));

    [Fact]
    public void BracketsNestedWithoutEndAreTextAndNoCrash()
    {
        var raw = new string('[', 100_000);

        Assert.Equal(new TextValue(raw, Quoted: false), CellReader.Read(raw));
    }
}
