namespace AutoDev.Build.Doorbells;

/// <summary>What the doorbell looks at. Paths are absolute.</summary>
internal sealed record Watched
{
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>The tool's main assembly; every assembly beside it counts.</summary>
    public required string Tool { get; init; }

    public required string Configuration { get; init; }

    public required string Lock { get; init; }

    public required IReadOnlyList<string> Specifications { get; init; }

    public required IReadOnlyList<string> Generated { get; init; }

    /// <summary>What the compiler writes when it comes through; empty where nobody says.</summary>
    public string Compiled { get; init; } = "";

    /// <summary>Documents of which the compiler makes code that candidates may use.</summary>
    public IReadOnlyList<string> Contracts { get; init; } = [];

    /// <summary>Compile; generated files among them are left out.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
