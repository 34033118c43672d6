namespace AutoDev.ProgrammingByExample.Tests.Texts;

public sealed class Forms
{
    private static readonly (string, DataType)[] Parameters = [("text", DataType.Text)];

    [Fact]
    public void ADateIsWrittenInAnotherForm()
    {
        var problem = Table.Of(
            "Long", DataType.Text, Parameters,
            ["2021-03-05", "March 5, 2021"], ["1999-12-31", "December 31, 1999"], ["2015-07-04", "July 4, 2015"], ["2020-02-29", "February 29, 2020"]);

        Assert.Equal(
            "DateTime.ParseExact(text, \"yyyy-MM-dd\", CultureInfo.InvariantCulture).ToString(\"MMMM d, yyyy\", CultureInfo.InvariantCulture)", Table.Code(problem));
        AssertAgree(problem, ["2022-10-01"], "October 1, 2022");
        AssertAgree(problem, ["soon"], new Failure("FormatException"));
    }

    [Fact]
    public void TheWeekdayOfADateIsKnown() => AssertAgree(
        Table.Of(
            "Weekday", DataType.Text, Parameters,
            ["5/30/2021", "Sun"], ["12/31/1999", "Fri"], ["7/4/2015", "Sat"], ["2/29/2020", "Sat"], ["3/1/2021", "Mon"], ["8/17/2022", "Wed"]),
        ["9/15/2022"],
        "Thu");

    [Fact]
    public void ATimeIsWrittenInAnotherForm() => AssertAgree(
        Table.Of(
            "Clock", DataType.Text, Parameters,
            ["14:05", "2:05 PM"], ["9:30", "9:30 AM"], ["0:15", "12:15 AM"], ["12:00", "12:00 PM"], ["23:59", "11:59 PM"]),
        ["20:01"],
        "8:01 PM");

    [Fact]
    public void ADateIsFoundInsideATextAndWrittenInsideAnother() => AssertAgree(
        Table.Of(
            "Due", DataType.Text, Parameters,
            ["Invoice 12, 03 Apr 2021", "due 2021-04-03"], ["Invoice 7, 28 Feb 2020", "due 2020-02-28"], ["Invoice 931, 11 Nov 1999", "due 1999-11-11"],
            ["Invoice 55, 30 Jun 2018", "due 2018-06-30"]),
        ["Invoice 8, 05 Sep 2023"],
        "due 2023-09-05");

    [Fact]
    public void ANumberInATextIsRoundedAndGrouped() => AssertAgree(
        Table.Of(
            "Grouped", DataType.Text, Parameters,
            ["1234567.891", "1,234,567.89"], ["0.5", "0.50"], ["999.999", "1,000.00"], ["12", "12.00"], ["4321.05", "4,321.05"]),
        ["7654321"],
        "7,654,321.00");

    [Fact]
    public void ANumberIsWrittenInsideAText()
    {
        var problem = Table.Of(
            "Price", DataType.Text, [("amount", DataType.Decimal)],
            [1234.5m, "$1,234.50"], [0.999m, "$1.00"], [12m, "$12.00"], [9876543.21m, "$9,876,543.21"]);

        AssertAgree(problem, [20.125m], "$20.13");
    }

    private static void AssertAgree(Problem problem, object?[] inputs, object? expected)
    {
        var program = Table.Solve(problem).Program;
        Assert.Equal(expected, program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(program).Evaluate(inputs));
    }
}
