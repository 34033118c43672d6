using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Tests.Planning;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

/// <summary>What other assemblies may call refuses an argument that is not there, where the code would fail on it.</summary>
public sealed class MissingArguments
{
    private const string Length = "## A-1: Length\n\n```csharp\nint Length(string text)\n```\n\n| text | length? |\n|---|---|\n| \"\" | 0 |\n| \"ab\" | 2 |\n| \"abcde\" | 5 |\n";

    [Fact]
    public void AreRefusedByName() => Assert.Contains(
        """
            /// <exception cref="ArgumentNullException">An argument is missing.</exception>
            [global::AutoDev.Implements("A-1")]
            public static int Length(string text)
            {
                ArgumentNullException.ThrowIfNull(text);

                return text.Length;
            }
        """,
        Source(Length),
        StringComparison.Ordinal);

    [Fact]
    public void AreRefusedByHandWhereTheFrameworkHasNoMethodForIt() => Assert.Contains(
        """
                if (text is null)
                {
                    throw new ArgumentNullException(nameof(text));
                }

                return text.Length;
        """,
        Source(Length, CodeStyle.Default with { ChecksNullByHand = true }),
        StringComparison.Ordinal);

    [Fact]
    public void AreTheProjectsOwnBusinessInside() => Assert.Contains(
        "internal static int Length(string text) => text.Length;",
        Source(Length.Replace("int Length(string text)", "internal int Length(string text)", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void AreLeftToLinqWhereItSaysWhatIsMissing() => Assert.Contains(
        "public static int Total(IReadOnlyList<int> items) => items.Sum();",
        Source("## A-1: Total\n\n```csharp\nint Total(IReadOnlyList<int> items)\n```\n\n| items | total? |\n|---|---|\n| [] | 0 |\n| [1, 2] | 3 |\n| [4, 5, 6] | 15 |\n"),
        StringComparison.Ordinal);

    [Fact]
    public void DoNotExistForNumbers() => Assert.Contains(
        "public static int Twice(int a) => ", Source("## A-1: Twice\n\n```csharp\nint Twice(int a)\n```\n\n| a | twice? |\n|---|---|\n| 1 | 2 |\n| 2 | 4 |\n| 5 | 10 |\n"), StringComparison.Ordinal);

    private static string Source(string specification, CodeStyle? style = null)
    {
        var proposal = Assert.Single(Shop.Propose(Shop.Plan(Shop.FrontMatter + specification), style));
        Assert.Equal("", proposal.Reason);
        return proposal.Candidate!.Source;
    }
}
