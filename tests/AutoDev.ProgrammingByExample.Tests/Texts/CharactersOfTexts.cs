namespace AutoDev.ProgrammingByExample.Tests.Texts;

public sealed class CharactersOfTexts
{
    private static readonly (string, DataType)[] Parameters = [("text", DataType.Text)];

    [Fact]
    public void EachIsReplacedAsATestSays() => AssertAgree(
        Table.Of("Swap", DataType.Text, Parameters, ["Hello", "hELLO"], ["wORLD", "World"], ["AbC", "aBc"], ["xYz", "XyZ"], ["TeSt", "tEsT"]),
        "string.Concat(text.Select(x => char.IsUpper(x) ? char.ToLowerInvariant(x) : char.ToUpperInvariant(x)))",
        ["QuiCk"],
        "qUIcK");

    [Fact]
    public void EachIsReplacedAsATableSays() => AssertAgree(
        Table.Of("Strand", DataType.Text, Parameters, ["A", "U"], ["C", "G"], ["G", "C"], ["T", "A"], ["ACGT", "UGCA"], ["GATTACA", "CUAAUGU"], ["CCGTA", "GGCAU"]),
        null,
        ["TTAGC"],
        "AAUCG");

    [Fact]
    public void SomeAreLeftOut() => AssertAgree(
        Table.Of("Bare", DataType.Text, Parameters, ["hello world", "hll wrld"], ["the fox", "th fx"], ["a sunny day", " snny dy"], ["level up", "lvl p"], ["queue", "q"], ["ink", "nk"]),
        "string.Concat(text.Where(x => !\"aeiou\".Contains(x)))",
        ["programming"],
        "prgrmmng");

    [Fact]
    public void EachIsRepeated() => AssertAgree(
        Table.Of("Doubled", DataType.Text, Parameters, ["ab", "aabb"], ["hello", "hheelllloo"], ["x", "xx"], ["moon", "mmoooonn"]),
        "string.Concat(text.Select(x => new string(x, 2)))",
        ["sky"],
        "sskkyy");

    [Fact]
    public void WhatStandsBeforeAnEndIsHidden() => AssertAgree(
        Table.Of("Masked", DataType.Text, Parameters, ["123456", "**3456"], ["9876543210", "******3210"], ["55555", "*5555"], ["1234567", "***4567"], ["abcdEFGH", "****EFGH"]),
        "text[^4..].PadLeft(text.Length, '*')",
        ["0000111122"],
        "******1122");

    [Fact]
    public void WordsAreTurnedRound() => AssertAgree(
        Table.Of("Back", DataType.Text, Parameters, ["hello world", "world hello"], ["the quick fox", "fox quick the"], ["a sunny day", "day sunny a"], ["moon", "moon"], ["b c a d", "d a c b"]),
        null,
        ["one two three four five"],
        "five four three two one");

    [Fact]
    public void TheLongestWordIsTaken() => AssertAgree(
        Table.Of("Longest", DataType.Text, Parameters, ["hello sun", "hello"], ["the quick fox", "quick"], ["a sunny day", "sunny"], ["moon", "moon"], ["be careful", "careful"], ["one two three", "three"]),
        null,
        ["tiny enormous big"],
        "enormous");

    [Fact]
    public void WhatEndsAPieceIsNotWhatJoinsIt() => AssertAgree(
        Table.Of("Initials", DataType.Text, Parameters, ["Ann Lee", "A. L."], ["Bob Ray Dyke", "B. R. D."], ["Cy", "C."], ["Dora May Sue Hill", "D. M. S. H."], ["Eve Stone", "E. S."]),
        null,
        ["Gil Hay Ivy"],
        "G. H. I.");

    private static void AssertAgree(Problem problem, string? code, object?[] inputs, object? expected)
    {
        var program = Table.Solve(problem).Program;
        if (code is not null)
            Assert.Equal(code, Table.Code(problem));
        Assert.Equal(expected, program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(program).Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(program, older: true).Evaluate(inputs));
    }
}
