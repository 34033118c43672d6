namespace AutoDev.ProgrammingByExample.Printing;

/// <summary>
/// Writes a program in a language. Each language has a folder beside this file. The operators' table carries the notation of C#, which
/// the search was built for; a printer of another language keeps its own, by the operator's name, as <c>CSharp/OlderLibrary.cs</c>
/// does for the libraries that lack something.
/// </summary>
public interface IPrinter
{
    /// <summary>The language, as <c>autodev tier0 --language</c> and its answers name it.</summary>
    string Language { get; }

    /// <summary>What stands in a member that is there.</summary>
    PrintedBody Print(Program program);

    /// <summary>The whole member, after what it needs of the language's library.</summary>
    string PrintMember(Program program);
}
