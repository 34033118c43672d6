namespace AutoDev.ProgrammingByExample.Tests;

public sealed class TextTables
{
    [Fact]
    public void LiteralsAroundAParameterBecomeAnInterpolatedText() => Assert.Equal(
        "$\"Hello, {name}!\"",
        Table.Code(Table.Of("Greet", DataType.Text, [("name", DataType.Text)], ["Ann", "Hello, Ann!"], ["Bob", "Hello, Bob!"], ["Zoe", "Hello, Zoe!"])));

    [Fact]
    public void PartsBetweenMarksAreTakenAndRearranged()
    {
        var problem = Table.Of(
            "Formal", DataType.Text, [("name", DataType.Text)],
            ["Ada Lovelace", "Lovelace, A."], ["Alan Turing", "Turing, A."], ["Grace Hopper", "Hopper, G."]);

        AssertAgree(problem, ["Edsger Dijkstra"], "Dijkstra, E.");
    }

    [Fact]
    public void CaseAndReplacementAreCombined() => AssertAgree(
        Table.Of("Slug", DataType.Text, [("title", DataType.Text)], ["Hello World", "hello-world"], ["A New Day", "a-new-day"], ["One", "one"]),
        ["Two More Words"],
        "two-more-words");

    [Fact]
    public void SingleCharactersAreWrittenAsCharacters() => Assert.Equal(
        "email.Split('@')[^1]",
        Table.Code(Table.Of(
            "Domain", DataType.Text, [("email", DataType.Text)],
            ["ann@example.com", "example.com"], ["bob.b@test.org", "test.org"], ["z@x.de", "x.de"])));

    [Fact]
    public void ATextForEachTextIsALookupAndIsRefused() => Assert.IsType<Refused>(Synthesizer.Solve(
        Table.Of("Name", DataType.Text, [("code", DataType.Text)], ["A", "Alpha"], ["B", "Beta"], ["C", "Gamma"]), Table.Effort));

    [Fact]
    public void QuotesAndControlCharactersAreEscaped()
    {
        var problem = Table.Of(
            "Quote", DataType.Text, [("s", DataType.Text)],
            ["a", "\"a\"\n{\\}"], ["b", "\"b\"\n{\\}"], ["cd", "\"cd\"\n{\\}"], ["e", "\"e\"\n{\\}"]);

        AssertAgree(problem, ["x"], "\"x\"\n{\\}");
    }

    private static void AssertAgree(Problem problem, object?[] inputs, object? expected)
    {
        var program = Table.Solve(problem).Program;

        Assert.Equal(expected, program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(program).Evaluate(inputs));
    }
}
