namespace AutoDev.Tool;

/// <summary>What the process answers; a promise to scripts (docs/tool.md).</summary>
[Implements("PRP-001-2")]
internal static class ExitCode
{
    /// <summary>Done, nothing is wrong beyond warnings.</summary>
    public const int Success = 0;

    /// <summary>At least one error was reported as a diagnostic.</summary>
    public const int Findings = 1;

    /// <summary>The command line, or the place it names, makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>A defect of ours.</summary>
    public const int Internal = 3;
}
