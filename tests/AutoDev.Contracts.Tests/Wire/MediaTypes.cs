using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Wire;

[Verifies("PRP-010-3")]
public sealed class MediaTypes
{
    private static string Sending(string content, string answers = "'204': { description: done }") => ContractText.WithPaths(
        $$"""/things: { post: { operationId: send, tags: [thing], requestBody: { required: true, content: { {{content}} } }, responses: { {{answers}} } } }""",
        "Note: { type: object, required: [text], properties: { text: { type: string } } }\nUpload: { type: object, required: [about, data], properties: { about: { $ref: '#/components/schemas/Note' }, data: { type: string, format: binary } } }");

    [Theory]
    [InlineData("mixed", "multipart/mixed; boundary=")]
    [InlineData("related", "multipart/related; boundary=")]
    [InlineData("form-data", "multipart/form-data; boundary=")]
    public async Task PartsAreSentAsTheKindThatTheDocumentStates(string kind, string type) => Assert.Equal($"True {kind == "related"} True", await Running.ResultOf(
        Sending($"multipart/{kind}: {{ schema: {{ $ref: '#/components/schemas/Upload' }}, encoding: {{ about: {{ contentType: application/vnd.note+json }}, data: {{ contentType: image/png }} }} }}"),
        $$"""
        HttpContent? sent = null;
        var text = "";
        var wire = new Seen(request => { sent = request.Content; text = request.Content!.ReadAsStringAsync().Result; });
        await new ThingClient(new HttpClient(wire)).SendAsync(new Upload { About = new Note { Text = "t" }, Data = new ByteArrayContent([1]) });
        var header = sent!.Headers.ContentType!.ToString();
        return $"{header.StartsWith("{{type}}")} {header.Contains("type=\"application/vnd.note+json\"")} {text.Contains("Content-Type: application/vnd.note+json") && text.Contains("name=about\r\n\r\n{\"text\":\"t\"}") && text.Contains("Content-Type: image/png")}";
        }

        private sealed class Seen(Action<HttpRequestMessage> see) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) { see(request); return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent)); }
        """));

    [Fact]
    public async Task ABodyThatIsAnotherValueHasAMethodOfItsOwn() => Assert.Equal(
        "|application/json|{\"text\":\"a\"} |text/plain|b",
        await Running.ResultOf(
            Sending("application/json: { schema: { $ref: '#/components/schemas/Note' } }, text/plain: { schema: { type: string } }"),
            """
            var wire = new Wire("", HttpStatusCode.NoContent);
            await new ThingClient(wire.Client()).SendAsync(new Note { Text = "a" });
            var first = wire.Sent;
            await new ThingClient(wire.Client()).SendWithTextAsync("b");
            return first.Substring(first.IndexOf('|')) + " " + wire.Sent.Substring(wire.Sent.IndexOf('|'));
            """));

    [Fact]
    public void TheSameValueInAnotherEncodingHasNone() => Assert.DoesNotContain(
        "SendWith",
        GeneratedProject.Of(Sending("application/json: { schema: { $ref: '#/components/schemas/Note' } }, application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Note' } }")).File("ThingClient"),
        StringComparison.Ordinal);

    [Fact]
    public async Task AnAnswerThatIsAnotherValueIsAskedForByItsType() => Assert.Equal("Accept: application/json a|Accept: text/csv b,c", await Running.ResultOf(
        Sending(
            "application/json: { schema: { $ref: '#/components/schemas/Note' } }",
            "'200': { description: done, content: { application/json: { schema: { $ref: '#/components/schemas/Note' } }, text/csv: { schema: { type: string } } } }"),
        """
        static string Accept(Wire wire) => wire.Sent.Split('|').Single(part => part.StartsWith("Accept"));
        var json = new Wire("{\"text\":\"a\"}");
        var note = await new ThingClient(json.Client()).SendAsync(new Note { Text = "?" });
        var csv = new Wire("b,c", type: "text/csv");
        var text = await new ThingClient(csv.Client()).SendAsTextAsync(new Note { Text = "?" });
        return $"{Accept(json)} {note.Text}|{Accept(csv)} {text}";
        """));
}
