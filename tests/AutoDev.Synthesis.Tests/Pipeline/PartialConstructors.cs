using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A constructor that the user declares and a field table describes.</summary>
public sealed class PartialConstructors
{
    private const string Money = """
        namespace Shop;

        public sealed partial class Money
        {
            private readonly string note;

            [Implements(Req.MONEY_001)]
            public partial Money(decimal amount, string currency, string note);

            public decimal Amount { get; }

            public string Currency { get; }

            public string Shown() => note;
        }
        """;

    private const string Table = """
        ## MONEY-001: Money

        An amount of money MUST be valid.

        | name     | type    | constraint      |
        |----------|---------|-----------------|
        | Amount   | decimal | >= 0            |
        | Currency | string  | 3..3 characters |
        | Note     | string  | max length 80   |
        """;

    [Fact]
    public async Task AreWrittenWithChecksAndAssignments()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", Money);
        project.Write("SPEC.md", Table);

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        var code = await File.ReadAllTextAsync(Assert.Single(report.GeneratedFiles), TestContext.Current.CancellationToken);
        Assert.Contains("""
                public partial Money(decimal amount, string currency, string note)
                {
                    Amount = amount;
                    if (amount < 0m)
                    {
                        throw new ArgumentOutOfRangeException(nameof(amount), amount, "MONEY-001: amount must be at least 0.");
                    }

                    Currency = currency ?? throw new ArgumentNullException(nameof(currency));
                    if (currency.Length != 3)
                    {
                        throw new ArgumentException("MONEY-001: currency must have length 3.", nameof(currency));
                    }

                    this.note = note ?? throw new ArgumentNullException(nameof(note));
            """, code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| Note     | string  | max length 80   |", "| Remark | string | |", "its table has no row for the parameter note; add one")]
    [InlineData("| Note     | string  | max length 80   |", "| Note | string | |\n| Rate | int | |", "the constructor of Money has no parameter for Rate; add one, or remove the row")]
    [InlineData("| Amount   | decimal | >= 0            |", "| Amount | int | |", "its table says that Amount is int, and the constructor takes decimal; mend one of them")]
    [InlineData("| Amount   | decimal | >= 0            |", "| Amount | decimal | not empty |", "the constraint 'not empty' of Amount makes no sense for decimal; write one for its values, such as 1..100")]
    public async Task AreOpenWhereTheTableSaysSomethingElse(string row, string other, string reason)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", Money);
        project.Write("SPEC.md", Table.Replace(row, other, StringComparison.Ordinal));

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Equal(SynthesisRules.StillOpen, finding.Rule);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NeedAMemberThatKeepsTheValue()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", Money.Replace("public decimal Amount { get; }", "public decimal Amount => 1m;", StringComparison.Ordinal));
        project.Write("SPEC.md", Table);

        Assert.Contains(
            "Money has no property or field that could keep amount; add one, such as public decimal Amount { get; }",
            Assert.Single((await project.BuildAsync()).Findings).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task NeedATableOfFields()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", Money);
        project.Write("SPEC.md", "## MONEY-001: Money\n\nAn amount of money MUST be valid.\n");

        Assert.Contains(
            "no table of fields says what Money may be made of; add one with the columns name, type and constraint and a row for each parameter",
            Assert.Single((await project.BuildAsync()).Findings).Message,
            StringComparison.Ordinal);
    }
}
