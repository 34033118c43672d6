namespace AutoDev.Specifications.Tables;

/// <summary>Why a table is not bound to a member.</summary>
/// <param name="Parameter">The parameter that no column is named after, where that is what is missing.</param>
public sealed record UnboundTable(BindingGap Gap, string Parameter = "");

/// <summary>What a table lacks.</summary>
public enum BindingGap
{
    /// <summary>It lists fields or transitions, which are no rows of a member.</summary>
    Kind,

    /// <summary>No column is named after a parameter that has no default.</summary>
    Parameter,

    /// <summary>Several columns are left for the result, and none is named as it.</summary>
    Result,
}
