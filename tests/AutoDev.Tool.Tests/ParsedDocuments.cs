using System.Text.Json;
using AutoDev.Tool.Commands;
using AutoDev.Tool.Output;

namespace AutoDev.Tool.Tests;

public sealed class ParsedDocuments : IDisposable
{
    private const string Document = """
        # Shop

        ## PRICE-001: Volume discount

        The shop MUST grant a discount.

        - **PRICE-001.1** One piece gets none.

        | quantity | discount? |
        |---------:|----------:|
        |        9 |         0 |
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("autodev-tool-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void EachRequirementIsALineWithItsPlaceStrengthAndParts()
    {
        var (exitCode, output) = Parse(Document, OutputFormat.Text);

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Matches(@"(?m)^ +3  PRICE-001 +MUST +Volume discount \[1 criterion, 1 table\]\r?$", output);
    }

    [Fact]
    public void JsonHoldsTheCellsAndTheirPlaces()
    {
        var (_, output) = Parse(Document, OutputFormat.Json);

        using var json = JsonDocument.Parse(output);
        var requirement = json.RootElement[0].GetProperty("requirements")[0];
        Assert.Equal("PRICE-001", requirement.GetProperty("id").GetString());
        Assert.Equal("discount", requirement.GetProperty("tables")[0].GetProperty("result").GetString());
        Assert.Equal(9, requirement.GetProperty("tables")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void AnErrorInADocumentIsPrintedAtItsLineAndInTheExitCode()
    {
        var (exitCode, output) = Parse(Document + "\n|        9 |         5 |\n", OutputFormat.Text);

        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Contains("SPEC.md(12,", output, StringComparison.Ordinal);
        Assert.Contains("error ADEV0004", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderStandsForItsMarkdownDocuments()
    {
        File.WriteAllText(Path.Combine(folder, "a.md"), Document);
        File.WriteAllText(Path.Combine(folder, "b.txt"), Document);
        using var output = new StringWriter();

        ParseCommand.Run([folder], OutputFormat.Text, output);

        Assert.Contains("a.md: 1 requirements", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("b.txt", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnIdThatTwoDocumentsUseIsSaidAtTheSecond()
    {
        File.WriteAllText(Path.Combine(folder, "a.md"), Document);
        File.WriteAllText(Path.Combine(folder, "b.md"), Document);
        using var output = new StringWriter();

        var exitCode = ParseCommand.Run([folder], OutputFormat.Text, output);

        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Matches(@"b\.md\(3,[0-9,]+\): error ADEV0001", output.ToString());
    }

    [Fact]
    public void AMissingFileIsAUsageError()
    {
        using var output = new StringWriter();

        Assert.Equal(ExitCode.Usage, ParseCommand.Run([Path.Combine(folder, "none.md")], OutputFormat.Text, output));
    }

    private (int ExitCode, string Output) Parse(string text, OutputFormat format)
    {
        var path = Path.Combine(folder, "SPEC.md");
        File.WriteAllText(path, text);
        using var output = new StringWriter();
        var exitCode = ParseCommand.Run([path], format, output);
        return (exitCode, output.ToString());
    }
}
