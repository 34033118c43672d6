namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Tables about the letters and characters of texts: moved, counted, added up, repeated.</summary>
public sealed class LetterTables
{
    [Fact]
    public void LettersMoveByAParameter()
    {
        var problem = Table.Of(
            "Rotate", DataType.Text, [("text", DataType.Text), ("places", DataType.Int32)],
            ["a", 0, "a"], ["a", 1, "b"], ["m", 13, "z"], ["n", 13, "a"], ["OMG", 5, "TRL"]);

        AssertAgree(problem, ["Let's eat, Grandma!", 21], "Gzo'n zvo, Bmviyhv!");
        AssertAgree(problem, ["b", -28], "z");
    }

    [Fact]
    public void LettersMoveByANumberOfTheRows() => AssertAgree(
        Of(DataType.Text, ["abc", "nop"], ["Hello", "Uryyb"], ["xyz", "klm"], ["WHY not?", "JUL abg?"]), ["The"], "Gur");

    [Fact]
    public void TheAlphabetIsTurnedRound() => AssertAgree(Of(DataType.Text, ["abc", "zyx"], ["hello", "svool"], ["Xyz.", "Cba."]), ["omg"], "lnt");

    [Fact]
    public void PlacesInTheAlphabetAreSummed() => AssertAgree(
        Of(DataType.Int32, ["a", 1], ["b", 2], ["abc", 6], ["z", 26], ["zoo", 56], ["hello", 52]), ["Wo-rld"], 72);

    [Fact]
    public void WhatASumOfCodesLeavesIsACharacter() => AssertAgree(
        Of(DataType.Text, ["", "Sum:  "], ["A", "Sum: !"], ["B", "Sum: \""], ["AB", "Sum: #"], ["@", "Sum:  "], ["zz", "Sum: T"], ["x!y", "Sum: 2"], ["0", "Sum: P"]), ["Zz"], "Sum: 4");

    [Fact]
    public void VowelsAreCountedWithinASentence()
    {
        var problem = Of(DataType.Text, ["a", "1 vowels"], ["xyz", "0 vowels"], ["hello", "2 vowels"], ["queue", "4 vowels"], ["sky", "0 vowels"]);

        Assert.Equal("text.Count(x => \"aeiou\".Contains(x)).ToString(CultureInfo.InvariantCulture) + \" vowels\"", Table.Code(problem));
        AssertAgree(problem, ["umbrella"], "3 vowels");
    }

    [Fact]
    public void CharactersOfASetThatTheRowsShowAreCounted() => AssertAgree(
        Of(DataType.Int32, ["", 0], ["k", 1], ["ab", 0], ["x", 1], ["kx", 2], ["q", 1], ["abc", 0], ["qaz", 1], ["cxb", 1]), ["quick axe"], 3);

    [Fact]
    public void SomeCharactersAreRepeatedAndOthersNot()
    {
        var problem = Of(DataType.Text, ["", ""], ["A", "AA"], ["!", "!!!"], [" ", " "], ["*", "*"], ["CD", "CCDD"], ["ef", "eeff"], ["q!", "qq!!!"], ["@!", "@!!!"], ["!#", "!!!#"]);

        Assert.Equal("string.Concat(text.Select(x => char.IsLetter(x) ? new string(x, 2) : x == '!' ? \"!!!\" : x.ToString()))", Table.Code(problem));
        AssertAgree(problem, ["i:!"], "ii:!!!");
    }

    [Fact]
    public void SentencesWithEveryLetterArePangrams() => AssertAgree(
        Of(
            DataType.Boolean, ["", false], ["abcdefghijklmnopqrstuvwxyz", true], ["The quick brown fox jumps over the lazy dog", true],
            ["a quick movement of the enemy will jeopardize five gunboats", false], ["five boxing wizards jump quickly at it", false], ["pack_my_box_with_five_dozen_liquor_jugs", true]),
        ["\"Five quacking Zephyrs jolt my wax bed.\""],
        true);

    [Fact]
    public void WordsWithoutARepeatedLetterAreIsograms() => AssertAgree(
        Of(DataType.Boolean, ["", true], ["isogram", true], ["eleven", false], ["zzyzx", false], ["Alphabet", false], ["thumbscrew-japingly", true], ["thumbscrew-jappingly", false], ["six-year-old", true]),
        ["up-to-date"],
        false);

    [Fact]
    public void DivisorsAreSaidInWords()
    {
        var problem = Table.Of(
            "Sounds", DataType.Text, [("number", DataType.Int32)],
            [1, "1"], [3, "Pling"], [5, "Plang"], [6, "Pling"], [8, "8"], [10, "Plang"], [15, "PlingPlang"], [30, "PlingPlang"]);

        Assert.Equal(
            "(number % 3 == 0 ? \"Pling\" : \"\") + (number % 5 == 0 ? \"Plang\" : \"\") is { Length: > 0 } words ? words : number.ToString(CultureInfo.InvariantCulture)",
            Table.Code(problem));
        AssertAgree(problem, [45], "PlingPlang");
        AssertAgree(problem, [7], "7");
    }

    [Fact]
    public void MultiplesOfAnyAreSummed()
    {
        var list = new SequenceType(DataType.Int32, "IReadOnlyList<int>");
        AssertAgree(
            Table.Of(
                "Sum", DataType.Int32, [("factors", list), ("limit", DataType.Int32)],
                [Items(3, 5), 1, 0], [Items(3, 5), 4, 3], [Items(3), 7, 9], [Items(3, 5), 10, 23], [Items(7, 13, 17), 20, 51], [Items(4, 6), 15, 30], [Items(5, 6, 8), 150, 4419]),
            [Items(3, 0), 1000],
            166833);
    }

    private static object?[] Items(params int[] items) => [.. items.Cast<object?>()];

    private static Problem Of(DataType returns, params object?[][] rows) => Table.Of("Read", returns, [("text", DataType.Text)], rows);

    private static void AssertAgree(Problem problem, object?[] inputs, object expected)
    {
        var solved = Table.Solve(problem);
        Assert.Equal(expected, solved.Program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(solved.Program).Evaluate(inputs));
    }
}
