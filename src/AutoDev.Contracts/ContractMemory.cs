namespace AutoDev.Contracts;

/// <summary>
/// What the last generations were made of, for the next to begin with. Nothing of it shows in what is generated: it saves time, and may be
/// empty at any moment. Whoever asks gets a contract for himself and brings it back; who asks meanwhile begins from the start.
/// </summary>
[Implements("PRP-010-1")]
public sealed class ContractMemory
{
    /// <summary>What more documents than these leave behind is forgotten.</summary>
    private const int MostContracts = 16;

    private readonly object gate = new();
    private readonly List<(string File, KeptContract Contract)> kept = [];

    internal KeptContract? Take(string file)
    {
        lock (gate)
        {
            var at = kept.FindIndex(one => one.File == file);
            if (at < 0)
            {
                return null;
            }

            var found = kept[at].Contract;
            kept.RemoveAt(at);
            return found;
        }
    }

    internal void Keep(string file, KeptContract contract)
    {
        lock (gate)
        {
            kept.RemoveAll(one => one.File == file);
            kept.Add((file, contract));
            if (kept.Count > MostContracts)
            {
                kept.RemoveAt(0);
            }
        }
    }
}
