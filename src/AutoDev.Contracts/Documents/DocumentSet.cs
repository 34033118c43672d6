namespace AutoDev.Contracts.Documents;

/// <summary>
/// A document with the files that it refers to. Their places follow each other as if they were one text, so that every node says by its place
/// in which file it is; a file is read when the first reference asks for it.
/// </summary>
[Implements("PRP-010-12")]
internal sealed class DocumentSet
{
    private readonly IReadOnlyDictionary<string, string> texts;
    private readonly ContractFindings findings;
    private readonly Dictionary<string, DocumentNode?> roots = new(StringComparer.Ordinal);
    private readonly List<(int Start, string File)> places = [];
    private int end;

    public DocumentSet(string file, string text, DocumentNode root, IEnumerable<ContractFile> files, ContractFindings findings)
    {
        this.findings = findings;
        texts = files.GroupBy(other => other.File, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Text, StringComparer.Ordinal);
        roots.Add(file, root);
        places.Add((0, file));
        end = text.Length + 1;
    }

    public string Main => places[0].File;

    /// <summary>All files that the project lists for it.</summary>
    public IEnumerable<string> Files => texts.Keys;

    /// <summary>The file that a place is in, and where that file's places begin.</summary>
    public (int Start, string File) FileAt(int place)
    {
        for (var i = places.Count - 1; i > 0; i--)
        {
            if (places[i].Start <= place)
            {
                return places[i];
            }
        }

        return places[0];
    }

    /// <summary>Whether a listed file has a word in it, which is found out without reading it as a document.</summary>
    public bool Mentions(string file, string word) => texts.TryGetValue(file, out var text) && text.IndexOf(word, StringComparison.Ordinal) >= 0;

    /// <summary>Null for a file that the project does not list, or that is empty.</summary>
    public DocumentNode? Root(string file)
    {
        if (roots.TryGetValue(file, out var known) || !texts.TryGetValue(file, out var text))
        {
            return known;
        }

        var own = new ContractFindings();
        var root = DocumentReader.Read(text, own);
        root?.Move(end);
        foreach (var finding in own.All)
        {
            findings.Add(finding.Fault, finding.Start + end, finding.Length, finding.Message);
        }

        roots.Add(file, root);
        places.Add((end, file));
        end += text.Length + 1;
        return root;
    }

    /// <summary>The finding with its place in its own file.</summary>
    public ContractFinding Local(ContractFinding finding) => FileAt(finding.Start) is var (start, file) && start > 0
        ? finding with { Start = finding.Start - start, File = file }
        : finding;
}
