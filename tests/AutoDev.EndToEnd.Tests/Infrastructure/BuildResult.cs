using System.Text.RegularExpressions;

namespace AutoDev.EndToEnd.Tests.Infrastructure;

/// <summary>What a build said.</summary>
/// <param name="Output">The console, at the verbosity that a person sees.</param>
/// <param name="Log">The same build at detailed verbosity.</param>
internal sealed partial record BuildResult(int ExitCode, string Output, string Log)
{
    /// <summary>Why the tool was started, once for each start.</summary>
    public IReadOnlyList<string> Starts { get; } =
        [.. Reasons().Matches(Log).Select(static match => match.Groups["reason"].Value.Trim())];

    public IReadOnlyList<string> Diagnostics { get; } =
        [.. Canonical().Matches(Output).Select(static match => match.Value.Trim()).Distinct(StringComparer.Ordinal)];

    /// <summary>The tool's closing lines on the console, without those that say what it is doing where a slow machine makes it say so.</summary>
    public IReadOnlyList<string> ClosingLines { get; } =
        [.. Output.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("AutoDev:", StringComparison.Ordinal) && !line.Contains(" … ", StringComparison.Ordinal))];

    public bool CompilerRan => !Log.Contains("Skipping target \"CoreCompile\"", StringComparison.Ordinal);

    public IEnumerable<string> Of(string id) => Diagnostics.Where(line => line.Contains($" {id}:", StringComparison.Ordinal));

    public BuildResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public BuildResult Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    [GeneratedRegex("AutoDev starts: (?<reason>.*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Reasons();

    [GeneratedRegex("^.*: (warning|error) [A-Z]+[0-9]+: .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Canonical();
}
