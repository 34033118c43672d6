namespace AutoDev.Sandbox;

/// <summary>What a worker may use before it is stopped.</summary>
public sealed record SandboxLimits
{
    /// <summary>For one case.</summary>
    public TimeSpan CaseTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For one worker, from its start to its first case.</summary>
    public TimeSpan StartTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For all cases of a request together.</summary>
    public TimeSpan WholeTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Managed heap; the process as a whole may use <see cref="ProcessMegabytes"/>.</summary>
    public int HeapMegabytes { get; init; } = 256;

    /// <summary>Resident memory of the process.</summary>
    public int ProcessMegabytes { get; init; } = 512;

    /// <summary>Threads of the process, the runtime's own dozen included.</summary>
    public int Threads { get; init; } = 48;

    /// <summary>Bytes that the process may print.</summary>
    public int OutputBytes { get; init; } = 16 * 1024 * 1024;
}
