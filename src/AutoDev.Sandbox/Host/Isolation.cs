namespace AutoDev.Sandbox.Host;

/// <summary>What a worker is started in.</summary>
/// <param name="Prefix">The words before a worker's own command.</param>
/// <param name="CutsNetwork">Whether the worker has no network.</param>
internal sealed record Isolation(IReadOnlyList<string> Prefix, bool CutsNetwork);
