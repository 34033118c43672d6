using AutoDev.Synthesis.Examples.Cases;

namespace AutoDev.Synthesis.Harness;

/// <summary>The code that some of a candidate's cases have in common: all that have the same, as rows of one table have.</summary>
/// <param name="First">The first of them, for its code.</param>
/// <param name="Cases">Their indices in the candidate's cases, ascending.</param>
internal sealed record CaseCode(ExampleCase First, IReadOnlyList<int> Cases)
{
    /// <summary>Tells it from the candidate's other codes.</summary>
    public int Number => Cases[0];

    public static IReadOnlyList<CaseCode> Of(IReadOnlyList<ExampleCase> cases) =>
    [
        .. Enumerable.Range(0, cases.Count)
            .GroupBy(i => (cases[i].Kind, cases[i].Call, cases[i].Expected))
            .Select(group => new CaseCode(cases[group.First()], [.. group])),
    ];
}
