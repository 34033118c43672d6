using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarks.Contracts;

/// <summary>Versions of a document that differ in one word of one description.</summary>
internal sealed partial class DocumentEdits
{
    private readonly string before;
    private readonly string after;
    private int count;

    public DocumentEdits(CorpusContract contract, string text)
    {
        var run = CompilerRun.Before(contract, text);
        run.Generate(CompilerRun.Project);
        var original = run.Sources;
        foreach (var place in Descriptions().Matches(text).Select(static match => match.Index + match.Length).Reverse())
        {
            (before, after) = (text[..place], text[place..]);
            run.Replace(Next());
            run.Generate(CompilerRun.Project);
            if (CompilerRun.Changed(original, run.Sources) == 1)
            {
                return;
            }
        }

        throw new InvalidOperationException($"No description of {contract.File} stands in one file of code.");
    }

    public string Next() => before + string.Create(CultureInfo.InvariantCulture, $"Edit {++count}. ") + after;

    /// <summary>Where the text of one begins: in JSON, in YAML and in SDL.</summary>
    [GeneratedRegex("""("description" *: *"|description: (?=[A-Z])|^  "+\n? *)(?=[A-Z][a-z]+ )""", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Descriptions();
}
