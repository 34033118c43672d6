namespace AutoDev.Specifications.Tables;

/// <summary>Why a table is not bound to a member.</summary>
/// <param name="Name">The parameter that no column is named after, or the other member whose result it could be.</param>
public sealed record UnboundTable(BindingGap Gap, string Name = "")
{
    /// <summary>The first two that are named or marked as the result, where there are several.</summary>
    public (int First, int Second) Columns { get; init; }
}

/// <summary>What a table lacks.</summary>
public enum BindingGap
{
    /// <summary>It lists fields or transitions, which are no rows of a member.</summary>
    Kind,

    /// <summary>No column is named after a parameter that has no default.</summary>
    Parameter,

    /// <summary>Not one column is left for the result.</summary>
    Result,

    /// <summary>Several columns are named or marked as the result.</summary>
    TwoResults,

    /// <summary>It says what another member of its requirement gives.</summary>
    Another,

    /// <summary>Its result could as well be that of another member of its requirement.</summary>
    Shared,
}
