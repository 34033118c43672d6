using System.Diagnostics;
using System.Text;

namespace AutoDev.Specifications.Tests.Robustness;

public sealed class LargeDocuments
{
    [Fact]
    public void AHundredThousandRowsAreRead()
    {
        var text = new StringBuilder("## A-1: A\n\n| a | b? |\n|---|---|\n");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("| ").Append(i).Append(" | ").Append(2 * i).Append(" |\n");
        }

        var requirement = Reading.Only(text.ToString());

        Assert.Equal(100_000, Assert.Single(requirement.Tables).Rows.Count);
    }

    /// <summary>Eight times the text may take up to forty times as long before it is called more than linear: machines are noisy.</summary>
    [Theory]
    [InlineData("`a` *b* [c](d) MUST. ")]
    [InlineData("- item **A-1.1** x\n")]
    [InlineData("## A-{0}: Title\n\nText MUST be.\n\n")]
    [InlineData("| a | b? |\n")]
    [InlineData("[[[")]
    [InlineData("**a ")]
    [InlineData("*a* ")]
    [InlineData("*a* MUST. [b](c)\n\n")]
    [InlineData("`F(1)` is `2`. ")]
    [InlineData("A-1 ")]
    [InlineData("[NEEDS CLARIFICATION: x] ")]
    public void TimeGrowsWithTheText(string piece)
    {
        Time(piece, 500);

        // Another process may take the processor away in one attempt; quadratic time stays in all of them.
        var attempts = Enumerable.Range(0, 5).Select(_ => (Small: Time(piece, 1_000), Large: Time(piece, 8_000)));

        Assert.Contains(attempts, static attempt => attempt.Large < (40 * attempt.Small) + TimeSpan.FromMilliseconds(400));
    }

    private static TimeSpan Time(string piece, int count)
    {
        var text = "## A-1: A\n\n" + string.Concat(Enumerable.Range(0, count).Select(i => piece.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        var watch = Stopwatch.StartNew();
        Reading.Document(text);
        return watch.Elapsed;
    }
}
