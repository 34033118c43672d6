namespace AutoDev.Specifications.Coverage;

/// <summary>Which gaps a project answers for: the values of the property <c>AutoDevCoverage</c>.</summary>
[Flags]
public enum AnsweredGaps
{
    /// <summary>Those of another project.</summary>
    None = 0,

    /// <summary>Requirements that nothing implements.</summary>
    Implementation = 1,

    /// <summary>Requirements that nothing verifies.</summary>
    Verification = 2,

    /// <summary>Both kinds.</summary>
    Both = Implementation | Verification,
}

/// <summary>Reads <see cref="AnsweredGaps"/>.</summary>
public static class AnsweredGapsText
{
    /// <summary>In upper or lower case, as MSBuild compares; what says nothing else means the default. The targets refuse other words.</summary>
    public static AnsweredGaps Read(string? text) =>
        Enum.TryParse<AnsweredGaps>(text, ignoreCase: true, out var answered) ? answered : AnsweredGaps.Implementation;
}
