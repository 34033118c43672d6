using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Tests.Planning;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

public sealed class Mappings
{
    private const string Tier = "namespace Shop.Customers; public enum Tier { Bronze, Silver, Gold }";

    private static string Rate(string signature, string rows) => Shop.FrontMatter + $"""
        ## PRICE-005: Tax

        The tax rate MUST follow.

        ```csharp
        {signature}
        ```

        | key | tax rate |
        |-----|---------:|
        {rows}
        """;

    [Fact]
    public void OfTextRefuseEveryOtherTextAsTheRowsDo()
    {
        var candidate = Shop.Candidate(Rate("decimal TaxRate(string key)", "| \"DE\" | 0.19 |\n| \"FR\" | 0.20 |\n| \"XX\" | ArgumentException |"));

        Assert.Equal("mapping", candidate.Origin);
        Assert.Contains("    _ => throw new ArgumentException(\"PRICE-005 has no row for this value.\", nameof(key)),\n", candidate.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("XX", candidate.Source, StringComparison.Ordinal);
        Assert.Null(candidate.Ambiguity);
        Assert.Empty(Shop.Failures([candidate]));
        Assert.Equal([ExampleKind.Equals, ExampleKind.Equals, ExampleKind.Throws], candidate.Cases.Select(static example => example.Kind));
    }

    [Theory]
    [InlineData("| Ann | Lee | LEE, Ann |\n| Bob | Stone | STONE, Bob |\n| Zoe | Ng | NG, Zoe |", "search")]
    [InlineData("| DE | EUR | north |\n| US | USD | west |\n| JP | JPY | east |", "mapping")]
    [InlineData("| Ann | Lee | LEE, Ann |\n| Ann | Stone | STONE, Ann |\n| Zoe | Ng | NG, Zoe |", "mapping")]
    public void OfSeveralTextsGiveWayToARuleWhereEveryRowHasTextsOfItsOwn(string rows, string origin)
    {
        var candidate = Shop.Candidate(Shop.FrontMatter + $"""
            ## TAG-001: Tag

            The tag MUST follow.

            ```csharp
            string Tag(string first, string last)
            ```

            | first | last | tag |
            |-------|------|-----|
            {rows}
            """);

        Assert.Equal(origin, candidate.Origin);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void OfBareWordsAreClosedLists()
    {
        var candidate = Shop.Candidate(Rate("decimal TaxRate(string key)", "| Germany | 0.19 |\n| France | 0.20 |"));

        Assert.Contains("\"Germany\" => 0.19m,", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("_ => throw new ArgumentOutOfRangeException(nameof(key), key,", candidate.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void OfAnEnumerationSayWhichMemberHasNoRow()
    {
        var candidate = Shop.Candidate(Rate("decimal TaxRate(Customers.Tier key)", "| Bronze | 0.19 |\n| Gold | 0.20 |"), Tier);

        Assert.Contains("Customers.Tier.Gold => 0.20m,", candidate.Source, StringComparison.Ordinal);
        Assert.Equal(
            "no row answers for key = Silver, where the code throws ArgumentOutOfRangeException; add a row such as | Silver | ArgumentOutOfRangeException |",
            candidate.Ambiguity);
        Assert.Empty(Shop.Failures([candidate], Tier));
    }

    [Fact]
    public void OfTruthValuesNeedNoLastArm()
    {
        var candidate = Shop.Candidate(Rate("string TaxRate(bool key)", "| yes | \"full\" |\n| no | \"half\" |"));

        Assert.Contains("key switch\n    {\n        true => \"full\",\n        false => \"half\",\n    };", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void KnowNull()
    {
        var candidate = Shop.Candidate(Rate("int TaxRate(bool? key)", "| yes | 1 |\n| no | 2 |\n| null | 3 |"));

        Assert.Contains("null => 3,", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }
}
