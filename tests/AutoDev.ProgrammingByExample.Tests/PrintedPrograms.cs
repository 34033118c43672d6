using CsCheck;

namespace AutoDev.ProgrammingByExample.Tests;

public sealed class PrintedPrograms
{
    private static readonly EnumerationType Tier = new("Tier", ["Standard", "Silver", "Gold"]);

    private static readonly Gen<Example> PricedRow =
        from quantity in Gen.Int[-20, 120]
        from price in Gen.Decimal[0, 50]
        from tier in Gen.Int[0, 2]
        select new Example([quantity, decimal.Round(price, 2), Tier.Members[tier]], null);

    /// <summary>Rules to be found again from rows; some of them out of reach on purpose.</summary>
    private static readonly Func<int, decimal, string, object>[] Rules =
    [
        (q, p, _) => q * p,
        (q, p, t) => string.Equals(t, "Gold", StringComparison.Ordinal) ? q * p * 0.9m : q * p,
        (q, _, _) => q < 10 ? 0m : q < 50 ? 0.05m : 0.1m,
        (_, p, _) => p >= 20m ? p - 5m : p,
        (q, _, t) => t.Length * 1m + q,
    ];

    [Fact]
    public void WhatIsSolvedAgreesWithEveryExampleAndWithItsPrintedText() => Gen.Select(
        Gen.Int[0, Rules.Length - 1], PricedRow.Array[4, 14]).Sample(
        (rule, rows) =>
        {
            var examples = rows.Select(row => row with { Output = Rules[rule]((int)row.Inputs[0]!, (decimal)row.Inputs[1]!, (string)row.Inputs[2]!) }).ToArray();
            var problem = new Problem(
                "Price",
                [new Parameter("quantity", DataType.Int32), new Parameter("price", DataType.Decimal), new Parameter("tier", Tier)],
                DataType.Decimal,
                examples);
            if (Synthesizer.Solve(problem, new Effort(60_000)) is not Solved solved)
                return;

            var compiled = new CompiledProgram(solved.Program);
            foreach (var example in examples)
            {
                Assert.Equal(example.Output, solved.Program.Evaluate(example.Inputs));
                Assert.Equal(example.Output, compiled.Evaluate(example.Inputs));
            }

            foreach (var inputs in new object[][] { [int.MaxValue, 3.5m, "Gold"], [0, 0m, "Silver"], [-1, decimal.MaxValue, "Standard"], [7, 0.01m, "Gold"] })
                Assert.Equal(solved.Program.Evaluate(inputs), compiled.Evaluate(inputs));
        },
        iter: 6,
        threads: 1);

    [Fact]
    public void ParametersNamedLikeKeywordsAreEscaped()
    {
        var problem = Table.Of("F", DataType.Int32, [("class", DataType.Int32)], [1, 2], [5, 10], [7, 14]);

        Assert.Equal("@class * 2", Table.Code(problem));
        Assert.Equal(8, new CompiledProgram(Table.Solve(problem).Program).Evaluate([4]));
    }

    [Fact]
    public void EveryMemberOfAnEnumerationBecomesAnArm() => Assert.Equal(
        "tier switch\n{\n    Tier.Standard => \"Basic\",\n    Tier.Silver => \"Plus\",\n    _ => \"Top\",\n}",
        Table.Code(Table.Of("Name", DataType.Text, [("tier", Tier)], ["Standard", "Basic"], ["Silver", "Plus"], ["Gold", "Top"])));

    [Fact]
    public void ExpectedFailuresAreThrown()
    {
        var problem = Table.Of(
            "Double", DataType.Int32, [("age", DataType.Int32)],
            [-1, new Failure("ArgumentOutOfRangeException")], [-5, new Failure("ArgumentOutOfRangeException")], [0, 0], [5, 10], [7, 14]);

        var compiled = new CompiledProgram(Table.Solve(problem).Program);

        Assert.Equal(new Failure("ArgumentOutOfRangeException"), compiled.Evaluate([-3]));
        Assert.Equal(20, compiled.Evaluate([10]));
    }
}
