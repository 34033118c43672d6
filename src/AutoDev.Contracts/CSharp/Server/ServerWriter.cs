using System.Globalization;

namespace AutoDev.Contracts.CSharp.Server;

/// <summary>The operations of a tag become the methods of a class that a project overrides.</summary>
[Implements("PRP-010-6")]
internal sealed class ServerWriter(FileFrame frame, Framework framework)
{
    public string Write(ServerPlan plan)
    {
        var what = plan.IsReceiver ? "Takes what the service sends" : "Answers the operations";
        var code = FileFrame.Head(new CodeWriter(), $"{what}: {plan.Tag ?? "those without a tag"}. What is not overridden is answered with 501.", isDeprecated: false)
            .Open($"public abstract partial class {plan.Name}");
        var isFirst = true;
        foreach (var endpoint in plan.Endpoints)
        {
            Method(isFirst ? code : code.Line(), endpoint);
            isFirst = false;
        }

        foreach (var endpoint in plan.Endpoints)
        {
            Answer(code.Line(), endpoint, hasMock: plan.MockName is not null);
        }

        return frame.Around(code.Close());
    }

    private void Method(CodeWriter code, EndpointPlan endpoint)
    {
        var plan = endpoint.Operation;
        MethodHead.Write(code, plan)
            .Line($"public virtual {endpoint.Signature(framework)} =>")
            .Line($"    {framework["Task"]}.FromResult(default({endpoint.AnswerName}));");
    }

    private void Answer(CodeWriter code, EndpointPlan endpoint, bool hasMock)
    {
        var name = endpoint.AnswerName;
        code.Line($"/// <summary>What {endpoint.Operation.Name}Async may answer, as the document states it; its default is 501.</summary>")
            .Line(GeneratedCode.Attribute)
            .Open($"public readonly record struct {name}")
            .Line($"internal ServerAnswer? Answer {{ get; {(hasMock ? "" : "private ")}init; }}");
        foreach (var answer in endpoint.Answers)
        {
            Factories(code, name, answer);
        }

        if (endpoint.Answers.Count == 0)
        {
            code.Line("/// <summary>The document states no answer at all.</summary>")
                .Line($"public static {name} Status(int status) => new() {{ Answer = ServerAnswer.Empty(ServerAnswer.Within(status, 200, 599)) }};");
        }

        if (endpoint.Answers.Where(answer => answer.Response.IsSuccess && answer.Response.Type is { IsInterface: false }).ToList() is [var only]
            && !IsOpen(only) && !only.Headers.Any(header => header.Header.IsRequired))
        {
            code.Line($"public static implicit operator {name}({only.Response.Type!.Name} body) => {only.Response.Name}(body);");
        }

        code.Close();
    }

    private void Factories(CodeWriter code, string name, AnswerPlan answer)
    {
        var response = answer.Response;
        if (response.Type is null && response.Streamed is not null)
        {
            Stream(code, name, answer, response.Name);
            return;
        }

        var mediaType = response.Kind == ContentKind.Json && response.MediaType.IndexOf('*') >= 0 ? "application/json" : MediaTypes.Concrete(response.MediaType);
        var type = Literal.Of(mediaType);
        var (parameter, made) = (response.Type, response.Kind) switch
        {
            (null, _) => ("", $"Empty({Status(answer)})"),
            (_, ContentKind.Json) => ($"{response.Type.Name} body", $"Json({Status(answer)}, {response.Type.Codec}, body{(mediaType == "application/json" ? "" : ", " + type)})"),
            (_, ContentKind.Text) => ("string body", $"Text({Status(answer)}, body, {type})"),
            _ => ($"{response.Type.Name} body", $"Binary({Status(answer)}, body, contentType)"),
        };
        Factory(code, name, answer, response.Name, parameter, made, made.StartsWith("Binary", StringComparison.Ordinal) ? $"string contentType = {type}" : "");
        if (response.Streamed is not null)
        {
            Stream(code, name, answer, response.Name + "Stream");
        }
    }

    private void Stream(CodeWriter code, string name, AnswerPlan answer, string member)
    {
        var (item, type) = (answer.Response.Streamed!, answer.Response.StreamedType!);
        var kind = MediaTypes.KindOf(type) == ContentKind.Events ? "Events" : "Lines";
        Factory(code, name, answer, member, $"{framework["IAsyncEnumerable"]}<{item.Name}> items", $"{kind}({Status(answer)}, {item.Codec}, items, {Literal.Of(type)})", "");
    }

    private static void Factory(CodeWriter code, string name, AnswerPlan answer, string member, string body, string made, string last)
    {
        var required = answer.Headers.Where(header => !header.IsNullable).Select(header => $"{header.Type.Name} {header.Name}");
        var optional = answer.Headers.Where(header => header.IsNullable).Select(header => $"{header.Type.Name}? {header.Name} = null");
        var all = new[] { IsOpen(answer) ? "int status" : "", body }.Concat(required).Append(last).Concat(optional).Where(parameter => parameter.Length > 0);
        var headers = answer.Headers.Select(header =>
            $".Header({Literal.Of(header.Header.Name)}, {header.Type.Codec}{(header.IsNullable ? ".OrNull()" : "")}, {header.Name}{(header.Header.Explodes ? ", explodes: true" : "")})");
        code.Summary($"{answer.Response.Response.Status}: {answer.Response.Response.Description?.Tell(code.Told)}")
            .Line($"public static {name} {member}({string.Join(", ", all)}) => new() {{ Answer = ServerAnswer.{made}{string.Concat(headers)} }};");
    }

    /// <summary>Whether the document leaves open which status it is.</summary>
    private static bool IsOpen(AnswerPlan answer) => !char.IsDigit(answer.Response.Response.Status[1]);

    private static string Status(AnswerPlan answer)
    {
        var status = answer.Response.Response.Status;
        return !IsOpen(answer) ? status
            : answer.Response.IsDefault ? "ServerAnswer.Within(status, 200, 599)"
            : string.Format(CultureInfo.InvariantCulture, "ServerAnswer.Within(status, {0}00, {0}99)", status[0]);
    }
}
