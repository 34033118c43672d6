namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>What the reader finds wrong in a table is reported by the compiler, and is the whole reason why there is no code.</summary>
public sealed class MistakesInTables
{
    [Theory]
    [InlineData("|     3")]
    [InlineData("|     3 | 7,5 |")]
    public async Task AreNotFollowedByWhatOnlyFollowsFromThem(string row)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", $"""
            ---
            type: Parking
            ---

            ## PARK-001: Fee

            Parking MUST cost a fee.

            | hours | fee? |
            |------:|-----:|
            |     1 |  2.5 |
            |     2 |  5.0 |
            {row}
            """);

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Empty(report.GeneratedFiles);
    }

    [Theory]
    [InlineData("| >= 18", null)]
    [InlineData("| >= 18 |       |", "ADEV0005")]
    public async Task ARuleWithoutItsResultIsNoNull(string row, string? said)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", $"""
            ---
            type: Readers
            ---

            ## READ-001: Class

            A reader MUST have a class.

            | age  | class? |
            |------|--------|
            | < 18 | Child  |
            {row}
            """);

        var report = await project.BuildAsync();

        // What the row lacks the reader says already, in the compiler.
        Assert.Equal(said, report.Findings.SingleOrDefault()?.Rule.Id);
        Assert.Empty(report.GeneratedFiles);
    }
}
