using System.Text.Json;
using AutoDev.ProgrammingByExample;
using AutoDev.ProgrammingByExample.Printing;
using AutoDev.Tool.Commands;

namespace AutoDev.Tool.Tests;

[Verifies("PRP-302-5")]
public sealed class ProgramsForTasks : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("autodev-tier0-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task AnswersComeInTheOrderOfTheLines()
    {
        var path = Path.Combine(folder, "tasks.jsonl");
        await File.WriteAllLinesAsync(path, [Task("slow", "\"ab\"", "\"b_a\""), "", "{", Task("quick", "\"a\"", "\"a\"")], TestContext.Current.CancellationToken);
        using var output = new StringWriter();

        var code = await Tier0Command.RunAsync(path, new Effort(200_000), Printers.All[0], output, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Success, code);
        var ids = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString());
        Assert.Equal(["slow", "", "quick"], ids);
    }

    [Fact]
    public async Task AFileThatIsNotThereIsAMistakeOfTheCommandLine() => Assert.Equal(
        ExitCode.Usage,
        await Tier0Command.RunAsync(Path.Combine(folder, "none.jsonl"), Effort.Build, Printers.All[0], TextWriter.Null, TestContext.Current.CancellationToken));

    private static string Task(string id, string input, string output) =>
        $$"""{"id": "{{id}}", "params": [{"name": "text", "type": "string"}], "returns": "string", "examples": [{"in": [{{input}}], "out": {{output}}}]}""";
}
