using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>Generated files end their lines as the project's .editorconfig says, and the lock does not mind.</summary>
public sealed class LineEnds : IDisposable
{
    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("end_of_line = crlf", "\r\n", true)]
    [InlineData("end_of_line = lf", "\n", true)]
    [InlineData("end_of_line = crlf\ninsert_final_newline = false", "\r\n", false)]
    [InlineData("insert_final_newline = false", "\n", false)]
    public async Task FollowTheEditorConfigAndAreNoEdit(string lines, string end, bool last)
    {
        project.Write(".editorconfig", "root = true\n[*.cs]\n" + lines + "\n");

        var first = await RunAsync(Mode.Synthesize);

        Assert.Equal(1, first.Synthesized);
        var text = await File.ReadAllTextAsync(project.GeneratedFile, TestContext.Current.CancellationToken);
        Assert.Contains("Discount(int quantity)", text, StringComparison.Ordinal);
        Assert.Equal(text, text.ReplaceLineEndings(end));
        Assert.Equal(last, text.EndsWith('\n'));
        Assert.Empty((await RunAsync(Mode.Verify)).Findings);
        Assert.Equal(1, (await RunAsync(Mode.Synthesize)).FromLock);

        // Version control may have rewritten them.
        await File.WriteAllTextAsync(project.GeneratedFile, text.ReplaceLineEndings(end == "\n" ? "\r\n" : "\n"), TestContext.Current.CancellationToken);
        Assert.Empty((await RunAsync(Mode.Verify)).Findings);
    }

    private Task<SynthesisReport> RunAsync(Mode mode)
    {
        var inputs = project.Inputs(mode);
        return ProjectSynthesis.RunAsync(
            inputs with { AnalyzerConfigs = [Path.Combine(inputs.ProjectDirectory, ".editorconfig")] }, TestContext.Current.CancellationToken);
    }
}
