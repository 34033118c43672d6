using AutoDev.Generators.Tests.Harness;

namespace AutoDev.Generators.Tests;

/// <summary>What makes <c>dotnet watch</c> build when a document asks for other code: a constant that it cannot change in a running program.</summary>
public sealed class HotReload
{
    private const string Document = """
        ## PRICE-001: Volume discount

        The shop MUST grant a discount.

        | quantity | discount |
        |---------:|---------:|
        |        1 |        0 |
        |       10 |     0.05 |

        """;

    [Theory]
    [InlineData("0.05", "0.06")]
    [InlineData("quantity | discount", "number | discount")]
    [InlineData("PRICE-001", "PRICE-002")]
    [InlineData("## PRICE-001", "## KIND-001: More\n\nIt MUST be.\n\n## PRICE-001")]
    public void AChangeOfBehaviourChangesTheConstant(string from, string to)
    {
        var first = GeneratorRun.Of(TestProject.With(Document));
        var second = first.After(_ => TestProject.With(Document.Replace(from, to, StringComparison.Ordinal)));

        Assert.Contains("const string Revision = \"", Constant(first), StringComparison.Ordinal);
        Assert.NotEqual(Constant(first), Constant(second));
    }

    [Theory]
    [InlineData("grant a discount", "give a discount")]
    [InlineData("|        1 |", "| 1 |")]
    [InlineData("## PRICE-001", "Some prose.\n\n## PRICE-001")]
    public void AChangeOfWordsAloneDoesNot(string from, string to)
    {
        var first = GeneratorRun.Of(TestProject.With(Document));
        var second = first.After(_ => TestProject.With(Document.Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal(Constant(first), Constant(second));
        Assert.False(second.Reran(Stages.Behaviour));
    }

    [Fact]
    public void WithoutADocumentThereIsNoConstant() =>
        Assert.DoesNotContain(GeneratedSources.Behaviour, GeneratorRun.Of(new TestProject()).Sources.Keys);

    private static string Constant(GeneratorRun run) => run.Sources[GeneratedSources.Behaviour];
}
