using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Server;

/// <summary>What a service asks of who uses it: webhooks, and the callbacks of its operations.</summary>
[Verifies("PRP-010-17")]
public sealed class Receivers
{
    private const string Contract = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        servers: [ { url: 'https://acme.test/v1' } ]
        security: [ { key: [] } ]
        paths:
          /watches:
            post:
              operationId: watch
              tags: [thing]
              parameters: [ { name: url, in: query, required: true, schema: { type: string, format: uri } } ]
              responses: { '204': { description: watched } }
              callbacks:
                onChange:
                  '{$request.query.url}?from={$request.body#/from}':
                    post:
                      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                      responses: { '202': { description: taken }, '410': { description: not wanted any more } }
                shared: { $ref: '#/components/callbacks/Shared' }
          /others:
            post: { operationId: other, tags: [thing], responses: { '204': { description: done } }, callbacks: { again: { $ref: '#/components/callbacks/Shared' } } }
        webhooks:
          newThing:
            parameters: [ { name: X-Attempt, in: header, required: true, schema: { type: integer, maximum: 5 } } ]
            post:
              summary: A thing was made.
              tags: [thing]
              security: [ { key: [] } ]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: taken, content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } } } }
          things/gone:
            put: { operationId: things/gone, tags: [things], responses: { '204': { description: taken } } }
            delete: { responses: { '204': { description: taken } } }
        components:
          callbacks:
            Shared: { 'https://shared.test': { get: { operationId: ping, tags: [thing], responses: { '204': { description: there } } } } }
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
          schemas:
            Thing: { type: object, required: [name], properties: { name: { type: string, minLength: 2 }, size: { type: integer } } }
            Receipt: { type: object, required: [number], properties: { number: { type: integer } } }
        """;

    private const string Implementation = """
        public sealed class Things(string name) : ThingReceiver
        {
            public override Task<NewThingAnswer> NewThingAsync(long xAttempt, Thing body, CancellationToken cancellationToken) =>
                Task.FromResult<NewThingAnswer>(new Receipt { Number = body.Size!.Value * xAttempt });
            public override Task<OnChangeAnswer> OnChangeAsync(Thing body, CancellationToken cancellationToken) =>
                Task.FromResult(body.Name == name ? OnChangeAnswer.Gone() : OnChangeAnswer.Accepted());
        }
        """;

    /// <summary>All in one project, because each is a compilation.</summary>
    [Fact]
    public async Task AreGivenWhatTheDocumentStatesAndRefuseEverythingElse() => Assert.Equal(
        """
        200 application/json {"number":21}
        {"detail":"expected at most 5","in":"header","name":"X-Attempt"}
        {"detail":"The header parameter 'X-Attempt' is required","in":"header","name":"X-Attempt"}
        {"detail":"expected at least 2 letters","in":"body","pointer":"#/name"}
        415
        202
        410
        ping is not implemented
        404
        405
        """.ReplaceLineEndings("\n"),
        await Serving.ResultOf(
            Contract,
            Implementation,
            """
            var lines = new List<string>();
            async Task<HttpResponseMessage> Post(string path, string body, int? attempt = null, string type = "application/json")
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, type) };
                if (attempt is not null) request.Headers.Add("X-Attempt", attempt.ToString());
                return await http.SendAsync(request);
            }
            async Task<JsonElement> Problem(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
            async Task<string> Error(HttpResponseMessage answer) => (await Problem(answer)).GetProperty("errors")[0].GetRawText().Replace("\\u0027", "'");
            lines.Add(await Of(await Post("/hooks/new", "{\"name\":\"new\",\"size\":7}", 3)));
            lines.Add(await Error(await Post("/hooks/new", "{\"name\":\"new\"}", 6)));
            lines.Add(await Error(await Post("/hooks/new", "{\"name\":\"new\"}")));
            lines.Add(await Error(await Post("/hooks/new", "{\"name\":\"n\"}", 1)));
            lines.Add(((int)(await Post("/hooks/new", "new", 1, "text/csv")).StatusCode).ToString());
            lines.Add(await Of(await Post("/a/7", "{\"name\":\"first\"}")));
            lines.Add(await Of(await Post("/b", "{\"name\":\"first\"}")));
            lines.Add((await Problem(await http.GetAsync("/ping"))).GetProperty("detail").GetString()!);
            lines.Add(await Of(await Post("/v1/newThing", "{}")));
            lines.Add(await Of(await http.GetAsync("/hooks/new")));
            return string.Join("\n", lines);
            """,
            """
            app.MapNewThingWebhook("/hooks/new", new Implementation.Things(""));
            app.MapOnChangeCallback("/a/{watch}", new Implementation.Things("second"));
            app.MapOnChangeCallback("/b", new Implementation.Things("first"));
            app.MapPingCallback("/ping", new Implementation.Things(""));
            """));

    [Fact]
    public void AreAClassForEachTagWithEachHookOnce()
    {
        var generation = Generate("Receivers");

        Assert.Empty(generation.Findings);
        Assert.Equal(["NewThing", "OnChange", "Ping"], Methods("ThingReceiver"));
        Assert.Equal(["Gone"], Methods("ThingsReceiver"));
        Assert.Equal(["DeleteThingsGone"], Methods("AcmeReceiver"));
        Assert.Equal(
            ["DELETE things/gone (webhook)", "GET shared (callback of POST /watches)", "POST newThing (webhook)", "POST onChange (callback of POST /watches)", "PUT things/gone (webhook)"],
            generation.Methods.Select(method => method.Operation).Order(StringComparer.Ordinal));

        IEnumerable<string> Methods(string receiver) => Files(generation, receiver).Split("Answer> ").Skip(1).Select(method => method.Split("Async(")[0]);
    }

    /// <summary>What authorizes who asks the service authorizes nobody whom the service asks.</summary>
    [Fact]
    public void StateTheirOwnSecurityOnly()
    {
        var endpoints = Files(Generate("Receivers"), "ThingReceiverEndpoints").Split('\n').Where(line => line.Contains(".Add(", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, endpoints.Count);
        Assert.Contains("\"newThing\", NewThingAsync, [[new(\"key\")]])", Assert.Single(endpoints, line => line.Contains("new(\"key\")", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void SayWhereACallbackGoes() => Assert.Contains(
        "/// <remarks>Goes to <c>{$request.query.url}?from={$request.body#/from}</c> as POST /watches was asked.</remarks>", Files(Generate("Receivers"), "ThingReceiver"), StringComparison.Ordinal);

    [Theory]
    [InlineData("newThing", "NewThing")]
    [InlineData("on*", "OnChange")]
    [InlineData("watch", "OnChange Ping")]
    [InlineData("POST /watches", "OnChange Ping")]
    [InlineData("tag:things", "Gone")]
    public void AreOnlyThoseThatAreWanted(string operations, string methods)
    {
        var generation = Generate("Receivers", operations);

        Assert.Empty(generation.Findings);
        Assert.Equal(methods.Split(' ').Select(name => name + "Async"), generation.Methods.Select(method => method.Method));
    }

    [Theory]
    [InlineData("Models;Client;Server", "Receiver", false)]
    [InlineData("Receivers", "Receiver", true)]
    [InlineData("Receivers;Mock", "ReceiverMock", true)]
    public void AreThereWhereTheyAreAskedFor(string emit, string end, bool isThere) =>
        Assert.Equal(isThere, Generate(emit).Files.Any(file => file.Name.EndsWith(end, StringComparison.Ordinal)));

    [Fact]
    public void AreTheServerOfADocumentThatHasNothingElse() => Assert.Contains(
        ContractGenerator.Generate("openapi: 3.1.0\nwebhooks: { ping: { post: { responses: { '204': { description: done } } } } }\n", new ContractItem("Server", "Acme", "", "acme.yaml")).Files,
        file => file.Name == "AcmeReceiver");

    [Fact]
    public void NeedAspNetCore()
    {
        var generation = ContractGenerator.Generate(Contract, new ContractItem("Receivers", "Acme", "", "acme.yaml", HasAspNetCore: false));

        Assert.Equal(ContractFault.NoServerFramework, Assert.Single(generation.Findings).Fault);
        Assert.False(generation.HasServer);
    }

    [Theory]
    [InlineData("webhooks: [a]", "[a]")]
    [InlineData("webhooks: { a: 12 }", "a")]
    [InlineData("webhooks: { a: { $ref: '#/nowhere' } }", "'#/nowhere'", ContractFault.UnresolvedReference)]
    [InlineData("webhooks: { a: { post: { parameters: [ { name: id, in: path, required: true } ] } } }", "{ name: id", ContractFault.PathParameter)]
    [InlineData("webhooks: { a: { get: { operationId: same }, post: { operationId: same } } }", "same } } }", ContractFault.DuplicateOperation)]
    [InlineData("webhooks: { a: { post: { callbacks: 1, responses: { ok: {} } } } }", "ok")]
    [InlineData("paths: { /b: { get: { callbacks: [a] } } }", "[a]")]
    [InlineData("paths: { /b: { get: { callbacks: { a: 12 } } } }", "12")]
    [InlineData("paths: { /b: { get: { callbacks: { a: { '{$url}': 12 } } } } }", "'{$url}'")]
    public void AreLeftOutWhereTheyAreWrong(string mistake, string place, ContractFault fault = ContractFault.WrongKind)
    {
        var text = $"openapi: 3.1.0\ninfo: {{ title: a, version: '1' }}\n{mistake}\n";
        var generation = ContractGenerator.Generate(text, new ContractItem("Receivers", "Acme", "", "acme.yaml"));

        var finding = Assert.Single(generation.Findings);
        Assert.Equal((fault, true), (finding.Fault, text[finding.Start..].StartsWith(place, StringComparison.Ordinal)));
    }

    private static ContractGeneration Generate(string emit, string operations = "") => ContractGenerator.Generate(Contract, new ContractItem(emit, "Acme", "", "acme.yaml", Operations: operations));

    private static string Files(ContractGeneration generation, string name) => Assert.Single(generation.Files, file => file.Name == name).Text;
}
