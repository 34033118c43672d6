using System.Text.Json;
using AutoDev.ProgrammingByExample.Printing;
using AutoDev.ProgrammingByExample.Printing.CSharp;
using AutoDev.ProgrammingByExample.Tasks;

namespace AutoDev.ProgrammingByExample.Tests.Tasks;

[Verifies("PRP-302-5")]
public sealed class LinesOfTasks
{
    private const string Doubling =
        """{"id": "set/group:twice_it", "params": [{"name": "x", "type": "Int"}], "returns": "Int", "examples": [{"in": [1], "out": 2}, {"in": [4], "out": 8}, {"in": [7], "out": 14}], "inputs": [[21], [-3]], "heldout": 7, "solution": []}""";

    [Fact]
    public void ATaskIsAnsweredWithAProgramAndItsResults()
    {
        var answer = Answer(Doubling);

        Assert.Equal("set/group:twice_it", answer.GetProperty("id").GetString());
        Assert.Equal("solved", answer.GetProperty("status").GetString());
        Assert.Equal("public static int TwiceIt(int x) =>\n    x * 2;", answer.GetProperty("csharp").GetString());
        Assert.Equal([42, -6], answer.GetProperty("outputs").EnumerateArray().Select(static output => output.GetInt32()));
        Assert.True(answer.GetProperty("steps").GetInt64() > 0);
        Assert.True(answer.GetProperty("ms").GetDouble() >= 0);
    }

    [Fact]
    public void AnAnswerIsOneLine() => Assert.DoesNotContain('\n', TaskAnswer.ToLine(Doubling, Table.Effort).ToJson(Printers.All[0]));

    [Fact]
    public void OneRowIsRefusedWithAReason()
    {
        var answer = Answer("""{"id": "one", "params": [{"name": "x", "type": "int"}], "returns": "int", "examples": [{"in": [1], "out": 2}]}""");

        Assert.Equal("refused", answer.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("csharp").ValueKind);
        Assert.Contains("1 row is", answer.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("[1]", "JSON object")]
    [InlineData("{}", "'examples'")]
    [InlineData("""{"id": "a", "params": [], "returns": "int", "examples": 3}""", "'examples' is no list")]
    [InlineData("""{"id": "a", "params": [{"name": "x", "type": "Widget"}], "returns": "int", "examples": [{"in": [1], "out": 1}]}""", "'Widget'")]
    [InlineData("""{"id": "a", "params": [{"name": "x", "type": "int"}], "returns": "int", "examples": [{"in": [1, 2], "out": 1}]}""", "2 inputs")]
    [InlineData("""{"id": "a", "params": [{"name": "x", "type": "bool"}], "returns": "int", "examples": [{"in": ["yes"], "out": 1}]}""", "\"yes\" is no value of type bool")]
    [InlineData("""{"id": "a", "params": [{"name": "x", "type": "list"}], "returns": "int", "examples": [{"in": [[1, "a"]], "out": 1}]}""", "different types")]
    [InlineData("""{"id": "a", "params": [{"name": "x", "type": "string"}], "returns": "int", "examples": [{"in": [null], "out": 1}]}""", "null")]
    [InlineData("""{"id": "a", "params": [{"name": "x", "type": "(_ BitVec 8)"}], "returns": "int", "examples": [{"in": [3], "out": 1}]}""", "8 bits")]
    [InlineData("""{"id": "a", "params": [{"name": "x", "type": "ulong"}], "returns": "int", "examples": [{"in": [-3], "out": 1}]}""", "-3 is no value of type ulong")]
    [InlineData("""{"id": "a", "params": [{"name": "x", "type": "uint"}], "returns": "int", "examples": [{"in": ["#x1ffffffff"], "out": 1}]}""", "is no value of type uint")]
    public void WhatIsNoTaskIsSaid(string line, string complaint)
    {
        var answer = Answer(line);

        Assert.Equal("unsolved", answer.GetProperty("status").GetString());
        Assert.Contains(complaint, answer.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("int", "5", "int")]
    [InlineData("Int", "5000000000", "long")]
    [InlineData("ulong", "18446744073709551615", "ulong")]
    [InlineData("uint", "7", "uint")]
    [InlineData("BitVec", "\"#xffffffffffffffff\"", "ulong")]
    [InlineData("(_ BitVec 64)", "\"0x1F\"", "ulong")]
    [InlineData("(BitVec 32)", "\"#b101\"", "uint")]
    [InlineData("List<Int>", "[1, 2]", "IReadOnlyList<int>")]
    [InlineData("list", "[[1], [2, 3]]", "IReadOnlyList<IReadOnlyList<int>>")]
    [InlineData("list", "[1, 2.5]", "IReadOnlyList<double>")]
    [InlineData("string[]", "[\"a\"]", "IReadOnlyList<string>")]
    [InlineData("str", "\"a\"", "string")]
    [InlineData("float", "1", "double")]
    public void TypesAreThoseOfTheSetsAndOfCSharp(string name, string value, string written)
    {
        var line = $$"""{"id": "same", "params": [{"name": "x", "type": "{{name}}"}], "returns": "{{name}}", "examples": [{"in": [{{value}}], "out": {{value}}}]}""";

        var task = ExampleTask.Read(line, out _, out var complaint);

        Assert.Equal("", complaint);
        Assert.Equal(written, Types.Declared(task!.Problem.Returns));
    }

    private static JsonElement Answer(string line)
    {
        using var document = JsonDocument.Parse(TaskAnswer.ToLine(line, Table.Effort).ToJson(Printers.All[0]));
        return document.RootElement.Clone();
    }
}
