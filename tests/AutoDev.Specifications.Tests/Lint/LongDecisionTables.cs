using System.Globalization;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Lint.Decisions;
using CsCheck;

namespace AutoDev.Specifications.Tests.Lint;

/// <summary>ADEV0006, ADEV0007 and ADEV0024 in tables of which not every two rows can be compared.</summary>
[Verifies("PRP-101-5")]
public sealed class LongDecisionTables
{
    private const int Rows = 5_000;

    [Fact]
    public void AnOverlapIsFoundInTheLastRowOfALongTable()
    {
        var finding = Assert.Single(Check([.. Ranges(Rows), "| 49995..50005 | 7 |"]));

        Assert.Equal(("ADEV0007", 5 + Rows), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.Contains("This row and line 5004 both match a = 49995", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARowThatManyTogetherCoverIsFound() => Assert.Equal("ADEV0006", Assert.Single(Check([.. Ranges(Rows), "| 5..40005 | 7 |"])).Rule.Id);

    [Fact]
    public void WhatRemainsBehindALongTableIsNoMistake() => Assert.Empty(Check([.. Ranges(Rows), "| * | 7 |"]));

    [Fact]
    public void NamesInALongTableAreComparedToo()
    {
        var finding = Assert.Single(Check("| name | b? |\n|---|---|\n", [.. Enumerable.Range(0, Rows).Select(static i => Row($"N{i}", i)), "| not N5 | 7 |"]));

        Assert.Equal("ADEV0007", finding.Rule.Id);
        Assert.Contains("line 5 both match name = N0", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AGridOfTwoColumnsIsCompared()
    {
        var grid = Enumerable.Range(0, 100).SelectMany(static i => Enumerable.Range(0, 100).Select(j => $"| {i * 10}..{(i * 10) + 9} | {j} | {i + j} |"));

        var finding = Assert.Single(Check("| a | c | b? |\n|---|---|---|\n", [.. grid, "| 995..1005 | 99 | 7 |"]));

        Assert.Equal("ADEV0007", finding.Rule.Id);
        Assert.Contains("line 10004 both match a = 995, c = 99", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARowThatHundredsTogetherCoverInTwoColumnsIsFound()
    {
        var halves = Enumerable.Range(0, 200).SelectMany(static i => new[] { $"| {i} | < 10 | 1 |", $"| {i} | >= 10 | 2 |" });

        Assert.Equal("ADEV0006", Assert.Single(Check("| a | c | b? |\n|---|---|---|\n", [.. halves, "| 0..199 | * | 7 |"])).Rule.Id);
    }

    [Fact]
    public void WhereNearlyAllRowsMeetEachOtherTheRestIsSaidToBeLeft()
    {
        var findings = Check("| a | c | b? |\n|---|---|---|\n", [.. Crossing(4000)]);

        var left = Assert.Single(findings, static finding => finding.Rule == SpecificationRules.RowsNotCompared);
        Assert.Same(left, findings[^1]);
        Assert.Contains($"the {4005 - left.Place!.Span.From.Line} from this one on", left.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheIndexFindsWhatComparingAllFinds() => Gen.Select(Side.Array[30, 60], Name.Array[60]).Sample(static (ranges, names) =>
    {
        var boxes = ranges.Select((range, i) => new Box([range, names[i]])).ToArray();
        var index = new BoxIndex(boxes);
        for (var row = 0; row < boxes.Length; row++)
        {
            var steps = long.MaxValue;
            var all = Enumerable.Range(0, row).Where(other => boxes[other].Overlaps(boxes[row]));
            Assert.Equal(all, index.Before(row, ref steps)!.Order());
        }
    });

    [Fact]
    public void WhatOneColumnHasAloneIsWhatSubtractingTheOthersLeaves() => Gen.Select(Side, Side.Array[0, 6], Name, Name.Array[0, 6]).Sample(static (range, ranges, name, names) =>
    {
        Assert.Equal(!ranges.Aggregate(range, static (left, other) => left.Subtract(other)).IsEmpty, range.HasMoreThan(ranges));
        Assert.Equal(!names.Aggregate(name, static (left, other) => left.Subtract(other)).IsEmpty, name.HasMoreThan(names));
    });

    private static readonly Gen<ValueSet> Side = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 6], Gen.Int[0, 9], static (from, length, kind) => (ValueSet)IntervalSet.Create(
        kind == 0 ? Bound.Lowest : new Bound(from, 0),
        kind <= 1 ? Bound.Highest : new Bound(from + length, 0),
        isWhole: true,
        IntervalSet.ShowNumber));

    private static readonly Gen<ValueSet> Name = Gen.Select(Gen.Int[0, 5].Array[0, 3], Gen.Int[0, 4], static (items, kind) =>
        (ValueSet)new DiscreteSet(items.Select(static item => item.ToString(CultureInfo.InvariantCulture)), allBut: kind == 0));

    private static IEnumerable<string> Ranges(int count) => Enumerable.Range(0, count).Select(static i => Row($"{i * 10}..{(i * 10) + 9}", i % 5));

    private static IEnumerable<string> Crossing(int count) => Enumerable.Range(0, count).Select(i => i < count / 2 ? $"| {i} | * | 1 |" : $"| * | {i} | 1 |");

    private static string Row(string condition, int result) => $"| {condition} | {result} |";

    private static List<Finding> Check(IReadOnlyList<string> rows) => Check("| a | b? |\n|---|---|\n", rows);

    private static List<Finding> Check(string head, IReadOnlyList<string> rows) =>
        [.. Reading.Document($"## A-1: A\n\n{head}{string.Join('\n', rows)}\n\n```csharp\nint B({(head.Contains("name", StringComparison.Ordinal) ? "string name" : head.Contains('c', StringComparison.Ordinal) ? "int a, int c" : "int a")});\n```\n").Findings];
}
