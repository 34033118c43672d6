using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>A test that could stand in a decision tree.</summary>
/// <param name="Holds">The labelled rows on which it is true.</param>
/// <param name="Gap">Where the test is a threshold: the neighbouring values that it lies between.</param>
internal sealed record Split(Term Term, UInt128 Holds, Gap? Gap)
{
    public int Cost => Term.Cost;

    /// <summary>A bound on a parameter.</summary>
    public bool IsStep => Gap is { Subject.Expression: Variable };

    /// <summary>A threshold that could as well lie elsewhere.</summary>
    public bool IsLoose { get; } = Gap?.IsWide ?? false;
}

/// <summary>A threshold on <paramref name="Subject"/> could lie anywhere above <paramref name="Below"/> and up to <paramref name="Above"/>.</summary>
/// <param name="IsWide">The two are not neighbours.</param>
internal sealed record Gap(Term Subject, Value Below, Value Above, bool IsWide);
