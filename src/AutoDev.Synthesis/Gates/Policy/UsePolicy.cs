namespace AutoDev.Synthesis.Gates.Policy;

/// <summary>What candidate code may use, as <c>policy.txt</c> says it.</summary>
internal sealed class UsePolicy
{
    private const string Always = "default";

    private readonly Dictionary<string, string> grantByName;

    private UsePolicy(Dictionary<string, string> grantByName) => this.grantByName = grantByName;

    public static UsePolicy Shipped { get; } = ReadShipped();

    /// <exception cref="InvalidDataException">A line stands before any section, or a name stands twice.</exception>
    public static UsePolicy Read(string text)
    {
        var grants = new Dictionary<string, string>(StringComparer.Ordinal);
        string? section = null;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line is ['[', .. var name, ']'])
            {
                section = name;
            }
            else if (section is null || !grants.TryAdd(line, section))
            {
                throw new InvalidDataException($"policy: '{line}' stands {(section is null ? "before any section" : "twice")}");
            }
        }

        return new UsePolicy(grants);
    }

    /// <summary>Null where it may be used; else the grant that would allow it, or an empty string where none would.</summary>
    public string? Lacking(UsedMember used, IReadOnlySet<string> grants)
    {
        if (used.Assembly is { } assembly && grants.Contains(assembly))
        {
            return null;
        }

        var grant = GrantOf(used);
        return grant is Always || (grant is not null and not "never" && grants.Contains(grant)) ? null
            : grant is null or "never" ? ""
            : grant;
    }

    private string? GrantOf(UsedMember used)
    {
        if (used.Grant is not null)
        {
            return used.Grant;
        }

        var prefix = used.Namespace.Length == 0 ? "" : used.Namespace + ".";
        if (used.Member is not null
            && (grantByName.TryGetValue($"{prefix}{used.Type}.{used.Member}", out var byMember)
                || grantByName.TryGetValue($"{prefix}{used.Type}.*", out byMember)))
        {
            return byMember;
        }

        for (var type = used.Type; type.Length > 0; type = type[..Math.Max(0, type.LastIndexOf('.'))])
        {
            if (grantByName.TryGetValue(prefix + type, out var byType))
            {
                return byType;
            }
        }

        if (grantByName.TryGetValue(prefix + "*", out var byNamespace))
        {
            return byNamespace;
        }

        // A type of which only members are listed may be named, or they could not be called.
        return used.Member is null && grantByName.Keys.Any(name => name.StartsWith($"{prefix}{used.Type}.", StringComparison.Ordinal) && grantByName[name] is Always)
            ? Always
            : null;
    }

    private static UsePolicy ReadShipped()
    {
        using var stream = typeof(UsePolicy).Assembly.GetManifestResourceStream("policy.txt")!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }
}
