using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Wire;

[Verifies("PRP-010-3")]
public sealed class Client
{
    [Theory]
    [InlineData("in: query, schema: { type: string }", "\"a b&c\"", "/things?x=a%20b%26c")]
    [InlineData("in: query, schema: { type: array, items: { type: string } }", "[\"a\", \"b\"]", "/things?x=a&x=b")]
    [InlineData("in: query, explode: false, schema: { type: array, items: { type: string } }", "[\"a\", \"b\"]", "/things?x=a,b")]
    [InlineData("in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } }", "[\"a\", \"b\"]", "/things?x=a%7Cb")]
    [InlineData("in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: string } }", "[\"a\", \"b\"]", "/things?x=a%20b")]
    [InlineData("in: query, style: deepObject, schema: { type: object, additionalProperties: { type: integer } }", "new Dictionary<string, long> { [\"k\"] = 1 }", "/things?x[k]=1")]
    [InlineData("in: query, schema: { type: object, additionalProperties: { type: integer } }", "new Dictionary<string, long> { [\"k\"] = 1 }", "/things?k=1")]
    [InlineData("in: query, content: { application/json: { schema: { type: object, additionalProperties: { type: integer } } } }", "new Dictionary<string, long> { [\"k\"] = 1 }", "/things?x=%7B%22k%22%3A1%7D")]
    [InlineData("in: query, allowReserved: true, schema: { type: string }", "\"a/b c\"", "/things?x=a/b%20c")]
    [InlineData("in: query, schema: { type: string }", "null", "/things")]
    [InlineData("in: header, schema: { type: array, items: { type: integer } }", "[1, 2]", "/things|x: 1,2")]
    [InlineData("in: cookie, schema: { type: string }", "\"a\"", "/things|Cookie: x=a")]
    public async Task AParameterIsSentInItsStyle(string parameter, string value, string sent) => Assert.Equal("GET https://acme.test/v1" + sent, await Running.ResultOf(
        ContractText.WithPaths($$"""/things: { get: { operationId: list, tags: [thing], parameters: [ { name: x, {{parameter}} } ], responses: { '204': { description: done } } } }"""),
        $"var wire = new Wire(\"\", HttpStatusCode.NoContent); await new ThingClient(wire.Client()).ListAsync(x: {value}); return wire.Sent;"));

    [Theory]
    [InlineData("schema: { type: string }", "\"a/b\"", "a%2Fb")]
    [InlineData("style: label, schema: { type: array, items: { type: string } }", "[\"a\", \"b\"]", ".a,b")]
    [InlineData("style: label, explode: true, schema: { type: array, items: { type: string } }", "[\"a\", \"b\"]", ".a.b")]
    [InlineData("style: matrix, schema: { type: string }", "\"a\"", ";x=a")]
    [InlineData("style: matrix, explode: true, schema: { type: array, items: { type: string } }", "[\"a\", \"b\"]", ";x=a;x=b")]
    [InlineData("schema: { type: object, additionalProperties: { type: integer } }", "new Dictionary<string, long> { [\"k\"] = 1 }", "k,1")]
    [InlineData("explode: true, schema: { type: object, additionalProperties: { type: integer } }", "new Dictionary<string, long> { [\"k\"] = 1 }", "k=1")]
    public async Task APathIsFilledInItsStyle(string parameter, string value, string sent) => Assert.Equal("GET https://acme.test/v1/things/" + sent, await Running.ResultOf(
        ContractText.WithPaths($$"""/things/{x}: { get: { operationId: get, tags: [thing], parameters: [ { name: x, in: path, required: true, {{parameter}} } ], responses: { '204': { description: done } } } }"""),
        $"var wire = new Wire(\"\", HttpStatusCode.NoContent); await new ThingClient(wire.Client()).GetAsync({value}); return wire.Sent;"));

