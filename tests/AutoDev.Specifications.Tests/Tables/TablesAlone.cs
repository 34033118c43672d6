using AutoDev.Specifications.Tables;

namespace AutoDev.Specifications.Tests.Tables;

public sealed class TablesAlone
{
    [Theory]
    [InlineData("| grams | price |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n", true)]
    [InlineData("| grams | price? | weight? |\n|---|---|---|\n| 1 | 2 | 3 |\n", false)]
    [InlineData("| grams | 1 | 5 |\n|---|---|---|\n| price | 2 | 3 |\n", false)]
    public void AreToldToMarkTheirResultWhereThatWouldHelp(string table, bool helps)
    {
        var requirement = Assert.Single(Reading.Document("---\ntype: Fees\n---\n\n## FEE-001: Fee\n\nIt MUST cost.\n\n" + table).Requirements);

        Assert.Equal(helps, TableAlone.Hint(requirement) is not null);
    }
}
