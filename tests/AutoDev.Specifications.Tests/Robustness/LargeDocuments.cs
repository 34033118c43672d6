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

    /// <summary>Eight times the text may take up to thirty-two times as long, because collections of garbage take their share; quadratic time takes sixty-four.</summary>
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
    [InlineData("[r{0}]: http://x\n")]
    [InlineData("[r{0}]: http://x\n\"a title\"\n")]
    [InlineData("[r{0}]: http://x\n===\n")]
    [InlineData("[r{0}]: http://x\n\n")]
    [InlineData("[r{0}]: http://x \"a title that never ends\n")]
    public void TimeGrowsWithTheText(string piece)
    {
        Time(piece, 500);

        // Another process may take the processor away in an attempt, so the least of several counts; quadratic time stays in all of them.
        var (small, large) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        var isLinear = false;
        for (var attempt = 0; attempt < 10 && !isLinear; attempt++)
        {
            small = Least(small, Time(piece, 2_000));
            large = Least(large, Time(piece, 16_000));
            isLinear = large < (32 * small) + TimeSpan.FromMilliseconds(50);
        }

        Assert.True(isLinear, $"2,000 pieces took {small.TotalMilliseconds} ms, 16,000 took {large.TotalMilliseconds} ms");
    }

    [Theory]
    [InlineData("- ", 2)]
    [InlineData("1. ", 3)]
    public void ListsThatNestTooDeeplyAreReportedWhereTheyDo(string marker, int indent)
    {
        var text = "## A-1: A\n\n" + string.Concat(Enumerable.Range(0, 2_000).Select(level => new string(' ', indent * level) + marker + "x\n"));

        var finding = Assert.Single(Reading.Document(text).Findings);

        Assert.Equal(("ADEV0017", 63), (finding.Rule.Id, finding.Place!.Span.From.Line));
    }

    [Fact]
    public void ListsAsDeepAsPeopleWriteThemAndLongOnesAreRead()
    {
        var deep = string.Concat(Enumerable.Range(0, 20).Select(static level => new string(' ', 2 * level) + "- x\n"));
        var @long = string.Concat(Enumerable.Range(0, 500).Select(static _ => "- x\n  - y\n\n> quoted\n\n"));

        Assert.DoesNotContain(Reading.Document("## A-1: A\n\n" + deep + @long).Findings, static finding => finding.Rule.Id == "ADEV0017");
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(string piece, int count)
    {
        var text = "## A-1: A\n\n" + string.Concat(Enumerable.Range(0, count).Select(i => piece.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        var watch = Stopwatch.StartNew();
        Reading.Document(text);
        return watch.Elapsed;
    }
}
