namespace AutoDev.Contracts.CSharp;

/// <summary>Words become a struct with a name for each word that is known, and room for those that are not.</summary>
internal static class WordsWriter
{
    public static string Write(WordsPlan plan, FileFrame frame)
    {
        var name = plan.Name;
        var code = FileFrame.Head(new CodeWriter(), plan.Description, plan.IsDeprecated)
            .Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(JsonWord<{name}>))]")
            .Open($"public readonly record struct {name}(string Value) : IJsonWord<{name}>");
        foreach (var (member, value) in plan.Values)
        {
            code.Line($"public static {name} {member} => new({Literal.Of(value)});");
        }

        if (plan.HasRules)
        {
            code.Line($"private static readonly global::System.Collections.Generic.HashSet<string> _known = new(global::System.StringComparer.Ordinal) {{ {string.Join(", ", plan.Values.Select(value => Literal.Of(value.Value)))} }};")
                .Line($"static bool IJsonWord<{name}>.Knows(string value) => _known.Contains(value);");
        }

        return frame.Around(code
            .Line($"static {name} IJsonWord<{name}>.Of(string value) => new(value);")
            .Line("public override string ToString() => Value;")
            .Close());
    }
}
