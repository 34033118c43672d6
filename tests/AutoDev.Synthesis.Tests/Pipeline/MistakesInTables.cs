namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>What the reader finds wrong in a table is reported by the compiler, and is the whole reason why there is no code.</summary>
public sealed class MistakesInTables
{
    [Theory]
    [InlineData("|     3")]
    [InlineData("|     3 | 7,5 |")]
    [InlineData("|     2 |  6.0 |\n|     3 |  7.5 |")]
    [InlineData("|  >= 3 kg |  7.5 |")]
    public async Task AreNotFollowedByWhatOnlyFollowsFromThem(string row)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", $"""
            ---
            type: Parking
            ---

            ## PARK-001: Fee

            Parking MUST cost a fee.

            | hours | fee? |
            |------:|-----:|
            |     1 |  2.5 |
            |     2 |  5.0 |
            {row}
            """);

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Empty(report.GeneratedFiles);
    }

    [Fact]
    public async Task OfARowAndASentenceThatContradictEachOtherAreSaidAtTheSentence()
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("the quantity.", "the quantity: `Discount(10)` is `0.07`, `Discount(99)` is `0.050`.", StringComparison.Ordinal));

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Equal(("ADEV0004", 5), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.StartsWith("This row expects 0.07 and line 11 expects 0.05", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfAnExceptionThatNobodyKnowsAreSaidAtItsCell()
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", SynthesizedProject.Specification + "\n|       -1 | NoSuchException |");

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Equal(("ADEV0005", 13), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.Contains("No exception NoSuchException is known", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfATypeThatNoCellCanWriteAreSaidOnce()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", SynthesizedProject.Code.Replace("partial decimal", "partial System.Threading.Tasks.Task<System.IO.Stream>", StringComparison.Ordinal));

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Equal("ADEV0301", finding.Rule.Id);
        Assert.Contains("no cell can write such a value; let the table be about a member of plain values", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| >= 18", null)]
    [InlineData("| >= 18 |       |", "ADEV0005")]
    public async Task ARuleWithoutItsResultIsNoNull(string row, string? said)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", $"""
            ---
            type: Readers
            ---

            ## READ-001: Class

            A reader MUST have a class.

            | age  | class? |
            |------|--------|
            | < 18 | Child  |
            {row}
            """);

        var report = await project.BuildAsync();

        // What the row lacks the reader says already, in the compiler.
        Assert.Equal(said, report.Findings.SingleOrDefault()?.Rule.Id);
        Assert.Empty(report.GeneratedFiles);
    }

    /// <summary>Code could be written for each of these, and would pass its rows.</summary>
    [Theory]
    [InlineData("| zone | price? |\n|---|---|\n| < 5 | 1 |\n| < 5 | 9 |\n| >= 5 | 2 |\n")]
    [InlineData("| country | price? |\n|---|---|\n| DE, AT | 1 |\n| CH, LI | 2 |\n")]
    [InlineData("| country | price? |\n|---|---|\n| Austria | 1 |\n| otherwise | 2 |\n")]
    public async Task KeepCodeOutThatWouldPass(string table)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", Document("price", table));

        Assert.Equal(0, (await project.BuildAsync()).Synthesized);
    }

    [Fact]
    public async Task OfAWordForTheRestAreAtTheWord()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", Document("zone", "| country | zone? |\n|---|---|\n| Austria | 1 |\n| France | 2 |\n| any | 3 |\n"));

        var report = await project.BuildAsync();

        Assert.Equal("'any' looks like all other values and is read as a text. Write *; or write the text in quotes", Assert.Single(report.Findings).Message);
        Assert.Equal(0, report.Synthesized);
    }

    [Fact]
    public async Task AMemberThatIsCalledOtherIsNone()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "namespace Shop; public enum Colour { Red, Other }");
        project.Write("SPEC.md", Document("price", "```csharp\nint Price(Colour colour)\n```\n\n| colour | price? |\n|---|---|\n| Red | 1 |\n| Other | 2 |\n"));

        Assert.Empty((await project.BuildAsync()).Findings);
    }

    [Fact]
    public async Task AColumnThatIsAlmostCalledLikeAParameterIsNoNote()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", Document("extra", "```csharp\ndecimal Extra(int grams, bool express = false)\n```\n\n| grams | expres | extra? |\n|---|---|---|\n| < 100 | yes | 2 |\n| < 100 | no | 1 |\n| >= 100 | * | 3 |\n"));

        var finding = Assert.Single((await project.BuildAsync()).Findings);

        Assert.Contains("no column of the table is named after the parameter express", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFormulaInCodeMarksIsOne()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", Document("cost", "```csharp\nint Cost(int n)\n```\n\n| n | cost? |\n|---|---|\n| < 10 | `n * 2` |\n| >= 10 | `n * 3` |\n"));

        Assert.Empty((await project.BuildAsync()).Findings);
        Assert.Contains("< 10 => n * 2,", project.Read("Generated/Rules.Cost.g.cs"), StringComparison.Ordinal);
    }

    private static string Document(string name, string body) => $"---\ntype: Rules\n---\n\n## RULE-001: The {name}\n\nThe {name} MUST be told.\n\n{body}";
}
