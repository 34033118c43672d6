namespace AutoDev.ProgrammingByExample.Printing;

/// <summary>
/// Writes a program in a language. Each language has a folder beside this file. The operators' table carries the notation of C#, which
/// the search was built for; a printer of another language keeps its own, by the operator's name, as <c>CSharp/OlderLibrary.cs</c>
/// does for the libraries that lack something.
/// </summary>
public interface IPrinter
{
    PrintedBody Print(Program program);
}
