namespace AutoDev.Architecture.Tests.Namespaces;

/// <summary>Finds namespaces that need each other, directly or by way of others.</summary>
internal static class Circles
{
    /// <summary>Each circle with one use for every step in it.</summary>
    public static IEnumerable<string> Of(IEnumerable<NamespaceUse> uses)
    {
        var steps = uses.Where(static use => !Contains(use.From, use.To)).ToLookup(static use => use.From, StringComparer.Ordinal);
        var reached = steps.ToDictionary(static step => step.Key, step => Reached(step.Key, steps), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in reached.Keys.Order(StringComparer.Ordinal).Where(name => reached[name].Contains(name)))
        {
            if (!seen.Add(start))
            {
                continue;
            }

            var circle = reached[start].Where(name => reached.TryGetValue(name, out var back) && back.Contains(start)).ToHashSet(StringComparer.Ordinal);
            seen.UnionWith(circle);
            yield return string.Join("; ", circle.Order(StringComparer.Ordinal)
                .SelectMany(name => steps[name].Where(step => circle.Contains(step.To)).DistinctBy(static step => step.To))
                .Select(static step => $"{step.From} -> {step.To} ({step.User} uses {step.Used})"));
        }
    }

    /// <summary>Whether a folder uses what lies in a folder inside it.</summary>
    private static bool Contains(string outer, string inner) => inner.StartsWith(outer + ".", StringComparison.Ordinal);

    private static HashSet<string> Reached(string from, ILookup<string, NamespaceUse> steps)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var name))
        {
            foreach (var step in steps[name])
            {
                if (reached.Add(step.To))
                {
                    open.Push(step.To);
                }
            }
        }

        return reached;
    }
}
