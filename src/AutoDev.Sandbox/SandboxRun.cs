namespace AutoDev.Sandbox;

/// <summary>What is known so far of a request's cases.</summary>
internal sealed class SandboxRun(SandboxRequest request)
{
    private readonly CaseResult?[] results = new CaseResult?[request.Cases.Count];
    private readonly HashSet<int> stoppedGroups = [];
    private bool networkCut = true;
    private int workers;

    /// <summary>Indices of the cases that are still to be run.</summary>
    public IReadOnlyList<int> Pending =>
        [.. Enumerable.Range(0, results.Length).Where(i => results[i] is null && !stoppedGroups.Contains(request.Cases[i].Group))];

    public void UsedWorker(bool withoutNetwork)
    {
        workers++;
        networkCut &= withoutNetwork;
    }

    public void Ended(int index, CaseResult result) => results[index] = result;

    /// <summary>A case was stopped or took the worker with it: its candidate is judged, the others go on.</summary>
    public void Stopped(int index, string limit)
    {
        results[index] = new CaseResult(CaseOutcome.Stopped, limit);
        stoppedGroups.Add(request.Cases[index].Group);
    }

    /// <summary>What holds the case cannot be loaded, which is the same for the others of its candidate.</summary>
    public void Broken(int index, string reason)
    {
        results[index] = new CaseResult(CaseOutcome.Broken, reason);
        stoppedGroups.Add(request.Cases[index].Group);
    }

    /// <summary>Nothing more can be run.</summary>
    public void GiveUp(CaseOutcome outcome, string reason)
    {
        var result = new CaseResult(outcome, reason);
        foreach (var index in Pending)
        {
            results[index] = result;
        }
    }

    public SandboxReport Report() => new(
        [.. results.Select(static result => result ?? new CaseResult(CaseOutcome.NotRun, ""))],
        networkCut && workers > 0,
        workers);
}
