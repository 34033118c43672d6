using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Gates;

/// <summary>What one gate says of one candidate: it passed when nothing was found.</summary>
/// <param name="Findings">What is wrong, each with the document's place where there is one.</param>
/// <param name="Evidence">What was run and seen, in a few words: <c>9 examples</c>. The same on every machine, because it goes into the lock.</param>
/// <param name="Conditions">What this machine had to give: <c>no network</c>. For the ledger and for people, never for the lock.</param>
public sealed record GateResult(string Gate, EquatableArray<Finding> Findings, string Evidence, string Conditions = "")
{
    public bool Passed => Findings.Count == 0;
}
