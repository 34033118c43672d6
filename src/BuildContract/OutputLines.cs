namespace AutoDev.BuildContract;

/// <summary>How the task tells the tool's lines apart; the others are diagnostics in MSBuild's canonical form.</summary>
internal static class OutputLines
{
    /// <summary>What a line starts with that everybody shall see.</summary>
    public const string ForPeople = "AutoDev:";
}
