namespace AutoDev.Contracts;

/// <summary>
/// Which documents of a project belong together: as the items say, else to the one schema that there is. A document of types without a
/// query type is a part of a schema where there is another document that has one.
/// </summary>
public static class GraphQLProject
{
    public static IReadOnlyList<GraphQLContract> Contracts(IEnumerable<GraphQLText> texts)
    {
        var all = texts.Where(text => text.Document.HasTypes).OrderBy(text => text.Item.File, StringComparer.Ordinal).ToList();
        var mains = all.Where(text => text.Item.Schema.Length == 0).ToList();
        if (mains.Count(text => text.Document.HasQuery) == 1)
        {
            mains.RemoveAll(text => !text.Document.HasQuery);
        }

        return [.. mains.Select(main => new GraphQLContract([main, .. all.Where(text => text != main && !mains.Contains(text) && Find(mains, text) == main)]))];
    }

    public static IReadOnlyList<GraphQLUnit> Units(IReadOnlyList<GraphQLContract> contracts, IEnumerable<GraphQLText> texts)
    {
        var mains = contracts.Select(contract => contract.Main).ToList();
        var parts = new HashSet<GraphQLText>(contracts.SelectMany(contract => contract.Texts));
        var others = texts.Where(text => !parts.Contains(text)).OrderBy(text => text.Item.File, StringComparer.Ordinal).ToList();
        var operations = others.ToLookup(text => Find(mains, text));
        var units = contracts.Select(contract => new GraphQLUnit(contract, [.. operations[contract.Main].Where(text => text.Document.HasOperations && !IsLeftOut(text))], Trouble: null)).ToList();
        units.AddRange(operations[null].Where(text => !IsLeftOut(text)).Select(text => new GraphQLUnit(null, [text], Trouble(mains, text))));
        return units;
    }

    private static bool IsLeftOut(GraphQLText text) => text.Item.Emit.Trim().Equals("None", StringComparison.OrdinalIgnoreCase);

    private static GraphQLText? Find(List<GraphQLText> mains, GraphQLText text)
    {
        var named = text.Item.Schema.Replace('\\', '/');
        named = named.StartsWith("./", StringComparison.Ordinal) ? named.Substring(2) : named;
        return named.Length > 0
            ? mains.Find(main => main.Item.File == named)
            : mains.Count == 1 ? mains[0] : null;
    }

    private static string Trouble(List<GraphQLText> mains, GraphQLText text) =>
        text.Item.Schema.Length > 0 ? $"'{text.Item.Schema}' is no schema of this project{Known(mains)}"
        : mains.Count == 0 ? "There is no schema: list its document as an AutoDevContract as well"
        : $"There are several schemas: say with Schema=\"…\" of the AutoDevContract to which one this belongs{Known(mains)}";

    private static string Known(List<GraphQLText> mains) => mains.Count == 0 ? "" : $"; there {(mains.Count == 1 ? "is" : "are")} {string.Join(", ", mains.Take(5).Select(main => main.Item.File))}";
}
