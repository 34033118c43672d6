using AutoDev.Contracts.Documents;
using AutoDev.Contracts.JsonSchema;

namespace AutoDev.Contracts.CSharp.Validation;

/// <summary>The class of a contract that has a method for each schema whose values are checked as JSON, because their parts depend on each other.</summary>
/// <param name="root">What the whole document is a schema of; null where it is more than one.</param>
[Implements("PRP-010-16")]
internal sealed class SchemaClass(SchemaIndex index, DocumentNode? root, Func<string> takeName, Framework framework, ContractFindings findings)
{
    private static readonly HashSet<string> Wrapping = new(["$defs", "definitions", "properties", "components", "schemas", ""], StringComparer.Ordinal);

    private readonly Dictionary<DocumentNode, string> names = [];
    private readonly Dictionary<DocumentNode, string> entries = [];
    private readonly Dictionary<(string Anchor, DocumentNode Initial), string> dynamics = [];
    private readonly List<DocumentNode> wanted = [];
    private readonly Queue<DocumentNode> open = new();
    private readonly Queue<IReadOnlyList<string>> others = new();
    private readonly NameScope scope = new(StringComparer.Ordinal, [.. Framework.Members, .. Framework.Runtime, .. Framework.Names]);
    private string? name;

    public bool IsEmpty => wanted.Count == 0 && root is null;

    public string Name => name ??= Taken();

    /// <summary>The method that checks values of a schema, to be called from elsewhere.</summary>
    public string Rule(DocumentNode schema)
    {
        if (!wanted.Contains(schema))
        {
            wanted.Add(schema);
        }

        return $"{Name}.{NameOf(schema)}";
    }

    public string Write(FileFrame frame)
    {
        var element = framework["JsonElement"];
        var graph = new SchemaGraph(index, findings, root is null ? wanted : wanted.Append(root));
        var writer = new SchemaMethodWriter(this, index, graph, findings, element);
        var about = root is null ? "Checks values whose parts depend on each other." : "Checks values as they came.";
        var code = FileFrame.Head(new CodeWriter(), about, isDeprecated: false).Open($"{(root is null ? "internal" : "public")} static class {Name}");
        if (root is not null)
        {
            code.Line("/// <summary>What the schema rules and the value does not keep, each with its place; empty where it keeps all.</summary>")
                .Line($"public static {framework["IReadOnlyList"]}<string> Validate({element} value) => JsonSchemaCheck.Of(value, {Entry(root, null, graph)});");
        }

        while (open.Count > 0 || others.Count > 0)
        {
            if (open.Count > 0)
            {
                writer.Write(code, open.Dequeue());
            }
            else
            {
                code.Line().Lines(others.Dequeue());
            }
        }

        return frame.Around(code.Close());
    }

    /// <summary>The method of a schema, as whoever stands in another resource calls it.</summary>
    /// <param name="from">Null for who stands in none.</param>
    public string Entry(DocumentNode schema, SchemaResource? from, SchemaGraph graph)
    {
        if (!schema.IsMapping || schema.Members.Count == 0)
        {
            return "JsonSchemaCheck." + (schema.IsMapping || schema.IsTrue ? "Always" : "Never");
        }

        var method = NameOf(schema);
        var own = index.ResourceOf(schema);
        if (!graph.IsDynamic || own == from)
        {
            return method;
        }

        if (!entries.TryGetValue(schema, out var entry))
        {
            entries.Add(schema, entry = scope.Take("Enter" + method));
            others.Enqueue([$"private static bool {entry}{Parameters} => check.In({Literal.Number(own.Number)}, value, {method}, marks);"]);
        }

        return entry;
    }

    /// <summary>The method for an anchor that whoever led here may have replaced: the outermost one counts.</summary>
    public string Dynamic(string anchor, DocumentNode initial, SchemaGraph graph)
    {
        if (!dynamics.TryGetValue((anchor, initial), out var method))
        {
            dynamics.Add((anchor, initial), method = scope.Take("Dynamic" + Identifier.Pascal(anchor)));
            others.Enqueue(
            [
                $"private static bool {method}{Parameters}",
                "{",
                "    foreach (var resource in check.Resources)",
                "    {",
                "        switch (resource)",
                "        {",
                .. graph.Replacements(anchor).Select(one => $"            case {Literal.Number(one.Resource.Number)}: return {Entry(one.Schema, null, graph)}(value, check, marks);"),
                "        }",
                "    }",
                "",
                $"    return {Entry(initial, null, graph)}(value, check, marks);",
                "}",
            ]);
        }

        return method;
    }

    private string Parameters => $"({framework["JsonElement"]} value, JsonSchemaCheck check, JsonMarks? marks)";

    public string TakeMember(string wanted) => scope.Take(wanted);

    public string NameOf(DocumentNode schema)
    {
        if (!names.TryGetValue(schema, out var known))
        {
            var words = index.PointerOf(schema).Split('/').Where(word => !Wrapping.Contains(word)).Select(word => Identifier.Pascal(Uri.UnescapeDataString(word))).ToList();
            known = string.Concat(words.Skip(Math.Max(0, words.Count - 4)));
            names.Add(schema, known = scope.Take(known.Length == 0 ? "Root" : char.IsDigit(known[0]) ? "_" + known : known));
            open.Enqueue(schema);
        }

        return known;
    }

    private string Taken()
    {
        var taken = takeName();
        scope.Take(taken);
        return taken;
    }
}
