using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts;

/// <summary>
/// A contract as it was generated last. Of an edit of prose it can tell which files are to be written anew: those that were told that prose,
/// because nothing else of a plan hangs on it. Every other edit is read and planned from the start.
/// </summary>
/// <remarks>It changes while it follows an edit, so it is in one hand at a time: <see cref="ContractMemory"/> sees to that.</remarks>
internal sealed class KeptContract(string text, DocumentNode root, ContractItem item, IReadOnlyList<PlannedFile> files, List<ContractFinding> findings, IReadOnlyList<OperationMethod> methods, bool hasServer)
{
    /// <summary>Behind so many edited places the document is read again, lest the way to each place grows.</summary>
    private const int MostEdits = 100;

    private readonly TextShifts shifts = new();
    private string now = text;

    public ContractGeneration Generation => new(
        [.. files.Select(file => file.File)],
        [.. findings.Select(finding => finding.File is null ? finding with { Start = shifts.Now(finding.Start) } : finding)],
        hasServer)
    {
        Methods = [.. methods.Select(method => method.File is null ? method with { Start = shifts.Now(method.Start) } : method)],
    };

    /// <summary>Goes on to a later text of the document. False where that takes a plan of its own; this is of no use then.</summary>
    public bool Follow(string after, ContractItem asked)
    {
        if (!IsSame(asked))
        {
            return false;
        }

        if (now == after)
        {
            return true;
        }

        var edit = TextEdit.Between(now, after);
        var around = findings.FindAll(finding => finding.File is null && edit.IsInside(shifts.Now(finding.Start), finding.Length));
        if (shifts.Count >= MostEdits || findings.Exists(finding => finding.Fault is ContractFault.Malformed or ContractFault.DuplicateKey) || ProseEdit.TakeOver(edit, now, after, root, shifts) is not { } prose)
        {
            return false;
        }

        foreach (var finding in around)
        {
            findings[findings.IndexOf(finding)] = finding with { Length = finding.Length + edit.By };
        }

        foreach (var file in files.Where(file => file.Told.Contains(prose)))
        {
            file.Write();
        }

        now = after;
        return true;
    }

    private bool IsSame(ContractItem asked) => asked with { Files = item.Files } == item && asked.Files.SequenceEqual(item.Files);
}
