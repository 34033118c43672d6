using AutoDev.ProgrammingByExample;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Tests.Planning;
using AutoDev.Synthesis.Tiers.NoModel;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

public sealed class DeclaredTypesAndSearches
{
    private const string Money = Shop.FrontMatter + """
        ## MONEY-1: Money

        Amounts of two currencies MUST NOT be added.

        ```csharp
        /// <summary>An amount.</summary>
        public readonly record struct Money(decimal Amount, string Currency)
        {
            public Money Plus(Money other) => other.Currency == Currency
                ? this with { Amount = Amount + other.Amount }
                : throw new InvalidOperationException("Currencies differ");
        }
        ```

        ```csharp
        new Money(1, "EUR").Plus(new Money(2, "EUR")) == new Money(3, "EUR")
        new Money(1, "EUR") != new Money(1, "USD")
        ```
        """;

    [Fact]
    public void TypesOfTheDocumentAreTakenAsTheyStand()
    {
        var candidate = Shop.Candidate(Money);

        Assert.Contains(
            """
            namespace Shop;

            /// <summary>An amount.</summary>
            [global::AutoDev.Implements("MONEY-1")]
            public readonly record struct Money(decimal Amount, string Currency)
            {
                public Money Plus(Money other) => other.Currency == Currency
            """,
            candidate.Source,
            StringComparison.Ordinal);
        Assert.Equal(2, candidate.Cases.Count);
        Assert.Contains("new global::Shop.Money(1, \"EUR\")", candidate.Cases[0].Call, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void RowsOfValuesBecomeAProgram()
    {
        var candidate = Shop.Candidate(
            """
            ## ORDER-005: Free pieces

            Every third piece MUST be free.

            | pieces | free pieces |
            |-------:|------------:|
            |      0 |           0 |
            |      2 |           0 |
            |      3 |           1 |
            |      5 |           1 |
            |      6 |           2 |
            |      9 |           3 |
            |     10 |           3 |
            """,
            "namespace Shop; public static partial class Orders { [Implements(\"ORDER-005\")] public static partial int FreePieces(int pieces); }");

        Assert.Equal("search", candidate.Origin);
        Assert.Contains("    public static partial int FreePieces(int pieces) => pieces / 3;\n", candidate.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Implements", candidate.Source, StringComparison.Ordinal);
        Assert.Equal(7, candidate.Cases.Count);
    }

    [Fact]
    public void RowsThatAllowRivalsSayWhichRowWouldDecide()
    {
        var candidate = Shop.Candidate(Shop.FrontMatter + """
            ## PRICE-006: Gift wrap

            Gift wrap SHOULD be free for large orders.

            ```csharp
            decimal GiftWrap(int pieces)
            ```

            | gift wrap | pieces |
            |----------:|-------:|
            |      2.50 |      1 |
            |      2.50 |      2 |
            |         0 |     10 |
            |         0 |     12 |
            """);

        Assert.Matches(@"^at pieces = (\d+) the answer could be .+ or .+; add a row such as \| .+ \| \1 \|$", candidate.Ambiguity);
    }

    [Fact]
    public void AFailureThatNoRowSpeaksOfIsNoRowToPaste()
    {
        var increment = Assert.Single(Shop.Plan(Shop.FrontMatter + """
            ## PRICE-006: Share

            Each MUST get the same.

            | people | share? |
            |-------:|-------:|
            |      1 |    100 |
            |      2 |     50 |
            """).Increments);
        var ambiguity = new Ambiguity([0], [new Failure("DivideByZeroException")]);

        Assert.Equal(
            "at people = 0 the code fails with DivideByZeroException, which no row asks for; add one that says what it gives there",
            RivalAnswers.Of(increment, Evidence.Of(increment), ambiguity));
        Assert.Equal(
            "at people = 3 the answer could be 33 or a failure (OverflowException); add a row such as | 3 | 33 |",
            RivalAnswers.Of(increment, Evidence.Of(increment), new Ambiguity([3], [33, new Failure("OverflowException")])));
        Assert.Equal(
            "at people = 3 one answer was found, 33, and no row confirms it; add a row such as | 3 | 33 |, with the answer that is right",
            RivalAnswers.Of(increment, Evidence.Of(increment), new Ambiguity([3], [33])));
    }

    [Fact]
    public void ARowThatAloneBreaksTheRuleOfAllOthersIsNamedAsItStands()
    {
        var plan = Shop.Plan(Shop.FrontMatter + """
            ## PRICE-006: Freight

            Freight MUST grow with the weight.

            ```csharp
            int Freight(int kilograms)
            ```

            | freight | kilograms |
            |--------:|----------:|
            |       7 |         1 |
            |      14 |         2 |
            |      21 |         3 |
            |      82 |         4 |
            |      35 |         5 |
            |      42 |         6 |
            |      49 |         7 |
            """);

        var proposal = Assert.Single(Shop.Propose(plan));

        Assert.Null(proposal.Candidate);
        Assert.Equal(
            "a rule, 'kilograms * 7', fits every example but the row | 82 | 4 |, where it gives 28; check that row for a typing error, or add a second one like it that confirms it",
            proposal.Reason);
    }

    [Fact]
    public void SentencesAreRowsToo()
    {
        var candidate = Shop.Candidate(Shop.FrontMatter + """
            ## PRICE-004: Voucher codes

            The shop MUST compare them without surrounding spaces and in capitals.

            ```csharp
            string NormalizeVoucher(string code)
            ```

            `NormalizeVoucher(" summer ")` is `"SUMMER"`, `NormalizeVoucher("Spring26")` is `"SPRING26"`,
            `NormalizeVoucher("X")` is `"X"` and `NormalizeVoucher(" ab cd")` is `"AB CD"`.
            """);

        Assert.Equal(4, candidate.Cases.Count(static example => example.Kind == ExampleKind.Equals));
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void NothingToGoByStaysOpen()
    {
        var proposal = Assert.Single(Shop.Propose(Shop.Plan(
            "## F-1: Free\n\nIt MUST be done.\n",
            "namespace Shop; public static partial class Orders { [Implements(\"F-1\")] public static partial int Free(int pieces); }")));

        Assert.Equal("no table or example says what Free gives; add a table with a column for each parameter and one for the result", proposal.Reason);
    }

    [Theory]
    [InlineData("```csharp\nFree(10) == 1;\n```\n")]
    [InlineData("`Free(10)` is at least `1`.\n")]
    public void AssertionsAloneStayOpenAndAreSaidToBeNoExamples(string assertion)
    {
        var proposal = Assert.Single(Shop.Propose(Shop.Plan(Shop.FrontMatter + "## F-1: Free\n\nIt MUST be done.\n\n```csharp\nint Free(int pieces)\n```\n\n" + assertion)));

        Assert.StartsWith("its assertions check what Free gives, and code is not found from them; add a table with a column for each parameter", proposal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ARewordedSentenceLeavesTheFileAsItIs()
    {
        var reworded = Money.Replace("MUST NOT be added", "MUST never be mixed", StringComparison.Ordinal);

        Assert.Equal(Shop.Candidate(Money).Source, Shop.Candidate(reworded).Source);
    }

    [Fact]
    public void TheProjectsStyleIsKept()
    {
        var style = CodeStyle.For("/shop/Generated/Tier.g.cs", [("/shop/.editorconfig", "[*.cs]\nindent_style = tab\ninsert_final_newline = false\ncsharp_style_namespace_declarations = block_scoped:warning\n")]);

        var source = Assert.Single(Shop.Propose(Shop.Plan(Shop.FrontMatter + "## T-1: Tier\n\nThere MUST be tiers.\n\n- `Bronze`: everybody\n- `Gold`: few\n"), style)).Candidate!.Source;

        Assert.EndsWith("namespace Shop\n{\n\t/// <summary>T-1: Tier.</summary>\n\t[global::AutoDev.Implements(\"T-1\")]\n\tpublic enum Tier\n\t{\n\t\t/// <summary>Everybody.</summary>\n\t\tBronze,\n\n\t\t/// <summary>Few.</summary>\n\t\tGold,\n\t}\n}", source, StringComparison.Ordinal);
    }
}
