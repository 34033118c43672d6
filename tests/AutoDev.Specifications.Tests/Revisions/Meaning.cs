using AutoDev.Specifications.Model;
using CsCheck;

namespace AutoDev.Specifications.Tests.Revisions;

[Verifies("PRP-101-6")]
public sealed class Meaning
{
    private static readonly string[] Vocabulary = ["the", "shop", "MUST", "grant", "discounts", "of", "5", "percent", "quantity", "and", "members"];

    private static readonly Gen<string[]> Sentence = Gen.Int[0, Vocabulary.Length - 1].Select(static index => Vocabulary[index]).Array[3, 20];

    [Fact]
    public void WrappingLineEndsAndTrailingSpacesDoNotChangeIt() =>
        Gen.Select(Sentence, Gen.Int.Array[20], Gen.Bool).Sample(static (words, choices, crlf) =>
        {
            var rewrapped = words[0] + string.Concat(words.Skip(1).Select((word, index) => (choices[index % 20] & 3) switch
            {
                0 => " \n" + word,
                1 => "   " + word,
                2 => " **" + word + "**",
                _ => " " + word,
            }));
            var text = Document(rewrapped, "| 1 | 0.05 |");

            var changed = Reading.Only(crlf ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);

            Assert.Equal(Hashes(Document(string.Join(' ', words), "|  1 |   0.05   |")), (changed.Revision, changed.Behaviour));
        });

    [Fact]
    public void AChangedWordChangesTheRevisionOnly() =>
        Gen.Select(Sentence, Gen.Int[0, 19]).Sample(static (words, at) =>
        {
            var before = Hashes(Document(string.Join(' ', words), "| 1 | 0.05 |"));
            words[at % words.Length] += "x";

            var after = Hashes(Document(string.Join(' ', words), "| 1 | 0.05 |"));

            Assert.NotEqual(before.Revision, after.Revision);
            Assert.Equal(before.Behaviour, after.Behaviour);
        });

    [Fact]
    public void AChangedRowChangesBoth() =>
        Gen.Select(Gen.Int, Gen.Int).Where(static (left, right) => left != right).Sample(static (left, right) =>
        {
            var before = Hashes(Document("words", $"| {left} | 0.05 |"));
            var after = Hashes(Document("words", $"| {right} | 0.05 |"));

            Assert.NotEqual(before.Revision, after.Revision);
            Assert.NotEqual(before.Behaviour, after.Behaviour);
        });

    [Theory]
    [InlineData("| 1 | 5% |", "| **1** | 0.05 |")]
    [InlineData("| 1_000 | x |", "| 1000 | `x` |")]
    public void ARowThatOnlyLooksDifferentLeavesTheBehaviour(string left, string right) =>
        Assert.Equal(Hashes(Document("words", left)).Behaviour, Hashes(Document("words", right)).Behaviour);

    [Theory]
    [InlineData("| \"1\" | 5 |")]
    [InlineData("| [1] | 5 |")]
    [InlineData("| 1 5 | |")]
    [InlineData("| 1 | 5 |\n| | |")]
    public void ARowThatMeansSomethingElseDoesNot(string row) =>
        Assert.NotEqual(Hashes(Document("words", "| 1 | 5 |")).Behaviour, Hashes(Document("words", row)).Behaviour);

    [Fact]
    public void PositionAndNeighboursDoNotChangeIt()
    {
        var alone = Reading.Only("## A-1: A\n\nIt MUST be.\n");
        var moved = Reading.Document("# Top\n\nText.\n\n### A-1: A\n\nIt MUST be.\n\n### A-2: B\n\nOther.\n").Requirements[0];

        Assert.Equal((alone.Revision, alone.Behaviour), (moved.Revision, moved.Behaviour));
    }

    [Theory]
    [InlineData("```csharp\nint F(int x);\n```", "```csharp\nint F(long x);\n```")]
    [InlineData("`F(1)` is `2`.", "`F(1)` is `3`.")]
    [InlineData("- `A`: x\n- `B`: y", "- `A`: x\n- `C`: y")]
    [InlineData("```csharp\nF(1) == 2\n```", "```csharp\nF(1) == 3\n```")]
    [InlineData("```mermaid\nstateDiagram\nA --> B : go\n```", "```mermaid\nstateDiagram\nB --> A : go\n```")]
    public void EveryPartThatCodeMustFollowCounts(string left, string right) =>
        Assert.NotEqual(Hashes("## A-1: A\n\n" + left).Behaviour, Hashes("## A-1: A\n\n" + right).Behaviour);

    [Fact]
    public void AHashIsTwelveHexadecimalDigits() => Assert.Matches("^[0-9a-f]{12}$", Reading.Only("## A-1: A").Revision.ToString());

    private static string Document(string sentence, string row) => $"## A-1: A\n\nStart {sentence}\n\n| a | b? |\n|---|---|\n{row}\n";

    [Fact]
    public void ACommentOnAnAssertionIsProse()
    {
        const string Fence = "## A-1: A\n\n```csharp\nTwice(1) == 2{0}\nUrl() == \"http://a\"\n```\n";
        string With(string comment) => Fence.Replace("{0}", comment, StringComparison.Ordinal);

        Assert.Equal(Hashes(With("")).Behaviour, Hashes(With(" // two")).Behaviour);
        Assert.NotEqual(Hashes(With("")).Revision, Hashes(With(" // two")).Revision);
        Assert.NotEqual(Hashes(With("")).Behaviour, Hashes(With("").Replace("//a", "//b", StringComparison.Ordinal)).Behaviour);
    }

    [Theory]
    [InlineData("| a | total? |\n|-|-|\n| 1 | 2 |\n", false)]
    [InlineData("| a | result |\n|-|-|\n| 1 | 2 |\n", true)]
    [InlineData("```csharp\nint Total(int a)\n```\n\n| a | result |\n|-|-|\n| 1 | 2 |\n", false)]
    [InlineData("| a | meaning |\n|-|-|\n| 1 | 2 |\n", false)]
    [InlineData("| name | type |\n|-|-|\n| Title | string |\n", true)]
    [InlineData("Type: `Note`\n\n| name | type |\n|-|-|\n| Title | string |\n", false)]
    [InlineData("- `Low`: few\n- `High`: many\n", true)]
    [InlineData("```csharp\npublic enum Level;\n```\n\n- `Low`: few\n- `High`: many\n", false)]
    [InlineData("```csharp\npublic enum Level { Low, High }\n```\n", false)]
    [InlineData("| from | event | to |\n|-|-|-|\n| Open | pay | Paid |\n", true)]
    [InlineData("```mermaid\nstateDiagram-v2\n    Open --> Closed: close\n```\n", true)]
    public void ATitleIsBehaviourOnlyWhereItNamesWhatIsWritten(string body, bool names)
    {
        string With(string title) => $"---\ntype: Pricing\n---\n\n## A-1: {title}\n\nIt MUST.\n\n{body}";

        Assert.NotEqual(Hashes(With("One")).Revision, Hashes(With("Two")).Revision);
        Assert.Equal(names, Hashes(With("One")).Behaviour != Hashes(With("Two")).Behaviour);
    }

    private static (Revision Revision, Revision Behaviour) Hashes(string text)
    {
        var requirement = Reading.Only(text);
        return (requirement.Revision, requirement.Behaviour);
    }
}
