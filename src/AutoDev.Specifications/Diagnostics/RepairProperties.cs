namespace AutoDev.Specifications.Diagnostics;

/// <summary>Names under which a diagnostic carries what its fix needs.</summary>
public static class RepairProperties
{
    /// <summary>The text that should stand where the diagnostic is.</summary>
    public const string Replacement = "AutoDev.Replacement";
}
