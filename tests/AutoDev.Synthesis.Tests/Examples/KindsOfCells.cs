using AutoDev.Specifications;
using AutoDev.Specifications.Cells;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Tests.Pipeline;

namespace AutoDev.Synthesis.Tests.Examples;

/// <summary>
/// What a kind of cell must be able to do before it is one: each has a line in <see cref="Samples"/>, and a new one is sought here by
/// reflection, so that whoever adds it is led to every place that must know it.
/// </summary>
public sealed class KindsOfCells : IDisposable
{
    private readonly SynthesizedProject project = new();

    /// <param name="Kind">How the cell is read.</param>
    /// <param name="Type">A C# type that has the value.</param>
    /// <param name="Inferred">The type that a column of such cells has where no signature tells; null where they do not tell.</param>
    /// <param name="Foreign">A C# type that does not have it; null for what may stand for any type.</param>
    private sealed record Sample(Type Kind, string Cell, string Other, string Type, string? Inferred, string? Foreign);

    private static readonly Sample[] Samples =
    [
        new(typeof(EmptyValue), "-", "\"a\"", "string?", "string?", null),
        new(typeof(IntegerValue), "41", "7", "int", "int", "bool"),
        new(typeof(DecimalValue), "0.5", "2.25", "decimal", "decimal", "int"),
        new(typeof(BooleanValue), "yes", "no", "bool", "bool", "int"),
        new(typeof(TextValue), "\"two words\"", "\"three more words\"", "string", "string", "int"),
        new(typeof(NullValue), "null", "5", "int?", "int?", "int"),
        new(typeof(DateValue), "2026-02-28", "2026-03-01", "System.DateOnly", "DateOnly", "int"),
        new(typeof(TimeValue), "8:30", "17:00", "System.TimeOnly", "TimeOnly", "int"),
        new(typeof(DurationValue), "15 min", "2 h", "System.TimeSpan", "TimeSpan", "int"),
        new(typeof(ListValue), "[1, 2]", "[3]", "System.Collections.Generic.IReadOnlyList<int>", "IReadOnlyList<int>", "int"),
        new(typeof(NameValue), "Gold", "Bronze", "Tier", "string", "int"),
        new(typeof(RecordValue), "{Amount: 3}", "{Amount: 5}", "Money", null, "int"),
        new(typeof(ExceptionValue), "ArgumentException", "5", "int", "int", null),
        new(typeof(ExpressionValue), "`int.MaxValue - 1`", "`1 + 1`", "int", null, null),
    ];

    public static TheoryData<string> Kinds => [.. Samples.Select(static sample => sample.Kind.Name)];

    public static TheoryData<string> Scaled =>
    [
        .. Samples.Where(static sample => Read(sample.Cell) is PlainValue { Scale: not (CellScale.None or CellScale.Word or CellScale.Boolean) }).Select(static sample => sample.Kind.Name),
    ];

    public void Dispose() => project.Dispose();

    [Fact]
    public void HaveASampleEach() => Assert.Equal(
        typeof(PlainValue).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(PlainValue)) && !type.IsAbstract).Select(static type => type.Name).Order(),
        Samples.Select(static sample => sample.Kind.Name).Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AreReadAndFitTheirOwnTypesOnly(string kind)
    {
        var sample = Of(kind);

        Assert.IsType(sample.Kind, Read(sample.Cell), exactMatch: true);
        Assert.Null(ValueFit.Remedy(Read(sample.Cell), sample.Type));
        Assert.True(sample.Foreign is null || ValueFit.Remedy(Read(sample.Cell), sample.Foreign) is not null, $"{sample.Cell} fits {sample.Foreign}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task BecomeCodeThatTheGatesAccept(string kind)
    {
        var sample = Of(kind);

        var report = await BuildAsync($$"""
            ```csharp
            {{sample.Type}} Value(int key)
            ```

            | key | result |
            |-----|--------|
            | < 10 | {{sample.Cell}} |
            | >= 10 | {{sample.Other}} |
            """);

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task GiveTheirColumnATypeOrSayThatTheyDoNot(string kind)
    {
        var sample = Of(kind);

        var report = await BuildAsync($$"""
            | key | result |
            |-----|--------|
            | < 10 | {{sample.Cell}} |
            | >= 10 | {{sample.Other}} |
            """);

        if (sample.Inferred is null)
        {
            Assert.Contains("do not tell its type", Assert.Single(report.Findings).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($"public static {sample.Inferred} Value(int key)", project.Read("Generated/Cells.Value.g.cs"), StringComparison.Ordinal);
        }
    }

    /// <summary>Only what can be reckoned with is found to overlap; what cannot would be compared as text.</summary>
    [Theory]
    [MemberData(nameof(Scaled))]
    public void AreReckonedWithInConditions(string kind)
    {
        var sample = Of(kind);

        var document = SpecificationReader.Read("SPEC.md", Document($$"""
            | key | result |
            |-----|--------|
            | >= {{sample.Cell}} | 1 |
            | {{sample.Cell}}..{{sample.Cell}} | 2 |
            """));

        Assert.Equal("ADEV0006", Assert.Single(document.Findings).Rule.Id);
    }

    /// <summary>What is reckoned with is compared in code as well, whether C# has constants for it or not.</summary>
    [Theory]
    [MemberData(nameof(Scaled))]
    public async Task AreInputsOfTablesThatTheGatesAccept(string kind)
    {
        var sample = Of(kind);

        var report = await BuildAsync($$"""
            ```csharp
            int Value({{sample.Type}} key)
            ```

            | key | result |
            |-----|--------|
            | >= {{sample.Cell}} | 1 |
            | < {{sample.Cell}} | 2 |
            """);

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
    }

    private static CellValue Read(string cell) => CellReader.Read(cell, CellPosition.Result);

    private static Sample Of(string kind) => Array.Find(Samples, sample => sample.Kind.Name == kind)!;

    private Task<Synthesis.Pipeline.SynthesisReport> BuildAsync(string table)
    {
        project.Write("Pricing.cs", "namespace Shop; public enum Tier { Bronze, Gold } public sealed record Money(decimal Amount);");
        project.Write("SPEC.md", Document(table));
        return project.BuildAsync();
    }

    private static string Document(string table) => $"---\ntype: Cells\n---\n\n## CELL-001: Value\n\nEach key MUST have a value.\n\n{table}\n";
}
