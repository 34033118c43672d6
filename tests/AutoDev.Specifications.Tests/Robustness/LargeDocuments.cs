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

    /// <summary>One document of eight times the text may take up to four times as long as eight documents, because collections of garbage take their share; quadratic time takes eight.</summary>
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
    [InlineData("- ```csharp\n")]
    [InlineData("- ```csharp\n  int F{0}(int a)\n  ```\n")]
    [InlineData("- `N{0}`\n")]
    [InlineData("- Given a\n- When b\n- Then c\n")]
    public void TimeGrowsWithTheText(string piece) => AssertLinear("", piece);

    /// <summary>Each line that begins as an underline does made all lines before it be looked at; one look is short, so many are needed to see it.</summary>
    [Fact]
    public void TimeGrowsWithAParagraphOfLinesThatBeginAsUnderlinesDo() => AssertLinear("", "=>a\nx{0}\n", count: 8_000);

    /// <summary>What is a row, an arrow or a line only behind something that opens it.</summary>
    [Theory]
    [InlineData("| from | event | to |\n|---|---|---|\n", "| S{0} | go | T{0} |\n")]
    [InlineData("| from | event | to |\n|---|---|---|\n", "| S | go{0} | S |\n")]
    [InlineData("| from | event | to |\n|---|---|---|\n", "| S | go | S{0} |\n")]
    [InlineData("```mermaid\nstateDiagram-v2\n", "A{0} --> B{0} : go\n")]
    [InlineData("```mermaid\nstateDiagram-v2\n", "A{0} --> [*]\n")]
    [InlineData("```mermaid\nstateDiagram-v2\n", "[*] --> A{0}\n")]
    [InlineData("```mermaid\nstateDiagram-v2\n", "A{0}\n")]
    [InlineData("```mermaid\nstateDiagram-v2\n", "A B C {0}\n")]
    [InlineData("| name | type |\n|---|---|\n", "| N{0} | int |\n")]
    [InlineData("| a | f? |\n|---|---|\n", "| {0} | {0} |\n")]
    [InlineData("| a | f? |\n|---|---|\n", "| {0}0..{0}9 | {0} |\n")]
    [InlineData("| a | f? |\n|---|---|\n", "| {0} |\n")]
    [InlineData("```csharp\n", "int F{0}(int a);\n")]
    [InlineData("```csharp\n", "// {0}\n")]
    [InlineData("<!--\n", "## A-{0}: x\n")]
    public void TimeGrowsWithWhatFollows(string opening, string piece) => AssertLinear(opening, piece);

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

    private static void AssertLinear(string opening, string piece, int count = 2_000)
    {
        Time(opening, piece, count);

        // Another process may take the processor away in an attempt, so the least of several counts; quadratic time stays in all of them.
        // What is compared takes about as long, so that a busy machine slows both down.
        var (small, large) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        var isLinear = false;
        for (var attempt = 0; attempt < 10 && !isLinear; attempt++)
        {
            small = Least(small, Time(opening, piece, count, documents: 8));
            large = Least(large, Time(opening, piece, 8 * count));
            isLinear = large < (4 * small) + TimeSpan.FromMilliseconds(50);
        }

        Assert.True(isLinear, $"eight times {count:N0} of {opening} {piece} took {small.TotalMilliseconds} ms, {8 * count:N0} took {large.TotalMilliseconds} ms");
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(string opening, string piece, int count, int documents = 1)
    {
        var text = "## A-1: A\n\n" + opening + string.Concat(Enumerable.Range(0, count).Select(i => piece.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < documents; i++)
        {
            Reading.Document(text);
        }

        return watch.Elapsed;
    }
}