    [Fact]
    public async Task AJsonBodyIsSentAndTheAnswerRead() => Assert.Equal("""POST https://acme.test/v1/pets|application/json|{"name":"Rex"} 7""", await Running.ResultOf(
        ContractText.WithPaths(
            """
            /pets:
              post:
                operationId: addPet
                tags: [pets]
                requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }
                responses: { '201': { description: done, content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: integer } } } } } } }
            """,
            "NewPet: { type: object, required: [name], properties: { name: { type: string } } }"),
        "var wire = new Wire(\"{\\\"id\\\":7}\", HttpStatusCode.Created); var pet = await new PetsClient(wire.Client()).AddPetAsync(new NewPet { Name = \"Rex\" }); return $\"{wire.Sent} {pet.Id}\";"));

    [Fact]
    public async Task AFormIsSentFieldByField() => Assert.Equal("POST https://acme.test/v1/pets|application/x-www-form-urlencoded|name=a%20b&tags=x&tags=y&meta[k]=v", await Running.ResultOf(
        ContractText.WithPaths("""
            /pets:
              post:
                operationId: addPet
                tags: [pets]
                requestBody:
                  required: true
                  content:
                    application/x-www-form-urlencoded:
                      encoding: { meta: { style: deepObject, explode: true } }
                      schema:
                        type: object
                        required: [name]
                        properties: { name: { type: string }, tags: { type: array, items: { type: string } }, meta: { type: object, additionalProperties: { type: string } } }
                responses: { '204': { description: done } }
            """),
        """
        var wire = new Wire("", HttpStatusCode.NoContent);
        await new PetsClient(wire.Client()).AddPetAsync(new AddPetRequest { Name = "a b", Tags = ["x", "y"], Meta = new Dictionary<string, string> { ["k"] = "v" } });
        return wire.Sent;
        """));

    [Fact]
    public async Task AFileIsAPartOfItsOwn() => Assert.Contains("name=file; filename=a.txt", await Running.ResultOf(
        ContractText.WithPaths("""
            /files:
              post:
                operationId: upload
                tags: [files]
                requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, purpose: { type: string } } } } } }
                responses: { '204': { description: done } }
            """),
        """
        var wire = new Wire("", HttpStatusCode.NoContent);
        var file = new StringContent("hello") { Headers = { ContentDisposition = new("form-data") { FileName = "a.txt" } } };
        await new FilesClient(wire.Client()).UploadAsync(new UploadRequest { File = file, Purpose = "test" });
        return wire.Sent;
        """), StringComparison.Ordinal);

    [Theory]
    [InlineData("404", "Error: no such pet")]
    [InlineData("503", "Problem: no such pet")]
    [InlineData("418", "plain 418")]
    public async Task AnErrorIsWhatItsStatusSays(string status, string said) => Assert.Equal(said, await Running.ResultOf(
        ContractText.WithPaths(
            """
            /pets:
              get:
                operationId: list
                tags: [pets]
                responses:
                  '204': { description: done }
                  '404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
                  5XX: { description: broken, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
            """,
            "Error: { type: object, required: [message], properties: { message: { type: string } } }\nProblem: { type: object, required: [message], properties: { message: { type: string } } }"),
        $$"""
        var wire = new Wire("{\"message\":\"no such pet\"}", (HttpStatusCode){{status}});
        try { await new PetsClient(wire.Client()).ListAsync(); return "nothing"; }
        catch (ApiException<Error> mistake) { return "Error: " + mistake.Error.Message; }
        catch (ApiException<Problem> mistake) { return "Problem: " + mistake.Error.Message; }
        catch (ApiException mistake) { return $"plain {(int)mistake.StatusCode!}"; }
        """));

    [Fact]
    public async Task EventsComeOneByOne() => Assert.Equal("a b|Accept: text/event-stream", await Running.ResultOf(
        ContractText.WithPaths("""
            /chat: { get: { operationId: chat, tags: [chat], responses: { '200': { description: words, content: { text/event-stream: { schema: { type: object, required: [word], properties: { word: { type: string } } } } } } } } }
            """),
        """
        var wire = new Wire("data: {\"word\":\ndata: \"a\"}\n\n: comment\ndata: {\"word\":\"b\"}\n\ndata: [DONE]\n\n", type: "text/event-stream");
        var words = new List<string>();
        await foreach (var item in new ChatClient(wire.Client()).ChatStreamAsync()) words.Add(item.Word);
        return string.Join(" ", words) + wire.Sent.Substring(wire.Sent.IndexOf('|'));
        """));
}
