using AutoDev.ProgrammingByExample.Printing.CSharp;

namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>.NET Standard 2.0 and .NET Framework have no ranges, and fewer overloads.</summary>
public sealed class OlderLibraries
{
    [Theory]
    [InlineData("ann@example.com|example.com;bob.b@test.org|test.org;z@x.de|x.de", "one@two.three", "two.three")]
    [InlineData("Hello World|hello-world;A New Day|a-new-day;One|one", "Two More Words", "two-more-words")]
    [InlineData("Ada Lovelace|Lovelace, A.;Alan Turing|Turing, A.;Grace Hopper|Hopper, G.", "Edsger Dijkstra", "Dijkstra, E.")]
    [InlineData("abcdef|abc;xyz12|xyz;hello|hel;cat|cat", "window", "win")]
    [InlineData("abcdef|def;xyz12|z12;hello|llo;cat|cat", "window", "dow")]
    [InlineData("a.b.c|a.b;x.y|x;one.two.three.four|one.two.three", "p.q.r", "p.q")]
    public void GetTextsInWordsThatTheyHave(string rows, string input, string expected)
    {
        object?[][] table = [.. rows.Split(';').Select(static row => (object?[])row.Split('|'))];
        var program = Table.Solve(Table.Of("F", DataType.Text, [("text", DataType.Text)], table)).Program;

        var text = new CSharpPrinter(older: true).Print(program).Text;

        Assert.DoesNotContain("..", text, StringComparison.Ordinal);
        Assert.DoesNotContain("^", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Replace(' ", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"Replace\(.*StringComparison", text);
        Assert.Equal(expected, new CompiledProgram(program, older: true).Evaluate([input]));
    }

    [Fact]
    public void GetSequencesInWordsThatTheyHave()
    {
        var numbers = new SequenceType(DataType.Int32, "int[]");
        var problem = Table.Of(
            "Sorted", numbers, [("numbers", numbers)],
            [new object?[] { 3, 1, 2 }, new object?[] { 1, 2, 3 }], [new object?[] { 5, 4 }, new object?[] { 4, 5 }], [new object?[] { 9, 8, 10, 1 }, new object?[] { 1, 8, 9, 10 }]);
        var program = Table.Solve(problem).Program;

        Assert.Contains(".OrderBy(each => each)", new CSharpPrinter(older: true).Print(program).Text, StringComparison.Ordinal);
        Assert.Equal(new object?[] { 2, 6, 7 }, new CompiledProgram(program, older: true).Evaluate([new object?[] { 7, 2, 6 }]));
    }
}
