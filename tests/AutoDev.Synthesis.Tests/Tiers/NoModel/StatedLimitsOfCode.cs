using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Tests.Planning;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

public sealed class StatedLimitsOfCode
{
    private static string Band(string sentence, string rows) => Shop.FrontMatter + $"""
        ## BAND-001: Band

        {sentence}

        ```csharp
        string Band(int quantity)
        ```

        | quantity | band? |
        |----------|-------|
        {rows}
        """;

    private static string Searched(string sentence, string member, string input, params string[] rows) => Shop.FrontMatter + $"""
        ## BANK-001: Interest

        {sentence}

        ```csharp
        int {member}(int {input})
        ```

        | {input} | {member}? |
        |---------|-----------|
        {string.Join('\n', rows)}
        """;

    [Theory]
    [InlineData("The quantity MUST be between 1 and 1,000.")]
    [InlineData("1. The quantity MUST be between 1 and 1,000.")]
    [InlineData("- **BAND-001.1** The quantity MUST be between 1 and 1,000.")]
    public void ACriterionIsKeptLikeAStatementAndAThousandIsNotOne(string sentence)
    {
        var candidate = Shop.Candidate(Band(sentence, "| < 10 | small |\n| >= 10 | large |"));

        Assert.Contains("if (quantity is < 1 or > 1000)", candidate.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MUST NOT be negative!", "quantity < 0")]
    [InlineData("SHALL never be negative.", "quantity < 0")]
    [InlineData("MUST always be at least 10.", "quantity < 10")]
    [InlineData("MUST be at least 10 euro.", "quantity < 10")]
    [InlineData("MUST be at least €10.", "quantity < 10")]
    [InlineData("MUST be 10 or more.", "quantity < 10")]
    [InlineData("MUST be 50 pieces or fewer.", "quantity > 50")]
    [InlineData("MUST be greater than or equal to 10.", "quantity < 10")]
    [InlineData("MUST NOT go above 5000.", "quantity > 5000")]
    [InlineData("MUST NOT exceed 5000 (see MIN-001).", "quantity > 5000")]
    [InlineData("MUST be at least 10 and MUST NOT exceed 5000.", "quantity is < 10 or > 5000")]
    [InlineData("MUST be above -10 and MUST NOT be over 40.", "quantity is <= -10 or > 40")]
    [InlineData("MUST be between 1 and 100 (inclusive).", "quantity is < 1 or > 100")]
    [InlineData("MUST be between 1 and 100, both excluded.", "quantity is <= 1 or >= 100")]
    [InlineData("MUST be up to and including 100.", "quantity > 100")]
    [InlineData("MUST be at least one.", "quantity < 1")]
    [InlineData("MUST be up to but not including 100.", "quantity >= 100")]
    [InlineData("MUST be at least 10, because less is not worth it.", "quantity < 10")]
    public void IsReadInManyWords(string words, string refused)
    {
        var candidate = Shop.Candidate(Band("The quantity " + words, "| < 20 | small |\n| >= 20 | large |"));

        Assert.Contains($"if ({refused})", candidate.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void ItsMessageSaysWhichEndsAreOutside() => Assert.Contains(
        "quantity must be above 1 to below 100.",
        Shop.Candidate(Band("The quantity MUST be between 1 and 100, both excluded.", "| < 20 | small |\n| >= 20 | large |")).Source,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("MUST be at least 10 % of the credit.")]
    [InlineData("MUST be at least 10 days old.")]
    [InlineData("MUST be at most 5k.")]
    [InlineData("MUST be at most 2 million.")]
    [InlineData("MUST NOT exceed 5.000.000.")]
    [InlineData("MUST NOT exceed 1e4.")]
    [InlineData("MUST be at most 1.000 pieces.")]
    [InlineData("MUST be at most 100, unless approved.")]
    [InlineData("MUST be at least 17 (or 5 with a coupon).")]
    [InlineData("MUST be at least 17; smaller ones are raised to 17.")]
    [InlineData("MUST be at least 17 and the customer pays in advance.")]
    [InlineData("MUST be between 10 and 100, a multiple of 10.")]
    public void IsNotReadWhereItsSizeIsUnsure(string words)
    {
        var candidate = Shop.Candidate(Band("The quantity " + words, "| < 20 | small |\n| >= 20 | large |"));

        Assert.DoesNotContain("throw", candidate.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void ADecisionTablesCodeRefusesWhatASentenceForbids()
    {
        var candidate = Shop.Candidate(Band("The quantity MUST be between 1 and 99.", "| < 10 | small |\n| >= 10 | large |"));

        Assert.Contains("if (quantity is < 1 or > 99)", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("throw new ArgumentOutOfRangeException(nameof(quantity), quantity, \"BAND-001: quantity must be 1 to 99.\");", candidate.Source, StringComparison.Ordinal);
        Assert.Null(candidate.Ambiguity);
        Assert.Equal(["0", "100"], candidate.Cases.Where(static one => one.Kind == ExampleKind.Throws).Select(static one => one.Subject["Band(".Length..^1]));
        Assert.DoesNotContain(candidate.Cases, static one => one.Kind == ExampleKind.Equals && one.Subject.Contains('-', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("| < 1 | ArgumentException |\n| < 10 | small |\n| >= 10 | large |", "quantity > 99")]
    [InlineData("| < 10 | small |\n| < 100 | large |\n| * | ArgumentException |", "quantity < 1")]
    public void ARowThatAnswersOutsideDecidesThatSide(string rows, string left)
    {
        var candidate = Shop.Candidate(Band("The quantity MUST be between 1 and 99.", rows));

        Assert.Contains($"if ({left})", candidate.Source, StringComparison.Ordinal);
        Assert.Null(candidate.Ambiguity);
    }

    [Fact]
    public void ARowThatAnswersPlainlyOutsideIsSaid()
    {
        var candidate = Shop.Candidate(Band("The quantity MUST be at least 1.", "| < 1 | none |\n| < 10 | small |\n| >= 10 | large |"));

        Assert.DoesNotContain("if (", candidate.Source, StringComparison.Ordinal);
        Assert.Equal("at quantity = 0 the answer is none, against the limit 'at least 1' of quantity; mend the example or the limit", candidate.Ambiguity);
    }

    [Fact]
    public void ARangeThatIsMissingOutsideOfALimitNeedsNoRow()
    {
        Assert.Null(Shop.Candidate(Band("The quantity MUST be between 1 and 99.", "| 1..9 | small |\n| 10..99 | large |")).Ambiguity);
    }

    [Fact]
    public void TheCodeOfASearchRefusesWhatASentenceForbids()
    {
        var candidate = Shop.Candidate(Searched("The quantity MUST be at least 1.", "Twice", "quantity", "| 1 | 2 |", "| 2 | 4 |", "| 3 | 6 |", "| 7 | 14 |"));

        Assert.Contains("if (quantity < 1)", candidate.Source, StringComparison.Ordinal);
        Assert.Contains(candidate.Cases, static one => one is { Kind: ExampleKind.Throws, Subject: "Twice(0)" });
    }

    [Theory]
    [InlineData("The interest MUST be at least 1.", "Interest", "balance", "at balance = 0 the answer is 0, against the limit 'at least 1' of interest; add a row that says what it gives there, such as | 0 | 1 |, or state the limits of its inputs", "| 100 | 2 |", "| 200 | 4 |", "| 300 | 6 |", "| 1000 | 20 |")]
    [InlineData("The carry over MUST NOT exceed 5.", "CarryOver", "unused", "at unused = 10 the answer is 10, against the limit 'not exceed 5' of carry over; add a row that says what it gives there, such as | 10 | 5 |, or state the limits of its inputs", "| 0 | 0 |", "| 1 | 1 |", "| 2 | 2 |", "| 3 | 3 |", "| 4 | 4 |")]
    public void AResultThatBreaksALimitIsSaidWithTheRowToAdd(string sentence, string member, string input, string doubt, params string[] rows)
    {
        Assert.Equal(doubt, Shop.Candidate(Searched(sentence, member, input, rows)).Ambiguity);
    }

    [Fact]
    public void AResultThatKeepsItsLimitIsSilent()
    {
        var rows = new[] { "| 0 | 0 |", "| 1 | 1 |", "| 2 | 2 |", "| 3 | 3 |", "| 4 | 4 |", "| 5 | 5 |", "| 6 | 5 |", "| 9 | 5 |", "| 40 | 5 |" };
        var candidate = Shop.Candidate(Searched("The carry over MUST NOT exceed 5.", "CarryOver", "unused", rows));

        Assert.DoesNotContain("against the limit", candidate.Ambiguity ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void ASentenceLimitsAField()
    {
        var candidate = Shop.Candidate(Shop.FrontMatter + """
            ## RATE-001: Rating

            The stars MUST NOT exceed 5.

            | field | type | constraint |
            |-------|------|------------|
            | Stars | int  | >= 0       |

            Type: `Rating`
            """);

        Assert.Contains("stars > 5", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("stars < 0", candidate.Source, StringComparison.Ordinal);
        Assert.Contains(candidate.Cases, static one => one.Kind == ExampleKind.Throws && one.Call.Contains('6', StringComparison.Ordinal));
    }
}
