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
    public static async Task<string> ResultOf(string contract, string code)
    {
        var project = GeneratedProject.Of(contract, Frame.Replace("CODE", code, StringComparison.Ordinal));
        Assert.Empty(project.Diagnostics());
        var run = project.Load().GetType("Check")!.GetMethod("Run")!;
        return (await (Task<object?>)run.Invoke(null, null)!)?.ToString() ?? "";
    }
}
