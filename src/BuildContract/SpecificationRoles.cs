namespace AutoDev.BuildContract;

/// <summary>Values of the items' metadata <c>Role</c>: in <c>build.inputs</c> before the bar, and as <c>AutoDevRole</c> of what the compiler is handed.</summary>
internal static class SpecificationRoles
{
    /// <summary>This project implements it and reports on it.</summary>
    public const string Own = "Own";

    /// <summary>Only its ids are known here.</summary>
    public const string Referenced = "Referenced";
}
