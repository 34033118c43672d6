using AutoDev.Contracts.CSharp.Validation;

namespace AutoDev.Contracts.CSharp;

/// <summary>A union becomes a record that holds one of its cases, or any JSON that is none of them.</summary>
internal static class UnionWriter
{
    public static string Write(UnionPlan plan, FileFrame frame, Framework framework)
    {
        var name = plan.Name;
        var (element, func, reader, writer) = (framework["JsonElement"], framework["Func"], framework["Utf8JsonReader"], framework["Utf8JsonWriter"]);
        var code = FileFrame.Head(new CodeWriter(), plan.Description, plan.IsDeprecated)
            .Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(JsonModel<{name}>))]")
            .Open($"public sealed partial record {name} : IJsonModel<{name}>{(plan.HasRules ? ", IJsonValid" : "")}")
            .Line($"private static readonly JsonUnion Cases = new JsonUnion({string.Join(", ", plan.Cases.Select(one => one.Type.Codec))}){Tags(plan)};")
            .Line("private readonly int _case;")
            .Line($"private {name}(int chosen, object value) => (_case, Value) = (chosen, value);")
            .Line("/// <summary>The value, of the type of its case.</summary>")
            .Line("public object Value { get; }");
        if (plan.ComesAsText)
        {
            code.Line($"static object? IJsonModel<{name}>.Parts => Cases;");
        }

        for (var i = 0; i < plan.Cases.Count; i++)
        {
            var (member, type) = plan.Cases[i];
            code.Line(type.IsInterface
                ? $"public static {name} From{member}({type.Name} value) => new({Literal.Number(i)}, value);"
                : $"public static implicit operator {name}({type.Name} value) => new({Literal.Number(i)}, value);");
            code.Line($"public {type.Name}? {member} => _case == {Literal.Number(i)} ? ({type.Name})Value : null;");
        }

        var parameters = plan.Cases.Select(one => $"{func}<{one.Type.Name}, TResult> {Parameter(one.Name)}").Concat([$"{func}<{element}, TResult> other"]);
        if (plan.HasRules)
        {
            CheckWriter.Declare(code, framework, isInherited: false, CheckWriter.Of(plan));
        }

        return frame.Around(code
            .Line($"/// <summary>Any JSON, where it is none of the cases.</summary>")
            .Line($"public {element}? Other => _case == {Literal.Number(plan.Cases.Count)} ? ({element})Value : null;")
            .Line($"public static {name} FromOther({element} value) => new({Literal.Number(plan.Cases.Count)}, value);")
            .Line("/// <summary>Calls the function of the case that it is.</summary>")
            .Open($"public TResult Match<TResult>({string.Join(", ", parameters)}) => _case switch")
            .Lines(plan.Cases.Select((one, i) => $"{Literal.Number(i)} => {Parameter(one.Name)}(({one.Type.Name})Value),"))
            .Line($"_ => other(({element})Value),")
            .Close("};")
            .Open($"static {name} IJsonModel<{name}>.Read(ref {reader} json)")
            .Line("var (chosen, value) = Cases.Read(ref json);")
            .Line("return new(chosen, value);")
            .Close()
            .Line($"static int IJsonModel<{name}>.Fit({element} value) => Cases.Fit(value);")
            .Line($"void IJsonModel<{name}>.Write({writer} json) => Cases.Write(json, _case, Value);")
            .Close());
    }

    private static string Tags(UnionPlan plan) => plan.Tag is null
        ? ""
        : $".By({Literal.Of(plan.Tag)}, {string.Join(", ", plan.Tags.Select(tag => $"({Literal.Of(tag.Value)}, {Literal.Number(tag.Case)})"))})";

    private static string Parameter(string member) => "on" + member;
}
