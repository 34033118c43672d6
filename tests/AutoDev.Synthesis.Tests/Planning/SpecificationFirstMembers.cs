using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tests.Planning;

public sealed class SpecificationFirstMembers
{
    private static string Fee(string signature, string frontMatter = Shop.FrontMatter) => $"""
        {frontMatter}## FEE-1: Fee

        A fee MUST be charged.

        ```csharp
        {signature}
        ```

        | days | fee |
        |-----:|----:|
        |    1 | 0.5 |
        |    2 | 1.0 |
        """;

    [Fact]
    public void GoIntoANewTypeThatTheFrontMatterNames()
    {
        var increment = Assert.Single(Shop.Plan(Fee("decimal Fee(int days)")).Increments);

        Assert.Equal(("Shop", "Pricing"), (increment.Namespace, increment.TypeName));
        Assert.Equal(["public static partial class Pricing"], increment.TypeDeclarations);
        Assert.Equal("public static decimal Fee(int days)", increment.Header);
        Assert.Null(increment.Declaration);
        Assert.True(increment.Signature!.IsStatic);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("價")]
    public void HaveFilesWhoseNamesEveryFileSystemTakes(string letter)
    {
        var names = new[] { "1", "2" }.Select(end => Assert.Single(Shop.Plan(Fee($"decimal {string.Concat(Enumerable.Repeat(letter, 300))}{end}(int days)")).Increments).FileName).ToList();

        Assert.All(names, static name => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 100, 200));
        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public void GoIntoTheRootNamespaceWhereNothingElseIsSaid() =>
        Assert.Equal("Root", Assert.Single(Shop.Plan(Fee("decimal Fee(int days)", "---\ntype: Pricing\n---\n\n")).Increments).Namespace);

    [Fact]
    public void AddAPartToATypeOfTheUser()
    {
        var plan = Shop.Plan(Fee("internal decimal Fee(int days)"), "namespace Shop; internal partial record struct Pricing;");

        var increment = Assert.Single(plan.Increments);
        Assert.Equal(["internal partial record struct Pricing"], increment.TypeDeclarations);
        Assert.Equal("internal static decimal Fee(int days)", increment.Header);
    }

    [Theory]
    [InlineData("namespace Shop; public static class Pricing;", "belongs into Pricing, which is not partial")]
    [InlineData("namespace Shop; public static partial class Pricing { public static decimal Fee(int days) => 1; }", "Pricing.Fee exists already")]
    public void ThatTheTypeCannotTakeAreFindings(string code, string message)
    {
        var finding = Assert.Single(Shop.Plan(Fee("decimal Fee(int days)"), code).Findings);

        Assert.Equal(SynthesisRules.NotPartial, finding.Rule);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal("/shop/SPEC.md", finding.Place!.Path);
    }

    [Fact]
    public void OfAnUnknownTypeAreAFindingAtTheFence()
    {
        var plan = Shop.Plan(Fee("Monney Fee(int days)"));

        Assert.Empty(plan.Increments);
        var finding = Assert.Single(plan.Findings);
        Assert.Equal(SynthesisRules.UnknownType, finding.Rule);
        Assert.Contains("Monney is no type that namespace Shop sees", finding.Message, StringComparison.Ordinal);
        Assert.Equal(11, finding.Place!.Span.From.Line);
    }

