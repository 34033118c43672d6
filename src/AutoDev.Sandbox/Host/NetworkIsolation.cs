namespace AutoDev.Sandbox.Host;

/// <summary>Takes the network away where the system lets an ordinary user do so: a namespace of its own, on Linux.</summary>
internal static class NetworkIsolation
{
    private static readonly string[] Homes = ["/usr/bin/unshare", "/bin/unshare", "/usr/sbin/unshare"];
    private static readonly string? Command = OperatingSystem.IsLinux() ? Array.Find(Homes, File.Exists) : null;

    private static volatile bool refused;

    /// <summary>Whether a worker that is started now will have no network, as far as is known yet.</summary>
    public static bool IsOffered => Command is not null && !refused;

    /// <summary>The words to put before a worker's own command.</summary>
    public static IReadOnlyList<string> Prefix => IsOffered ? [Command!, "--user", "--map-root-user", "--net"] : [];

    /// <summary>Nobody asks the system beforehand: the first worker that it refuses says so, and is started again without.</summary>
    public static bool WasRefused(string standardError)
    {
        if (!standardError.Contains("unshare", StringComparison.Ordinal))
        {
            return false;
        }

        refused = true;
        return true;
    }
}
