namespace AutoDev.Sandbox.Host;

/// <summary>The ways to isolate a worker, the best first: on Linux, where the system lets an ordinary user have them, namespaces of its own.</summary>
/// <param name="ways">Of the last one nothing can be refused.</param>
internal sealed class Isolations(IReadOnlyList<Isolation> ways)
{
    private const string Shell = "/bin/sh";
    private const string Env = "/usr/bin/env";

    private static readonly string[] Homes = ["/usr/bin/unshare", "/bin/unshare", "/usr/sbin/unshare"];

    private int refused;

    /// <summary>This system's.</summary>
    public static Isolations OfSystem { get; } = new([.. Find()]);

    /// <summary>The best that the system has not refused yet.</summary>
    public Isolation Best => ways[Volatile.Read(ref refused)];

    /// <summary>Nobody asks the system beforehand: the first worker that it refuses says so, and is started again in the next way.</summary>
    public bool WasRefused(Isolation isolation, string standardError)
    {
        var way = 0;
        while (ways[way] != isolation)
        {
            way++;
        }

        if (way == ways.Count - 1 || !standardError.Contains("unshare", StringComparison.Ordinal))
        {
            return false;
        }

        // Of several workers that are refused at once, the first has said it for all.
        _ = Interlocked.CompareExchange(ref refused, way + 1, way);
        return true;
    }

    private static IEnumerable<Isolation> Find()
    {
        if (OperatingSystem.IsLinux() && Array.Find(Homes, File.Exists) is { } unshare)
        {
            string[] network = [unshare, "--user", "--map-root-user", "--net"];
            if (File.Exists(Shell) && File.Exists(Env))
            {
                // With the first process of a namespace the system kills all of them, whatever session they are in. That is the shell, for
                // no signal from within reaches the first, and a worker kills itself. What the shell adds to the environment goes again.
                string[] held = ["--pid", "--fork", "--kill-child", Shell, "-c", $"{Env} -u PWD -u OLDPWD -u SHLVL -u _ \"$@\"; exit $?", Shell];
                yield return new Isolation([.. network, .. held], CutsNetwork: true);
            }

            yield return new Isolation(network, CutsNetwork: true);
        }

        yield return new Isolation([], CutsNetwork: false);
    }
}
