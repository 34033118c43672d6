namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>What almost the same words mean is asked about where no row tells it apart, however well the rows confirm the program.</summary>
[Verifies("PRP-103-3")]
public sealed class KindredPrograms
{
    private static readonly SequenceType Numbers = new(DataType.Int32, "IReadOnlyList<int>");

    private static readonly SequenceType Texts = new(DataType.Text, "IReadOnlyList<string>");

    [Fact]
    public void NumbersThatWereSortedTheOtherWayRoundInEveryRowAreAskedAbout() => AssertParts(Table.Of(
        "Evens", Numbers, [("numbers", Numbers)],
        [Of(4, 3, 2), Of(2, 4)], [Of(1), Of()], [Of(10, 8, 7, 6), Of(6, 8, 10)], [Of(2, 2), Of(2, 2)]));

    [Fact]
    public void TextsThatWereSortedTheOtherWayRoundInEveryRowAreAskedAbout() => AssertParts(Table.Of(
        "Sorted", Texts, [("names", Texts)],
        [Of("Bob", "Ann"), Of("Ann", "Bob")], [Of(), Of()], [Of("Ann"), Of("Ann")], [Of("Cid", "Bob", "Ann"), Of("Ann", "Bob", "Cid")]));

    [Fact]
    public void TheLastTextThatIsTheFirstByTheAlphabetInEveryRowIsAskedAbout() => AssertParts(Table.Of(
        "First", DataType.Text, [("names", Texts)], [Of("Bob", "Ann"), "Ann"], [Of("Zoe", "Max", "Eva"), "Eva"], [Of("Ian"), "Ian"]));

    [Fact]
    public void TheLastTextThatIsTheLongestInEveryRowIsAskedAbout() => AssertParts(Table.Of(
        "Longest", DataType.Text, [("words", Texts)], [Of("b", "aaa"), "aaa"], [Of("hi", "hey", "a lot"), "a lot"], [Of("x"), "x"]));

    [Fact]
    public void NumbersThatAreSortedInEveryRowBeforeTheyAreTurnedRoundAreAskedAbout() => AssertParts(Table.Of(
        "Largest", Numbers, [("numbers", Numbers)], [Of(1, 2, 3), Of(3, 2, 1)], [Of(5, 9), Of(9, 5)], [Of(), Of()], [Of(4), Of(4)]));

    [Fact]
    public void AQuotientThatIsWholeInEveryRowIsAskedAboutWhereItIsNot()
    {
        var ambiguity = AssertParts(Table.Of(
            "Speed", DataType.Int32, [("km", DataType.Int32), ("hours", DataType.Int32)], [100, 2, 50], [90, 3, 30], [60, 1, 60], [120, 4, 30]));

        Assert.NotEqual(0, (int)ambiguity.Inputs[0]! % (int)ambiguity.Inputs[1]!);
    }

    [Fact]
    public void AFifthThatIsWholeInEveryRowIsAskedAboutWhereItIsNot()
    {
        var ambiguity = AssertParts(Table.Of("Deposit", DataType.Int32, [("price", DataType.Int32)], [100, 20], [250, 50], [1000, 200], [40, 8]));

        Assert.NotEqual(0, (int)ambiguity.Inputs[0]! % 5);
    }

    [Fact]
    public void InitialsThatAreCapitalsInEveryRowAreAskedAbout() => AssertParts(Table.Of(
        "Initials", DataType.Text, [("name", DataType.Text)],
        ["Ada Lovelace", "AL"], ["Grace Brewster Hopper", "GBH"], ["Alan Turing", "AT"], ["Plato", "P"]));

    [Fact]
    public void ADashBeforeANumberIsADash() => Assert.Equal(
        "$\"{country.ToUpperInvariant()}-{number.ToString(CultureInfo.InvariantCulture)}\"",
        Table.Code(Table.Of(
            "Code", DataType.Text, [("country", DataType.Text), ("number", DataType.Int32)], ["de", 17, "DE-17"], ["fr", 5, "FR-5"], ["at", 1234, "AT-1234"], ["ch", 80, "CH-80"])));

