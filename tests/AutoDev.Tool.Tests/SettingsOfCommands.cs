using System.Text.Json;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using AutoDev.Tool.Commands;
using AutoDev.Tool.Output;

namespace AutoDev.Tool.Tests;

/// <summary>Commands by hand have the settings that a build has.</summary>
[Verifies("PRP-003-1")]
public sealed class SettingsOfCommands : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("autodev-tool-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task StatusSaysWhatIsWrongWithThem()
    {
        Configure("[synthesis]\nwork = \"much\"\n");
        using var output = new StringWriter();

        Assert.Equal(ExitCode.Findings, await StatusCommand.RunAsync(Inputs(), OutputFormat.Text, output, TestContext.Current.CancellationToken));
        Assert.Contains("config.toml(2,1): error ADEV0401", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplainSaysWhatIsWrongWithThem()
    {
        Configure("[synthesis]\nwork = \"much\"\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "SPEC.md"), "## A-1: A\n\nIt MUST be.\n", TestContext.Current.CancellationToken);
        using var output = new StringWriter();

        await ExplainCommand.ExplainAsync(
            Inputs() with { Specifications = [new SpecificationInput(Path.Combine(folder, "SPEC.md"), Owned: true)] },
            "A-1",
            output,
            TestContext.Current.CancellationToken);

        Assert.Contains("config.toml(2,1): error ADEV0401", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AreShownForProgramsToo()
    {
        Configure("[synthesis]\nwork = \"deep\"\n");
        using var output = new StringWriter();

        Assert.Equal(ExitCode.Success, ConfigCommand.Show(Inputs(), OutputFormat.Json, output));

        using var json = JsonDocument.Parse(output.ToString());
        var work = json.RootElement.GetProperty("settings").EnumerateArray().Single(static setting => setting.GetProperty("property").GetString() == "AutoDevWork");
        Assert.Equal("deep", work.GetProperty("value").GetString());
        Assert.Contains("config.toml", work.GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DecisionsOnEditsHaveThem()
    {
        Configure("[synthesis]\nwork = \"deep\"\n\n[build]\nlock_timeout = 7\n");
        ProjectInputs? seen = null;
        using var errors = new StringWriter();

        var outcome = await EditCommand.DecideAsync(
            Inputs(),
            "A-1",
            (inputs, _, _) =>
            {
                seen = inputs;
                return Task.FromResult(new EditOutcome(null, "", []));
            },
            errors,
            TestContext.Current.CancellationToken);

        Assert.Null(outcome.Problem);
        Assert.Equal((7, true), (seen!.LockTimeout, seen.DeepSearch));
        Assert.Empty(errors.ToString());
    }

    private void Configure(string text)
    {
        Directory.CreateDirectory(Path.Combine(folder, ".auto-dev"));
        File.WriteAllText(Path.Combine(folder, ".auto-dev", "config.toml"), text);
    }

    private ProjectInputs Inputs() => new()
    {
        ProjectFile = Path.Combine(folder, "Shop.csproj"),
        ProjectDirectory = folder,
        Mode = Mode.Synthesize,
        GeneratedDirectory = Path.Combine(folder, "Generated"),
        LockFile = Path.Combine(folder, "autodev.lock.json"),
        IntermediateDirectory = Path.Combine(folder, "obj", "autodev"),
    };
}
