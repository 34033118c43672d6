using AutoDev.Synthesis.Project;
using AutoDev.Tool.Commands;

namespace AutoDev.Tool.Tests;

/// <summary>What <c>autodev explain</c> tells of one requirement.</summary>
public sealed class ExplainedRequirements : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("| n | result |\n|---|--------|\n| 1 | 2 | 3 |", "SPEC.md(11,1): warning ADEV0002")]
    [InlineData("| n | result |\n|---|--------|\n| x | 2 |", "SPEC.md(11,3): error ADEV0005")]
    [InlineData("| n | result |\n|---|--------|\n| >1 | 2 |\n| >2 | 3 |", "SPEC.md(12,1): error ADEV0006")]
    public async Task WhatIsWrongInsideIsTold(string table, string expected)
    {
        var told = await ExplainAsync($"## A-1: A\n\nIt MUST be.\n\n```csharp\npublic static int Of(int n)\n```\n\n{table}\n\n## A-2: B\n\nIt MUST be.\n", "A-1");

        Assert.Contains(expected, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsWrongElsewhereIsNot()
    {
        var told = await ExplainAsync("## A-1: A\n\nIt MUST be.\n\n## A-2: B\n\nIt MUST be.\n\n| n | result |\n|---|--------|\n| 1 | 2 | 3 |\n", "A-1");

        Assert.DoesNotContain("ADEV0002", told, StringComparison.Ordinal);
    }

    private async Task<string> ExplainAsync(string text, string id)
    {
        var path = Path.Combine(folder.Path, "SPEC.md");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        using var output = new StringWriter();
        var inputs = new ProjectInputs
        {
            ProjectFile = Path.Combine(folder.Path, "Shop.csproj"),
            ProjectDirectory = folder.Path,
            Mode = Mode.Synthesize,
            GeneratedDirectory = Path.Combine(folder.Path, "Generated"),
            LockFile = Path.Combine(folder.Path, "autodev.lock.json"),
            IntermediateDirectory = Path.Combine(folder.Path, "obj"),
            Specifications = [new SpecificationInput(path, Owned: true)],
        };
        await ExplainCommand.ExplainAsync(inputs, id, output, TestContext.Current.CancellationToken);
        return output.ToString();
    }
}
