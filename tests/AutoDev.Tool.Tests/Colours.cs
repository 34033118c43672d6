using AutoDev.Specifications.Diagnostics;
using AutoDev.Tool.Output;
using Spectre.Console;

namespace AutoDev.Tool.Tests;

public sealed class Colours : IDisposable
{
    private static readonly Finding Warning = SynthesisRules.StillOpen.At(null, "PRICE-001", new string('x', 300) + " [red]");

    private readonly StringWriter output = new() { NewLine = "\n" };

    public void Dispose() => output.Dispose();

    [Fact]
    public void AFileOrAPipeGetsPlainLinesThatAreNotWrapped()
    {
        PaintedLines.On(output).Finding(Warning, "Shop.csproj");

        Assert.Equal(CanonicalDiagnostic.Format(Warning, "Shop.csproj") + "\n", output.ToString());
    }

    [Fact]
    public void ATerminalGetsTheSameLineWithItsSeverityInColour()
    {
        PaintedLines.On(output, AnsiSupport.Yes, ColorSystemSupport.Standard).Finding(Warning, "Shop.csproj");

        var text = output.ToString();
        Assert.Contains($"\e[93mwarning {Warning.Rule.Id}\e[0m", text, StringComparison.Ordinal);
        Assert.Equal(CanonicalDiagnostic.Format(Warning, "Shop.csproj") + "\n", System.Text.RegularExpressions.Regex.Replace(text, "\e\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void ATerminalThatKnowsNoSequencesGetsNone()
    {
        PaintedLines.On(output, AnsiSupport.No, ColorSystemSupport.NoColors).Finding(Warning, "Shop.csproj");

        Assert.DoesNotContain('\e', output.ToString());
    }
}
