using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.GraphQL;

[Verifies("PRP-219-4")]
public sealed class Subscriptions
{
    private const string Schema = "type Query { a: Int } type Subscription { added(kind: String): Pet } type Pet { name: String! }";
    private const string Operation = "subscription Added($kind: String) { added(kind: $kind) { name } }";
    private const string Acknowledged = """{"type":"connection_ack"}""";

    [Fact]
    public async Task AnswersComeOneByOneUntilTheServiceIsDone() => Assert.Equal(
        """Rex Tom|{"type":"connection_init"}|{"id":"1","type":"subscribe","payload":{"query":"subscription Added($kind: String) {\n  added(kind: $kind) {\n    name\n  }\n}","operationName":"Added","variables":{"kind":"dog"}}}|{"type":"pong"}|closed|disposed""",
        await ResultOf(
            [Acknowledged, """{"id":"1","type":"next","payload":{"data":{"added":{"name":"Rex"}}}}""", """{"type":"ping"}""", """{"payload":{"data":{"added":{"name":"Tom"}}},"type":"next"}""", """{"type":"complete"}"""],
            """
            var names = new List<string>();
            await foreach (var result in client.AddedAsync(new() { Kind = "dog" })) names.Add(result.Require().Added!.Name);
            return string.Join(" ", names) + "|" + string.Join("|", socket.Sent);
            """));

    [Fact]
    public async Task WhoeverLeavesSaysSo() => Assert.Equal("""{"id":"1","type":"complete"}|closed|disposed""", await ResultOf(
        [Acknowledged, """{"type":"next","payload":{"data":{"added":null}}}"""],
        """
        await foreach (var result in client.AddedAsync()) break;
        return string.Join("|", socket.Sent.Skip(2));
        """));

    [Fact]
    public async Task AnErrorIsTheLastAnswer() => Assert.Equal("no", await ResultOf(
        [Acknowledged, """{"type":"error","payload":[{"message":"no"}]}"""],
        """
        var said = "";
        await foreach (var result in client.AddedAsync()) said += result.Errors[0].Message;
        return said;
        """));

    [Fact]
    public async Task AConnectionThatEndsIsNoEnd() => Assert.Contains("gone", await ResultOf(
        [Acknowledged],
        """
        try { await foreach (var result in client.AddedAsync()) { } return "nothing"; } catch (System.Net.WebSockets.WebSocketException mistake) { return mistake.Message; }
        """), StringComparison.Ordinal);

    [Fact]
    public async Task ACancelledSubscriptionEnds() => Assert.Equal("cancelled disposed", await ResultOf(
        [Acknowledged, """{"type":"next","payload":{"data":{"added":null}}}"""],
        """
        using var source = new CancellationTokenSource();
        try { await foreach (var result in client.AddedAsync(cancellationToken: source.Token)) source.Cancel(); return "nothing"; } catch (OperationCanceledException) { return "cancelled " + socket.Sent[^1]; }
        """));

    private static Task<string> ResultOf(string[] messages, string code) => GraphQLProjects.ResultOf(
        Schema,
        Operation,
        $"var socket = new Socket({string.Join(", ", messages.Select(message => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(message, quote: true)))});\n"
        + "var client = new ApiClient(new HttpClient()) { Connect = _ => Task.FromResult<System.Net.WebSockets.WebSocket>(socket) };\n"
        + code);
}
