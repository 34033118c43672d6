using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Server;

[Verifies("PRP-010-6")]
public sealed class Parts
{
    private const string Implementation = """
        public override async Task<SendAnswer> SendAsync(Sent body, CancellationToken cancellationToken) =>
            $"{body.About.Text} {await body.Data.ReadAsStringAsync(cancellationToken)} {body.Data.Headers.ContentType} {body.Count}";
        """;

    private static string Contract(string kind) => ContractText.WithPaths(
        $$"""/things: { post: { operationId: send, tags: [thing], requestBody: { required: true, content: { multipart/{{kind}}: { schema: { $ref: '#/components/schemas/Sent' } } } }, responses: { '200': { description: done, content: { text/plain: { schema: { type: string } } } } } } }""",
        "Note: { type: object, required: [text], properties: { text: { type: string } } }\nSent: { type: object, required: [about, data], properties: { about: { $ref: '#/components/schemas/Note' }, data: { type: string, format: binary }, count: { type: integer } } }");

    [Theory]
    [InlineData("mixed")]
    [InlineData("related")]
    [InlineData("form-data")]
    public async Task PartsArriveAsTheClientSentThem(string kind) => Assert.Equal("täxt bytes image/png 7", await Serving.ResultOf(
        Contract(kind),
        Implementation,
        """
        var data = new StringContent("bytes") { Headers = { ContentType = new("image/png") } };
        return await client.SendAsync(new Sent { About = new Note { Text = "täxt" }, Data = data, Count = 7 });
        """));

    [Theory]
    [InlineData("--x\\r\\nContent-Type: text/plain\\r\\n\\r\\na\\r\\n--x--\\r\\n", "multipart/mixed; boundary=x", "400 application/problem+json")]
    [InlineData("--x\\r\\nContent-Disposition: form-data; name=count\\r\\n\\r\\na", "multipart/mixed; boundary=x", "400 application/problem+json")]
    [InlineData("nothing", "multipart/mixed", "400 application/problem+json")]
    [InlineData("", "multipart/mixed; boundary=x", "400 application/problem+json")]
    [InlineData("--x\\r\\nContent-Disposition: form-data; name=count\\r\\n\\r\\na\\r\\n--x--\\r\\n", "multipart/mixed; boundary=x", "400 application/problem+json")]
    [InlineData("a", "multipart/related; boundary=x", "415 application/problem+json")]
    public async Task WhatIsNoPartIsRefused(string body, string type, string answer) => Assert.StartsWith(answer, await Serving.ResultOf(
        Contract("mixed"),
        Implementation,
        $$"""
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes("{{body}}"));
        content.Headers.TryAddWithoutValidation("Content-Type", "{{type}}");
        return await Of(await http.PostAsync("things", content));
        """), StringComparison.Ordinal);
}
