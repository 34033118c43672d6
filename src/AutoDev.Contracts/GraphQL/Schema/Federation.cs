namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>
/// What subgraphs of a federation use without defining it. Its own rules are checked where subgraphs are composed; here nothing is said
/// against it.
/// </summary>
internal static class Federation
{
    private static readonly HashSet<string> Directives = new(
        ["link", "key", "requires", "provides", "external", "extends", "shareable", "override", "inaccessible", "tag", "composeDirective", "interfaceObject",
        "authenticated", "requiresScopes", "policy", "cost", "listSize", "context", "fromContext", "connect", "source", "cacheControl"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Types = new(["_Any", "_FieldSet", "FieldSet", "_Entity", "_Service", "link__Import", "link__Purpose"], StringComparer.Ordinal);

    /// <summary>A directive that was imported under its long name has two underscores in it.</summary>
    public static bool IsDirective(string name) => Directives.Contains(name) || name.IndexOf("__", StringComparison.Ordinal) > 0;

    public static bool IsType(string name) => Types.Contains(name) || name.IndexOf("__", StringComparison.Ordinal) > 0;
}
