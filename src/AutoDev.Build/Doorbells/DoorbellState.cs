namespace AutoDev.Build.Doorbells;

/// <summary>Everything that the decision to start the tool rests on, as it was at one moment.</summary>
internal sealed record DoorbellState
{
    /// <summary>When it was taken: ticks, UTC.</summary>
    public required long Taken { get; init; }

    /// <summary>When the tool last ran: ticks, UTC.</summary>
    public long Ran { get; init; }

    /// <summary>When the compiler last came through: ticks, UTC; 0 where it never did. Seen anew each time and kept by nobody.</summary>
    public long Compiled { get; init; } = long.MaxValue;

    /// <summary><c>key=value</c>, as the tool is told.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>The tool's own files with their times, as one text.</summary>
    public required string Tool { get; init; }

    public IReadOnlyDictionary<string, FileStamp> Configurations { get; init; } = Empty;

    public IReadOnlyDictionary<string, FileStamp> Specifications { get; init; } = Empty;

    public IReadOnlyDictionary<string, FileStamp> Locks { get; init; } = Empty;

    public IReadOnlyDictionary<string, FileStamp> Generated { get; init; } = Empty;

    /// <summary>Files of Compile that are not generated; the hash is that of their claims and global usings, empty where there are none.</summary>
    public IReadOnlyDictionary<string, FileStamp> Sources { get; init; } = Empty;

    public IReadOnlyDictionary<string, FileStamp> Contracts { get; init; } = Empty;

    /// <summary>Claims by file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Claims { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Whether something stayed open because a gate refused it among these sources, so that any change of them may help.</summary>
    public bool WaitsForSources { get; init; }

    private static Dictionary<string, FileStamp> Empty { get; } = new(StringComparer.Ordinal);
}
