using AutoDev.Specifications.Diagnostics;
using Spectre.Console;

namespace AutoDev.Tool.Output;

/// <summary>What a command prints for people: coloured on a terminal, plain everywhere else. What a build reads is never printed here.</summary>
internal sealed class PaintedLines
{
    // The terminal wraps long lines itself, and keeps them whole for whoever copies them.
    private const int NoWrapping = 100_000;

    private readonly TextWriter output;
    private readonly IAnsiConsole? console;

    private PaintedLines(TextWriter output, IAnsiConsole? console) => (this.output, this.console) = (output, console);

    public static PaintedLines On(TextWriter output)
    {
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        return !isTerminal || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            ? new PaintedLines(output, null)
            : On(output, AnsiSupport.Detect, ColorSystemSupport.Detect);
    }

    internal static PaintedLines On(TextWriter output, AnsiSupport ansi, ColorSystemSupport colours)
    {
        var created = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        created.Profile.Width = NoWrapping;
        return new PaintedLines(output, created.Profile.Capabilities.Ansi ? created : null);
    }

    public void Line(params IReadOnlyList<(string Text, Color? Colour)> parts)
    {
        if (console is null)
        {
            output.WriteLine(string.Concat(parts.Select(static part => part.Text)));
            return;
        }

        var line = new Paragraph();
        foreach (var (text, colour) in parts)
        {
            line.Append(text, colour is { } shown ? new Style(shown) : Style.Plain);
        }

        console.Write(line);
        console.WriteLine();
    }

    public void Line(string text) => Line((text, null));

    /// <summary>In canonical form, its severity and id in a colour.</summary>
    public void Finding(Finding finding, string fallbackPath)
    {
        var line = CanonicalDiagnostic.Format(finding, fallbackPath);
        var word = CanonicalDiagnostic.Severity(finding.Rule);
        var start = line.IndexOf($": {word} {finding.Rule.Id}: ", StringComparison.Ordinal) + 2;
        var end = start + word.Length + 1 + finding.Rule.Id.Length;
        Line((line[..start], Color.Grey), (line[start..end], ColourOf(finding.Rule.Severity)), (line[end..], null));
    }

    private static Color ColourOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Color.Red,
        RuleSeverity.Warning => Color.Yellow,
        _ => Color.Aqua,
    };
}
