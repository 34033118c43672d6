using AutoDev.Contracts.CSharp.Validation;

namespace AutoDev.Contracts.CSharp;

/// <summary>An object becomes a record that reads and writes itself.</summary>
[Implements("PRP-010-2")]
internal sealed class RecordWriter(FileFrame frame, Framework framework, CheckWriter? checks = null)
{
    private readonly string reader = framework["Utf8JsonReader"];
    private readonly string writer = framework["Utf8JsonWriter"];
    private readonly string element = framework["JsonElement"];

    public string Write(RecordPlan plan)
    {
        var name = plan.Name;
        var isOpen = plan.Kinds.Any();
        var code = FileFrame.Head(new CodeWriter(), plan.Description, plan.IsDeprecated)
            .Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(JsonModel<{name}>))]")
            .Open($"public {(isOpen ? "" : "sealed ")}partial record {name} : {(plan.Base is { } above ? above.Name + ", " : "")}{string.Concat(plan.Interfaces.Select(one => one.Name + ", "))}IJsonModel<{name}>{(plan.HasRules ? ", IJsonValid" : "")}");
        foreach (var property in plan.Properties.Where(property => !property.IsInherited))
        {
            Declare(code, property);
        }

        code.Lines(plan.Interfaces.SelectMany(one => one.Members));
        if (plan.HasMatch)
        {
            Match(code, plan);
        }

        if (plan.Extra is not null && plan.Base?.Extra is null)
        {
            code.Line("/// <summary>What else the object has: kept as it came, and sent back.</summary>")
                .Line($"public {framework["IReadOnlyDictionary"]}<string, {plan.Extra.Name}> {plan.ExtraName} {{ get; init; }} = JsonExtra<{plan.Extra.Name}>.None;");
        }

        var names = plan.Properties.Select(property => Literal.Of((property.IsRequired ? "!" : "?") + property.JsonName));
        var constants = plan.Properties.Select((property, at) => property.Type.Constant is { } value ? $".Always({Literal.Number(at)}, {Literal.Of(value)})" : "");
        code.Line($"{(plan.Base is null ? "" : "new ")}internal static readonly JsonNames Names = new JsonNames({string.Join(", ", names)}){string.Concat(constants)}{string.Concat(plan.ComesAsText ? Typed(plan) : [])};");
        if (plan.ComesAsText)
        {
            code.Line($"static object? IJsonModel<{name}>.Parts => Names;");
        }

        Construct(code, plan, isOpen);
        Read(code, plan, isOpen);
        Write(code, plan, isOpen);
        if (plan.HasRules && checks is not null)
        {
            CheckWriter.Declare(code, framework, isInherited: plan.Base?.HasRules == true, checks.Of(plan));
        }

        return frame.Around(code.Close());
    }

    /// <summary>What the values are that are no texts.</summary>
    private static IEnumerable<string> Typed(RecordPlan plan) => plan.Properties.Select((property, at) => property.Type.Kind is TypeKind.Text or TypeKind.File or TypeKind.Any
        ? ""
        : $".Typed({Literal.Number(at)}, {property.Type.Codec})");

    private static void Declare(CodeWriter code, PropertyPlan property)
    {
        code.Summary(property.Description);
        var isNullable = (property.IsNullable && !property.Type.IsAny) || !property.IsRequired;
        var type = property.Type.Name + (isNullable ? "?" : "");
        var isRequired = property.IsRequired && property.Value is null;
        if (property.IsDeprecated && !isRequired)
        {
            code.Line(GeneratedCode.Deprecated);
        }

        if (property.IsOptional)
        {
            code.Line($"public {type} {property.Name} {{ get => _{property.Name}.Value; init => _{property.Name} = new(value); }}")
                .Line($"private readonly JsonOptional<{type}> _{property.Name};");
        }
        else
        {
            code.Line($"public {(isRequired ? "required " : "")}{type} {property.Name} {{ get; init; }}{(property.Value is { } value ? $" = {Literal.Of(value)};" : "")}");
        }
    }

    private void Match(CodeWriter code, RecordPlan plan)
    {
        var kinds = plan.Kinds.Select(kind => kind.Plan).Distinct().ToList();
        var func = framework["Func"];
        code.Line("/// <summary>Calls the function of the kind that it is; the last one where it is none of them.</summary>")
            .Open($"public TResult Match<TResult>({string.Concat(kinds.Select((kind, at) => $"{func}<{kind.Name}, TResult> on{plan.KindName(kind)}, "))}{func}<{plan.Name}, TResult> other) => this switch")
            .Lines(kinds.Select(kind => $"{kind.Name} kind => on{plan.KindName(kind)}(kind),"))
            .Line("_ => other(this),")
            .Close("};");
    }

    private void Construct(CodeWriter code, RecordPlan plan, bool isOpen)
    {
        var tags = plan.Tags.Where(tag => plan.Properties.Find(property => property.Name == tag.Property)!.Type.Kind == TypeKind.Text).ToList();
        if (tags.Count == 0)
        {
            code.Line($"public {plan.Name}() {{ }}");
        }
        else
        {
            code.Open($"public {plan.Name}()").Lines(tags.Select(tag => $"{tag.Property} = {TagValue(plan, tag.Property, tag.Value)};")).Close();
        }

        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]")
            .Open($"{(isOpen ? "private protected" : "private")} {plan.Name}(ref {reader} json)")
            .Line($"var part = new JsonObject(ref json, Names, \"{plan.Name}\");")
            .Line("while (part.Next(ref json))")
            .Open("switch (part.Index)");
        for (var i = 0; i < plan.Properties.Count; i++)
        {
            var property = plan.Properties[i];
            var reads = property.Type.IsAny || (property.IsRequired && !property.IsNullable) ? "Read" : "ReadOrNull";
            code.Line($"case {Literal.Number(i)}: {property.Name} = {property.Type.Codec}.{reads}(ref json); break;");
        }

        code.Line(plan.Extra is { } extra
                ? $"default: {plan.ExtraName} = JsonExtra<{extra.Name}>.Read(ref json, part.Name!, {extra.Codec}, {plan.ExtraName}); break;"
                : "default: json.Skip(); break;")
            .Close().Close();
    }

    private static string TagValue(RecordPlan plan, string property, string value) =>
        plan.Properties.Find(one => one.Name == property)!.Type is { Plan: WordsPlan words } ? $"new {words.Name}({Literal.Of(value)})" : Literal.Of(value);

    private void Read(CodeWriter code, RecordPlan plan, bool isOpen)
    {
        var name = plan.Name;
        if (isOpen && plan.Tag is { } tag)
        {
            var kinds = plan.Kinds.GroupBy(kind => kind.Value, StringComparer.Ordinal).Select(same => same.First());
            code.Open($"static {name} IJsonModel<{name}>.Read(ref {reader} json) => JsonUnion.TagOf(json, {Literal.Of(tag)}) switch")
                .Lines(kinds.Select(kind => $"{Literal.Of(kind.Value)} => JsonModel<{kind.Plan.Name}>.Codec.Read(ref json),"))
                .Line($"_ => new {name}(ref json),")
                .Close("};");
        }
        else
        {
            code.Line($"static {name} IJsonModel<{name}>.Read(ref {reader} json) => new(ref json);");
        }

        code.Line($"static int IJsonModel<{name}>.Fit({element} value) => Names.Fit(value);");
    }

    private void Write(CodeWriter code, RecordPlan plan, bool isOpen)
    {
        if (isOpen || plan.Base is not null)
        {
            code.Line($"void IJsonModel<{plan.Name}>.Write({writer} json) => WriteTo(json);")
                .Open($"private protected {(plan.Base is null ? "virtual" : "override")} void WriteTo({writer} json)");
        }
        else
        {
            code.Open($"void IJsonModel<{plan.Name}>.Write({writer} json)");
        }

        code.Line("json.WriteStartObject();");
        for (var i = 0; i < plan.Properties.Count; i++)
        {
            var property = plan.Properties[i];
            var writes = property switch
            {
                { IsOptional: true } => "WriteIfGiven",
                { IsRequired: true } when !property.IsNullable || property.Type.IsAny => "Write",
                { IsRequired: true } => "WriteOrNull",
                _ => "WriteIfSet",
            };
            code.Line($"{property.Type.Codec}.{writes}(json, Names[{Literal.Number(i)}], {(property.IsOptional ? "_" : "")}{property.Name});");
        }

        if (plan.Extra is { } extra)
        {
            code.Line($"JsonExtra<{extra.Name}>.Write(json, {extra.Codec}, {plan.ExtraName});");
        }

        code.Line("json.WriteEndObject();").Close();
    }
}
