using AutoDev.ProgrammingByExample.Printing.CSharp;

namespace AutoDev.ProgrammingByExample.Printing;

/// <summary>Every language that a program can be written in; the first is what is written where nobody chose.</summary>
public static class Printers
{
    public static IReadOnlyList<IPrinter> All { get; } = [new CSharpPrinter()];
}