    [Fact]
    public void AQuotientOfWhichARowShowsTheRemainderIsNotAskedAbout() => Assert.Null(Table.Solve(Table.Of(
        "Each", DataType.Int32, [("coins", DataType.Int32), ("people", DataType.Int32)], [100, 2, 50], [100, 3, 33], [60, 1, 60], [11, 4, 2])).Ambiguity);

    [Fact]
    public void WhatTheRowsTellApartIsNotAskedAbout()
    {
        Assert.Null(Table.Solve(Table.Of(
            "Sorted", Numbers, [("numbers", Numbers)], [Of(3, 1, 2), Of(1, 2, 3)], [Of(5, 4, 9, 7), Of(4, 5, 7, 9)], [Of(), Of()], [Of(1), Of(1)])).Ambiguity);
        Assert.Null(Table.Solve(Table.Of(
            "Reversed", Numbers, [("numbers", Numbers)], [Of(3, 1, 2), Of(2, 1, 3)], [Of(5, 4, 9, 7), Of(7, 9, 4, 5)], [Of(), Of()], [Of(1), Of(1)])).Ambiguity);
    }

    /// <summary>A list of two says which of the sorted three is meant, and it is no such list.</summary>
    [Fact]
    public void OfListsThatAreAllOfOneLengthOthersAreNotAskedAbout() => Assert.Null(Table.Solve(Table.Of(
        "Median", DataType.Int32, [("three", Numbers)], [Of(3, 1, 2), 2], [Of(7, 9, 5), 7], [Of(4, 4, 8), 4], [Of(30, 10, 20), 20],
        [Of(6, 11, 8), 8], [Of(1, 5, 9), 5], [Of(90, -4, 12), 12], [Of(-7, -3, -20), -7])).Ambiguity);

    [Fact]
    public void WhatBecomesOfDigitsAndMarksIsAskedAboutWhereTextsHaveLettersAndSpacesAlone()
    {
        var ambiguity = AssertParts(Table.Of(
            "Joined", DataType.Text, [("text", DataType.Text)], ["a b", "ab"], ["hello big world", "hellobigworld"], ["abc", "abc"], ["x y z", "xyz"]));

        Assert.Contains((string)ambiguity.Inputs[0]!, static c => !char.IsAsciiLetter(c) && c != ' ');
    }

    [Fact]
    public void WhatBecomesOfCapitalsBehindTheFirstLetterIsAskedAbout()
    {
        var ambiguity = AssertParts(Table.Of(
            "Capital", DataType.Text, [("text", DataType.Text)], ["ann", "Ann"], ["hello", "Hello"], ["zoe", "Zoe"], ["big dog", "Big dog"]));

        Assert.Contains(((string)ambiguity.Inputs[0]!)[1..], char.IsUpper);
    }

    [Fact]
    public void WhatARowShowsOfCapitalsDigitsAndMarksIsNotAskedAbout()
    {
        Assert.Null(Table.Solve(Table.Of(
            "Capital", DataType.Text, [("text", DataType.Text)], ["ann", "Ann"], ["hello", "Hello"], ["zoe", "Zoe"], ["big dog", "Big dog"], ["xML file", "XML file"])).Ambiguity);
        Assert.Null(Table.Solve(Table.Of(
            "Letters", DataType.Text, [("text", DataType.Text)], ["a1-b", "ab"], ["hello, Bo", "helloBo"], ["7 abc", "abc"], ["x.y z", "xyz"])).Ambiguity);
    }

    [Fact]
    public void DigitsAreTakenForNothingElse() => Assert.Null(Table.Solve(Table.Of(
        "Phone", DataType.Text, [("text", DataType.Text)],
        ["+1 (705) 331-6758", "17053316758"], ["49 89 1234", "49891234"], ["(0) 44-12", "04412"], ["5", "5"])).Ambiguity);

    private static Ambiguity AssertParts(Problem problem)
    {
        var ambiguity = Table.Solve(problem).Ambiguity;
        Assert.NotNull(ambiguity);
        Assert.True(ambiguity.Answers.Count > 1);
        return ambiguity;
    }

    private static IReadOnlyList<object?> Of(params object?[] items) => items;
}
