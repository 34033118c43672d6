using System.Globalization;
using System.Text;
using AutoDev.Synthesis.Tests.Planning;
using CsCheck;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

public sealed class DecisionTableProperties
{
    private static readonly string[] Types = ["int", "long", "decimal", "byte", "DateOnly"];

    [Fact]
    public void AnyRangesAnswerAsTheRowsSay() => Gen.Select(
            Gen.Int[0, 40].Array[1, 5].Select(static cuts => cuts.Distinct().Order().ToArray()),
            Gen.Int[0, Types.Length - 1],
            Gen.Bool,
            Gen.Bool,
            Gen.Int[0, 3])
        .Where(static (cuts, _, first, last, _) => first || last || cuts.Length > 1)
        .Sample(
            static (cuts, type, first, last, second) => Check(Table(cuts, Types[type], first, last, second)),
            iter: 25,
            threads: 1);

    private static void Check(string markdown)
    {
        var candidate = Shop.Candidate(markdown);

        Assert.Empty(Shop.Failures([candidate]));
        Assert.Equal(candidate.Ambiguity is null, !candidate.Source.Contains("has no row", StringComparison.Ordinal));
    }

    // Ranges between the cuts, with or without the open ends, and a second input that some rows look at.
    private static string Table(int[] cuts, string type, bool first, bool last, int second)
    {
        string Value(int n) => type == "DateOnly" ? new DateOnly(2026, 1, 1).AddDays(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : n.ToString(CultureInfo.InvariantCulture);
        var rows = new List<string>();
        if (first)
        {
            rows.Add($"< {Value(cuts[0])}");
        }

        rows.AddRange(cuts.Zip(cuts.Skip(1), (a, b) => $"{Value(a)}..<{Value(b)}"));
        rows.Add(last ? $">= {Value(cuts[^1])}" : Value(cuts[^1]));
        var text = new StringBuilder(Shop.FrontMatter).Append(CultureInfo.InvariantCulture, $"""
            ## T-1: Table

            It MUST hold.

            ```csharp
            int Answer({type} at, bool member)
            ```

            | at | member | answer |
            |----|--------|--------|

            """);
        for (var i = 0; i < rows.Count; i++)
        {
            var split = second > 0 && i % second == 0;
            text.Append(CultureInfo.InvariantCulture, $"| {rows[i]} | {(split ? "yes" : "*")} | {i} |\n");
            if (split)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {rows[i]} | no | {i + 100} |\n");
            }
        }

        return text.ToString();
    }
}