    [Fact]
    public void WithoutATypeStayOpen()
    {
        var finding = Assert.Single(Shop.Plan(Fee("decimal Fee(int days)", "")).Findings);

        Assert.Equal(SynthesisRules.StillOpen, finding.Rule);
        Assert.Contains("nothing says which type holds Fee", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeeTypesThatOtherRequirementsDeclare()
    {
        var plan = Shop.Plan(Shop.FrontMatter + """
            ## MONEY-1: Money

            Money MUST be valid. Type: `Money`

            | name     | type     |
            |----------|----------|
            | Amount   | decimal  |
            | Currency | Currency |

            ## MONEY-2: Currency

            There MUST be two.

            - `Euro`
            - `Dollar`

            ## MONEY-3: Doubling

            Money MUST double.

            ```csharp
            Money Twice(Money money)
            ```

            | money                          | twice                          |
            |--------------------------------|--------------------------------|
            | {Amount: 1.5, Currency: Euro}  | {Amount: 3.0, Currency: Euro}  |
            """);

        Assert.Empty(plan.Findings);
        Assert.Equal(["Money.g.cs", "Currency.g.cs", "Pricing.Twice.g.cs"], plan.Increments.Select(static i => i.FileName));
        Assert.Equal(ShapeKind.Record, plan.Increments[2].ReturnShape!.Kind);
        Assert.Equal(["Euro", "Dollar"], plan.Increments[2].ParameterShapes[0].Fields[1].Shape.Members);
    }

    [Fact]
    public void AskForNothingWhereTheyAskForNoCode()
    {
        var plan = Shop.Plan(Shop.FrontMatter + """
            ## PRICE-008: Price history

            The shop MUST keep every former price.

            - **PRICE-008.1** A price that was valid nine years ago can be shown.
            """);

        Assert.Empty(plan.Increments);
        Assert.Empty(plan.Findings);
    }

    [Fact]
    public void ThatDifferInCaseOrOverloadGetFilesOfTheirOwn()
    {
        var plan = Shop.Plan(Shop.FrontMatter + """
            ## FEE-1: Fee

            A fee MUST be charged.

            ```csharp
            decimal Fee(int days)
            ```

            ## FEE-2: Fee by name

            A fee MUST be charged.

            ```csharp
            decimal Fee(string name)
            ```

            ## FEE-3: FEE

            A fee MUST be charged.

            ```csharp
            decimal FEE(bool late)
            ```
            """);

        Assert.Equal(
            ["Pricing.Fee.FEE-1.g.cs", "Pricing.Fee.FEE-2.g.cs", "Pricing.FEE.FEE-3.g.cs"],
            plan.Increments.Select(static i => i.FileName));
    }

    [Fact]
    public void AlreadyGeneratedArePlannedAgain()
    {
        var markdown = Fee("decimal Fee(int days)");
        var compilation = Shop.Compilation().AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            "namespace Shop; public static partial class Pricing { [Implements(\"FEE-1\")] public static decimal Fee(int days) => days / 2m; }",
            Shop.Options,
            "/shop/Generated/Pricing.Fee.g.cs"));

        var plan = Shop.Plan(Specifications.SpecificationReader.Read("/shop/SPEC.md", markdown).Requirements, compilation, "Root");

        Assert.Empty(plan.Findings);
        Assert.Equal("Pricing.Fee.g.cs", Assert.Single(plan.Increments).FileName);
    }

    [Theory]
    [InlineData("---\nnamespace: Shop\ntype: ../../evil\n---\n\n", "'../../evil' is no name of a type")]
    [InlineData("---\nnamespace: Shop; class X\ntype: Pricing\n---\n\n", "'Shop; class X' is no namespace")]
    public void WhoseTypeIsNoNameAreAFinding(string frontMatter, string message)
    {
        var plan = Shop.Plan(Fee("decimal Fee(int days)", frontMatter));

        Assert.Empty(plan.Increments);
        Assert.Contains(plan.Findings, finding => finding.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("| Price | int, string x | | |")]
    [InlineData("| Price | int = 5) { } // | | |")]
    [InlineData("| a-b*c | | | |")]
    public void OfFieldsThatAreNoFieldsWriteNothing(string row) => Assert.Empty(Shop.Plan(
        $"{Shop.FrontMatter}## R-1: Line\n\nIt MUST be valid.\n\n| name | type | constraint | default |\n|-|-|-|-|\n{row}\n").Increments);

    [Fact]
    public void OfTitlesThatAreNoNamesAskForOne()
    {
        var finding = Assert.Single(Shop.Plan(Shop.FrontMatter + "## T-1: ***\n\nThere MUST be tiers.\n\n- `Bronze`: everybody\n- `Gold`: few\n").Findings);

        Assert.Contains("Write Type: `Name` below it", finding.Message, StringComparison.Ordinal);
    }
}
