namespace AutoDev.Contracts.CSharp;

/// <summary>What a client throws: with the answer, and with what the contract says the answer is.</summary>
internal static class ErrorWriter
{
    public static string Write(string name, FileFrame frame)
    {
        const string Response = "global::System.Net.Http.HttpResponseMessage";
        const string Token = "global::System.Threading.CancellationToken";
        return frame.Around(FileFrame.Head(new CodeWriter(), "The service did not do what it was asked to.", isDeprecated: false)
            .Open($"public partial class {name} : global::System.Net.Http.HttpRequestException")
            .Line($"internal {name}({Response} response, string content)")
            .Line("    : base($\"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri} was answered with {(int)response.StatusCode} {response.ReasonPhrase}\", null, response.StatusCode)")
            .Line("    => (Content, Headers) = (content, response.Headers);")
            .Summary("The answer's body as text.")
            .Line("public string Content { get; }")
            .Line("public global::System.Net.Http.Headers.HttpResponseHeaders Headers { get; }")
            .Open($"internal static async global::System.Threading.Tasks.Task<{name}> OfAsync({Response} response, {Token} cancellationToken)")
            .Line("var content = await response.ReadTextAsync(cancellationToken).ConfigureAwait(false);")
            .Line("response.Dispose();")
            .Line($"return new {name}(response, content);")
            .Close()
            .Open($"internal static async global::System.Threading.Tasks.Task<{name}> OfAsync<TError>({Response} response, JsonCodec<TError> codec, {Token} cancellationToken)")
            .Line("var content = await response.ReadTextAsync(cancellationToken).ConfigureAwait(false);")
            .Line("response.Dispose();")
            .Open("try")
            .Line($"return new {name}<TError>(response, content, codec.Parse(global::System.Text.Encoding.UTF8.GetBytes(content)));")
            .Close()
            .Open("catch (global::System.Text.Json.JsonException)")
            .Line("// Between client and service others answer too, and in no contract's words.")
            .Line($"return new {name}(response, content);")
            .Close()
            .Close()
            .Close()
            .Summary("The service did not do what it was asked to, and says why.")
            .Line(GeneratedCode.Attribute)
            .Open($"public sealed class {name}<TError> : {name}")
            .Line($"internal {name}({Response} response, string content, TError error) : base(response, content) => Error = error;")
            .Line("public TError Error { get; }")
            .Close());
    }
}
