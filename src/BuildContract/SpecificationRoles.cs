namespace AutoDev.BuildContract;

/// <summary>Values of the items' metadata <c>Role</c>, in <c>build.inputs</c> before the bar.</summary>
internal static class SpecificationRoles
{
    /// <summary>This project implements it and reports on it.</summary>
    public const string Own = "Own";

    /// <summary>Only its ids are known here.</summary>
    public const string Referenced = "Referenced";
}
