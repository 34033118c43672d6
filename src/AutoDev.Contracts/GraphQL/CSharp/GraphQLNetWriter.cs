using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>
/// Writes what puts the interfaces of a server behind GraphQL.NET: the schema's text, and for each field which member answers it. One class, with a
/// file for each object type.
/// </summary>
[Implements("PRP-010-22")]
internal sealed class GraphQLNetWriter(string name, GraphQLSchema schema, InputPlanner inputs, FileFrame frame)
{
    public IEnumerable<GeneratedFile> Write(IReadOnlyList<ResolverPlan> resolvers)
    {
        var objects = resolvers.Where(plan => schema.Find(plan.Key)!.Kind == SchemaTypeKind.Object).ToList();
        return [new GeneratedFile(name, Main(objects)), .. objects.Select(plan => new GeneratedFile($"{name}.{plan.Name}", Object(plan)))];
    }

    private string Main(List<ResolverPlan> objects)
    {
        var asked = objects.Where(plan => plan.IsRoot).Select(plan => plan.Name).Concat(objects.Select(plan => plan.Loader?.Name).OfType<string>());
        var code = FileFrame.Head(new CodeWriter(), "The schema as GraphQL.NET executes it.", isDeprecated: false)
            .Open($"public static partial class {name}")
            .Summary($"Makes it, once for an application. The services of each request are asked for {string.Join(", ", asked)}.")
            .Line("/// <param name=\"services\">Those of the application, for what GraphQL.NET itself asks for.</param>")
            .Open("public static global::GraphQL.Types.ISchema Create(global::System.IServiceProvider? services = null)")
            .Line($"var schema = new GraphQLNetSchema({Literal.Of(SchemaText.Roots(schema))});");
        foreach (var directive in SchemaText.Directives(schema))
        {
            code.Line($"schema.Say({Literal.Of(SchemaText.Of(directive))});");
        }

        foreach (var type in SchemaText.Types(schema).Where(type => type.Kind is not (SchemaTypeKind.Object or SchemaTypeKind.Scalar)))
        {
            Said(code, "schema.Say(", type);
        }

        // Numbers are ids, too, and texts when they are read.
        code.Line($"schema.Scalar(\"ID\", {inputs.Of(schema.Find("ID")!).Codec});");
        foreach (var scalar in SchemaText.Types(schema).Where(type => type.Kind == SchemaTypeKind.Scalar))
        {
            code.Line($"schema.Scalar({Literal.Of(scalar.Name)}, {inputs.Of(scalar).Codec}{(scalar.Description is { Length: > 0 } words ? ", " + Literal.Of(words) : "")});");
        }

        foreach (var scalar in SchemaText.Undefined(schema))
        {
            code.Line($"schema.Scalar({Literal.Of(scalar)}, {inputs.Any.Codec});");
        }

        return frame.Around(code
            .Lines(objects.Select(plan => $"Add{plan.Name}(schema);"))
            .Line("return schema.Build(services);")
            .Close()
            .Close());
    }

    private string Object(ResolverPlan plan)
    {
        var code = new CodeWriter()
            .Open($"public static partial class {name}")
            .Open($"private static void Add{plan.Name}(GraphQLNetSchema schema)");
        Said(code, $"var type = schema.{(plan.IsRoot ? "Root" : "Object")}<{plan.Name}>({Literal.Of(plan.Key)}, ", schema.Find(plan.Key)!);
        foreach (var member in plan.Members)
        {
            code.Line($"type.{Kind(member)}({Literal.Of(member.Key)}, static (it, call) => it.{member.Name}{Call(member, "")}{Written(member)});");
        }

        foreach (var member in plan.Loader?.Members ?? [])
        {
            code.Line($"type.Loaded<{plan.Loader!.Name}, {member.Each}>({Literal.Of(member.Key)}, static (loader, parents, call) => loader.{member.Name}{Call(member, "parents, ")}{Written(member)});");
        }

        return frame.Around(code.Close().Close());
    }

    private static string Kind(ResolverMember member) => member.IsStream ? "Stream" : member.Parameters is null ? "Value" : "Method";

    private static string Call(ResolverMember member, string first) => member.Parameters is { } parameters
        ? $"({first}{string.Concat(parameters.Where(parameter => parameter.Key is not null).Select(parameter => $"call.Argument({Literal.Of(parameter.Key!)}, {parameter.Codec}), "))}call.CancellationToken)"
        : "";

    private static string Written(ResolverMember member) => member.Codec is { } codec ? ", " + codec : "";

    /// <summary>A type's text, a line for each of its lines.</summary>
    private static void Said(CodeWriter code, string head, SchemaType type)
    {
        var lines = SchemaText.Of(type);
        code.Line(head.TrimEnd() + (lines.Count == 1 ? (head.EndsWith(" ", StringComparison.Ordinal) ? " " : "") + Literal.Of(lines[0]) + ");" : ""));
        if (lines.Count > 1)
        {
            code.Lines(lines.Select((line, at) => "    " + Literal.Of(line) + (at == lines.Count - 1 ? ");" : ",")));
        }
    }
}
