using AutoDev.Contracts.CSharp.Authorization;

namespace AutoDev.Contracts.CSharp;

/// <summary>The operations of a tag become the methods of a client.</summary>
[Implements("PRP-010-3")]
internal sealed class ClientWriter(FileFrame frame, Framework framework, string server, string error, CredentialsPlan? credentials)
{
    public string Write(OperationGroup group)
    {
        var code = FileFrame.Head(new CodeWriter(), $"Operations: {group.Description ?? "those without a tag"}.", isDeprecated: false)
            .Open($"public sealed partial class {group.ClientName}({framework["HttpClient"]} http)")
            .Line($"private const string Server = {Literal.Of(server)};");
        foreach (var operation in group.Operations)
        {
            Method(code.Line(), operation);
            foreach (var other in operation.Others)
            {
                Method(code.Line(), other);
            }

            if (operation.Responses.FirstOrDefault(response => response.Streamed is not null) is { } streamed)
            {
                Stream(code.Line(), operation, streamed);
            }
        }

        code.Close();
        foreach (var operation in group.Operations.Where(operation => operation.ResultName.Length > 0))
        {
            var results = Results(operation).Select(response => $"{response.Type!.Name}? {response.Name} = null").Distinct();
            code.Line($"/// <summary>What {operation.Name} answers: one of these, by its status.</summary>")
                .Line(GeneratedCode.Attribute)
                .Line($"public sealed record {operation.ResultName}(int Status, {string.Join(", ", results)});");
        }

        return frame.Around(code);
    }

    private void Method(CodeWriter code, OperationPlan plan)
    {
        var success = Success(plan);
        var types = success.Select(response => response.Type?.Name).Distinct().ToList();
        var isStream = success.Any(response => response.Kind == ContentKind.Binary);
        var given = types.FirstOrDefault(type => type is not null);
        var result = plan.ResultName.Length > 0 ? plan.ResultName : given is null ? null : types.Contains(null) ? given + "?" : given;
        MethodHead.Write(code, plan)
            .Open($"public async {framework["Task"]}{(result is null ? "" : $"<{result}>")} {plan.Name}Async({Parameters(plan)}{framework["CancellationToken"]} cancellationToken = default)");
        RequestWriter.Write(code, plan, credentials?.Of(plan.Operation) ?? [], Accept(plan, success));
        code.Line($"{(isStream ? "" : "using ")}var response = await request.SendAsync(http, Server, cancellationToken).ConfigureAwait(false);");
        if (result is null)
        {
            code.Open("switch ((int)response.StatusCode)").Line("case >= 200 and < 300: return;");
            foreach (var (pattern, failure) in Failures(plan))
            {
                code.Line($"{(pattern == "_" ? "default" : "case " + pattern)}: {failure};");
            }

            code.Close().Close();
            return;
        }

        code.Open("return (int)response.StatusCode switch");
        foreach (var (pattern, read) in Successes(plan, success))
        {
            code.Line($"{pattern} => {read},");
        }

        foreach (var (pattern, failure) in Failures(plan))
        {
            code.Line($"{pattern} => {failure},");
        }

        code.Close("};").Close();
    }

    private void Stream(CodeWriter code, OperationPlan plan, ResponsePlan response)
    {
        var name = response.Streamed!.Name;
        MethodHead.Write(code, plan).Open($"public async {framework["IAsyncEnumerable"]}<{name}> {plan.Name}StreamAsync({Parameters(plan)}[global::System.Runtime.CompilerServices.EnumeratorCancellation] {framework["CancellationToken"]} cancellationToken = default)");
        RequestWriter.Write(code, plan, credentials?.Of(plan.Operation) ?? [], response.StreamedType);
        code.Line("using var response = await request.SendAsync(http, Server, cancellationToken).ConfigureAwait(false);")
            .Open("switch ((int)response.StatusCode)")
            .Line("case >= 200 and < 300: break;");
        foreach (var (pattern, failure) in Failures(plan))
        {
            code.Line($"{(pattern == "_" ? "default" : "case " + pattern)}: {failure};");
        }

        var reads = MediaTypes.KindOf(response.StreamedType!) == ContentKind.Events ? "ReadEventsAsync" : "ReadLinesAsync";
        code.Close()
            .Line($"await foreach (var item in response.{reads}({response.Streamed.Codec}, cancellationToken).ConfigureAwait(false))")
            .Line("    yield return item;")
            .Close();
    }

