namespace AutoDev.Contracts.Tests.Harness;

/// <summary>Runs code beside generated code.</summary>
internal static class Running
{
    private const string Frame = """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Acme.Api;

        public sealed class Wire(string answer, HttpStatusCode status = HttpStatusCode.OK, string type = "application/json") : HttpMessageHandler
        {
            public string Sent { get; private set; } = "";
            public HttpClient Client() => new(this);
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var headers = string.Concat(request.Headers.Select(header => $"|{header.Key}: {string.Join(",", header.Value)}"));
                var content = request.Content is null ? "" : $"|{request.Content.Headers.ContentType?.MediaType}|{await request.Content.ReadAsStringAsync(cancellationToken)}";
                Sent = $"{request.Method} {request.RequestUri!.OriginalString}{headers}{content}";
                return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, type), RequestMessage = request };
            }
        }

        public sealed class Talk(params string[] answers) : HttpMessageHandler
        {
            private int next;
            public List<string> Sent { get; } = [];
            public HttpClient Client() => new(this) { BaseAddress = new Uri("https://acme.test/graphql") };
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Sent.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
                return new HttpResponseMessage { Content = new StringContent(answers[next++], Encoding.UTF8, "application/graphql-response+json"), RequestMessage = request };
            }
        }

        public sealed class Socket(params string[] messages) : System.Net.WebSockets.WebSocket
        {
            private int next;
            public List<string> Sent { get; } = [];
            public override System.Net.WebSockets.WebSocketCloseStatus? CloseStatus => null;
            public override string? CloseStatusDescription => null;
            public override System.Net.WebSockets.WebSocketState State => System.Net.WebSockets.WebSocketState.Open;
            public override string? SubProtocol => null;
            public override void Abort() { }
            public override void Dispose() => Sent.Add("disposed");
            public override Task CloseAsync(System.Net.WebSockets.WebSocketCloseStatus status, string? description, CancellationToken cancellationToken) => Task.CompletedTask;
            public override Task CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus status, string? description, CancellationToken cancellationToken) { Sent.Add("closed"); return Task.CompletedTask; }
            public override Task SendAsync(ArraySegment<byte> buffer, System.Net.WebSockets.WebSocketMessageType type, bool end, CancellationToken cancellationToken) { Sent.Add(Encoding.UTF8.GetString(buffer)); return Task.CompletedTask; }
            public override Task<System.Net.WebSockets.WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (next == messages.Length) return Task.FromResult(new System.Net.WebSockets.WebSocketReceiveResult(0, System.Net.WebSockets.WebSocketMessageType.Close, true, System.Net.WebSockets.WebSocketCloseStatus.PolicyViolation, "gone"));
                var bytes = Encoding.UTF8.GetBytes(messages[next++]);
                bytes.CopyTo(buffer.Array!, buffer.Offset);
                return Task.FromResult(new System.Net.WebSockets.WebSocketReceiveResult(bytes.Length, System.Net.WebSockets.WebSocketMessageType.Text, true));
            }
        }

        public static class Check
        {
            public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;
            public static string Same<T>(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json));
            public static async Task<object?> Run()
            {
                await Task.Yield();
                CODE
            }
        }
        """;

    /// <summary>What <paramref name="code"/> returns, as text, in a project that compiles without a warning.</summary>
    public static Task<string> ResultOf(string contract, string code, ContractParts parts = ContractParts.Models | ContractParts.Client) =>
        ResultOf(GeneratedProject.Of(ContractGenerator.Generate(contract, new ContractSettings("Acme.Api", parts)), In(code)));

    /// <summary>The code as a part of a program that <see cref="ResultOf(GeneratedProject)"/> runs.</summary>
    public static string In(string code) => Frame.Replace("CODE", code, StringComparison.Ordinal);

    public static async Task<string> ResultOf(GeneratedProject project)
    {
        Assert.Empty(project.Diagnostics());
        var run = project.Load().GetType("Check")!.GetMethod("Run")!;
        return (await (Task<object?>)run.Invoke(null, null)!)?.ToString() ?? "";
    }
}
