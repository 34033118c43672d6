using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AutoDev.Contracts.CSharp;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>Operations become the methods of a client.</summary>
[Implements("PRP-219-4")]
internal sealed class OperationsWriter(FileFrame frame, Framework framework)
{
    public string Write(ClientPlan plan)
    {
        var code = new CodeWriter()
            .Summary("The operations of the project's documents.")
            .Line("/// <param name=\"http\">What sends the requests.</param>")
            .Line("/// <param name=\"endpoint\">Where the service is; the base address of <paramref name=\"http\"/> where it is not given.</param>")
            .Line(GeneratedCode.Attribute)
            .Open($"public sealed partial class {plan.Name}({framework["HttpClient"]} http, {framework["Uri"]}? endpoint = null)")
            .Line("/// <summary>Whether a request has the hash of its operation only, and the text where the service does not know the hash yet.</summary>")
            .Line("public bool UsesPersistedQueries { get; init; }");
        if (plan.Operations.Any(operation => operation.IsStream))
        {
            code.Line("/// <summary>Opens the connection of a subscription; where it is not set, a WebSocket to the endpoint is opened.</summary>")
                .Line($"public {framework["Func"]}<{framework["CancellationToken"]}, {framework["Task"]}<{framework["WebSocket"]}>>? Connect {{ get; init; }}")
                .Line("/// <summary>What the service wants to know of a subscription's connection, such as a token.</summary>")
                .Line($"public {framework["JsonElement"]}? ConnectionParameters {{ get; init; }}");
        }

        foreach (var operation in plan.Operations)
        {
            Method(code.Line(), plan, operation);
        }

        return frame.Around(code.Close());
    }

    public string WriteResult(ClientPlan plan)
    {
        var (list, element) = (framework["IReadOnlyList"], framework["JsonElement"]);
        return frame.Around(new CodeWriter()
            .Summary("What a service answers: data, errors, or some data and the errors that explain what is null in it.")
            .Line("/// <param name=\"Extensions\">What the service says besides.</param>")
            .Line(GeneratedCode.Attribute)
            .Line($"public sealed partial record {plan.Result}<TData>(TData? Data, {list}<{plan.Error.Name}> Errors, {element}? Extensions)")
            .Open("    where TData : class")
            .Line("/// <summary>All data; throws where there is an error.</summary>")
            .Line($"public TData Require() => Data is {{ }} data && Errors.Count == 0 ? data : throw new {plan.Exception}(Errors);")
            .Close()
            .Line()
            .Summary("The service could not do all that it was asked to.")
            .Line(GeneratedCode.Attribute)
            .Line($"public sealed partial class {plan.Exception}({list}<{plan.Error.Name}> errors)")
            .Open("    : global::System.Exception(errors.Count == 0 ? \"The service answered without data\" : errors[0].Message)")
            .Line($"public {list}<{plan.Error.Name}> Errors {{ get; }} = errors;")
            .Close());
    }

    private void Method(CodeWriter code, ClientPlan plan, ClientOperation operation)
    {
        var (data, error, token) = ($"JsonModel<{operation.Data.Name}>.Codec", $"JsonModel<{plan.Error.Name}>.Codec", framework["CancellationToken"]);
        var result = $"{plan.Result}<{operation.Data.Name}>";
        var isFree = operation.Variables?.Properties.TrueForAll(property => !property.IsRequired) == true;
        var parameter = operation.Variables is { } variables ? $"{variables.Name}{(isFree ? "?" : "")} variables{(isFree ? " = null" : "")}, " : "";
        var given = operation.Variables is { } type ? $"JsonModel<{type.Name}>.Codec.ToUtf8(variables{(isFree ? " ?? new()" : "")})" : "null";
        code.Summary(operation.Node.Description ?? $"The {operation.Node.Kind.ToString().ToLowerInvariant()} {operation.Node.Name}.")
            .Open(operation.IsStream
                ? $"public async {framework["IAsyncEnumerable"]}<{result}> {operation.Name}Async({parameter}[global::System.Runtime.CompilerServices.EnumeratorCancellation] {token} cancellationToken = default)"
                : $"public async {framework["Task"]}<{result}> {operation.Name}Async({parameter}{token} cancellationToken = default)");
        if (operation.Variables is not null && !isFree)
        {
            code.Line("global::System.ArgumentNullException.ThrowIfNull(variables);");
        }

        if (operation.IsStream)
        {
            code.Line("var connection = Connect?.Invoke(cancellationToken) ?? GraphQLSocket.ConnectAsync(endpoint ?? http.BaseAddress, cancellationToken);")
                .Line($"await foreach (var reply in {operation.Name}Request.SubscribeAsync(connection, ConnectionParameters, {given}, {data}, {error}, cancellationToken).ConfigureAwait(false))")
                .Line("    yield return new(reply.Data, reply.Errors, reply.Extensions);");
        }
        else
        {
            code.Line($"var reply = await {operation.Name}Request.SendAsync(http, endpoint, UsesPersistedQueries, {given}, {data}, {error}, cancellationToken).ConfigureAwait(false);")
                .Line("return new(reply.Data, reply.Errors, reply.Extensions);");
        }

        code.Close()
            .Line()
            .Line($"private static readonly GraphQLRequest {operation.Name}Request = new({Literal.Of(operation.Node.Name!.Text)}, \"{Hash(operation.Text)}\",")
            .Line("    \"\"\"")
            .Lines(operation.Text.Split('\n').Select(line => "    " + line))
            .Line("    \"\"\");");
    }

    private static string Hash(string text)
    {
        using var algorithm = SHA256.Create();
        return string.Concat(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(one => one.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