    /// <summary>What is read, and where it fails; null where the document states nothing else.</summary>
    private static string? Accept(OperationPlan plan, List<ResponsePlan> success) =>
        plan.Operation.Responses.Any(response => response.Status[0] is '2' or 'd' && response.Contents.Count > 1)
            ? string.Join(", ", success.Concat(plan.Responses.Where(response => response.IsError || response.IsDefault)).Where(response => response.Type is not null).Select(response => response.MediaType).Distinct())
            : null;

    private static string Parameters(OperationPlan plan)
    {
        var all = plan.Parameters.Select(parameter => (parameter.Name, Type: parameter.Type.Name + (parameter.IsNullable ? "?" : ""), parameter.Parameter.IsRequired)).ToList();
        if (plan.Body is { } body)
        {
            all.Insert(0, (body.Name, body.Type.Name, body.IsRequired));
        }

        // Required ones come first; the body is the last of its kind.
        var ordered = all.Where(one => one.IsRequired).Concat(all.Where(one => !one.IsRequired)).OrderBy(one => one.IsRequired ? one.Name == plan.Body?.Name ? 1 : 0 : one.Name == plan.Body?.Name ? 2 : 3);
        return string.Concat(ordered.Select(one => one.IsRequired ? $"{one.Type} {one.Name}, " : $"{one.Type.TrimEnd('?')}? {one.Name} = null, "));
    }

    private static List<ResponsePlan> Success(OperationPlan plan)
    {
        var success = plan.Responses.Where(response => response.IsSuccess).ToList();
        return success.Count > 0 ? success : [.. plan.Responses.Where(response => response.IsDefault)];
    }

    private static IEnumerable<ResponsePlan> Results(OperationPlan plan) => Success(plan).Where(response => response.Type is not null);

    private static IEnumerable<(string Pattern, string Read)> Successes(OperationPlan plan, List<ResponsePlan> success)
    {
        var isResult = plan.ResultName.Length > 0;
        if (success.Select(response => (response.Type?.Name, response.Kind)).Distinct().Count() == 1 && !isResult)
        {
            yield return (">= 200 and < 300", Read(success[0]));
            yield break;
        }

        foreach (var response in success.OrderBy(response => response.Response.Status.EndsWith("XX", StringComparison.Ordinal)))
        {
            var read = response.Type is null ? "null" : Read(response);
            yield return (
                response.Response.Status is "2XX" or "default" ? ">= 200 and < 300" : response.Response.Status,
                !isResult ? read : response.Type is null ? $"new((int)response.StatusCode)" : $"new((int)response.StatusCode, {response.Name}: {read})");
        }
    }

    private static string Read(ResponsePlan response) => response.Kind switch
    {
        ContentKind.Json => $"await response.ReadAsync({response.Type!.Codec}, cancellationToken).ConfigureAwait(false)",
        ContentKind.Text => "await response.ReadTextAsync(cancellationToken).ConfigureAwait(false)",
        _ => "await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false)",
    };

    /// <summary>What is thrown, by status: what is said of a status before what is said of its hundred, and of the rest.</summary>
    private IEnumerable<(string Pattern, string Failure)> Failures(OperationPlan plan)
    {
        var typed = plan.Responses.Where(response => response.IsError && response is { Kind: ContentKind.Json, Type: not null }).ToList();
        foreach (var same in typed.Where(response => !response.Response.Status.EndsWith("XX", StringComparison.Ordinal)).GroupBy(response => response.Type!.Codec, StringComparer.Ordinal))
        {
            yield return (string.Join(" or ", same.Select(response => response.Response.Status)), Failure(same.Key));
        }

        foreach (var range in typed.Where(response => response.Response.Status.EndsWith("XX", StringComparison.Ordinal)))
        {
            var hundred = range.Response.Status[0] - '0';
            yield return ($">= {Literal.Number(hundred * 100)} and < {Literal.Number((hundred + 1) * 100)}", Failure(range.Type!.Codec));
        }

        var otherwise = plan.Responses.FirstOrDefault(response => response.IsDefault && response is { Kind: ContentKind.Json, Type: not null });
        yield return ("_", Failure(otherwise?.Type!.Codec));
    }

    private string Failure(string? codec) => $"throw await {error}.OfAsync(response, {(codec is null ? "" : codec + ", ")}cancellationToken).ConfigureAwait(false)";
}
