using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts;

/// <summary>Gathers findings; a document that is wrong everywhere is told so a bounded number of times for each fault.</summary>
internal sealed class ContractFindings
{
    private const int MostOfAFault = 100;

    private readonly List<ContractFinding> all = [];
    private readonly Dictionary<ContractFault, int> counts = [];
    private readonly HashSet<(ContractFault Fault, int Start)> places = [];

    public IReadOnlyList<ContractFinding> All => all;

    public void Add(ContractFault fault, DocumentNode node, string message) => Add(fault, node.Start, node.Length, message);

    /// <summary>The same where a place may be wrong in several ways, each of which is told.</summary>
    public void AddEach(ContractFault fault, int start, int length, string message)
    {
        if (!all.Exists(one => one.Fault == fault && one.Start == start && one.Message == message))
        {
            places.Remove((fault, start));
            Add(fault, start, length, message);
        }
    }

    public void Add(ContractFault fault, int start, int length, string message)
    {
        counts.TryGetValue(fault, out var count);
        if (count < MostOfAFault && places.Add((fault, start)))
        {
            counts[fault] = count + 1;
            all.Add(new ContractFinding(fault, start, length, message));
        }
    }
}
