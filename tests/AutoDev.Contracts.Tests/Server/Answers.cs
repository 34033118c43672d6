using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Server;

/// <summary>A small service with every kind of body and answer, asked by the client of the same contract.</summary>
[Verifies("PRP-010-6")]
public sealed class Answers
{
    internal static readonly string Contract = ContractText.WithPaths(
        """
        /things:
          post:
            operationId: addThing
            tags: [thing]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } }, application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Thing' } } } }
            responses:
              '201': { description: made, headers: { Location: { required: true, schema: { type: string } }, X-Left: { schema: { type: integer } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              '409': { description: there already, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Clash' } } } }
              default: { description: anything }
        /things/{id}:
          get:
            operationId: getThing
            tags: [thing]
            parameters: [ { name: id, in: path, required: true, schema: { type: integer, format: int32 } }, { name: size, in: query, required: true, schema: { type: integer } } ]
            responses: { '200': { description: found, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, '404': { description: none } }
          delete:
            operationId: dropThing
            tags: [thing]
            security: [ { key: [] }, { flow: [write, admin] } ]
            parameters: [ { name: id, in: path, required: true, schema: { type: integer } } ]
            responses: { '204': { description: gone } }
        /form:
          post:
            operationId: sendForm
            tags: [thing]
            requestBody: { required: true, content: { application/x-www-form-urlencoded: { encoding: { meta: { style: deepObject, explode: true } }, schema: { $ref: '#/components/schemas/Form' } } } }
            responses: { '200': { description: back, content: { application/json: { schema: { $ref: '#/components/schemas/Form' } } } } }
        /files:
          post:
            operationId: upload
            tags: [thing]
            requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [file, count], properties: { file: { type: string, format: binary }, more: { type: array, items: { type: string, format: binary } }, count: { type: integer }, meta: { $ref: '#/components/schemas/Thing' } } } } } }
            responses: { '200': { description: back, content: { text/plain: { schema: { type: string } } } } }
        /text:
          put:
            operationId: putText
            tags: [thing]
            requestBody: { content: { text/plain: { schema: { type: string } } } }
            responses: { '200': { description: back, content: { text/plain: { schema: { type: string } } } } }
        /bytes:
          put:
            operationId: putBytes
            tags: [thing]
            requestBody: { required: true, content: { application/octet-stream: {} } }
            responses: { '200': { description: back, content: { image/png: {} } } }
        /events:
          get:
            operationId: watch
            tags: [thing]
            responses: { '200': { description: things, content: { text/event-stream: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        """,
        """
        Thing: { type: object, required: [name], properties: { name: { type: string }, size: { type: integer }, parts: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
        Clash: { type: object, required: [code], properties: { code: { type: integer } } }
        Form: { type: object, required: [name], properties: { name: { type: string }, count: { type: integer }, on: { type: boolean }, tags: { type: array, items: { type: string } }, meta: { type: object, additionalProperties: { type: integer } } } }
        """);

    private const string Implementation = """
        public override Task<AddThingAnswer> AddThingAsync(Thing body, CancellationToken cancellationToken) => Task.FromResult(body.Name switch
        {
            "clash" => AddThingAnswer.Conflict(new Clash { Code = 7 }),
            "teapot" => AddThingAnswer.Error(418),
            _ => AddThingAnswer.Created(body, location: "/things/1", xLeft: 3),
        });
        public override async Task<GetThingAnswer> GetThingAsync(int id, long size, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return id == 0 ? GetThingAnswer.NotFound() : new Thing { Name = "n" + id, Size = size };
        }
        public override Task<SendFormAnswer> SendFormAsync(Form body, CancellationToken cancellationToken) => Task.FromResult(SendFormAnswer.Ok(body));
        public override async Task<UploadAnswer> UploadAsync(UploadRequest body, CancellationToken cancellationToken) => UploadAnswer.Ok(
            $"{body.File.Headers.ContentDisposition?.FileName} {body.File.Headers.ContentType} {await body.File.ReadAsStringAsync(cancellationToken)} {body.More?.Count} {body.Count} {body.Meta?.Size}");
        public override Task<PutTextAnswer> PutTextAsync(string? body, CancellationToken cancellationToken) => Task.FromResult(PutTextAnswer.Ok(body ?? "nothing"));
        public override async Task<PutBytesAnswer> PutBytesAsync(Stream body, CancellationToken cancellationToken)
        {
            var copy = new MemoryStream();
            await body.CopyToAsync(copy, cancellationToken);
            copy.Position = 0;
            return PutBytesAnswer.Ok(copy);
        }
        public override Task<WatchAnswer> WatchAsync(CancellationToken cancellationToken) => Task.FromResult(WatchAnswer.Ok(Things()));
        private static async IAsyncEnumerable<Thing> Things()
        {
            yield return new Thing { Name = "a" };
            await Task.Yield();
            yield return new Thing { Name = "b", Size = 2 };
        }
        """;

    /// <summary>All in one project, because each is a compilation.</summary>
    [Fact]
    public async Task AreWhatTheClientReads() => Assert.Equal(
        """
        n5 9
        /things/1 3 {"name":"new","parts":[{"name":"part"}]}
        clash 7
        other 418
        missing 404
        {"name":"a b","count":2,"on":true,"tags":["x","1"],"meta":{"k":5}}
        a.txt text/plain; charset=utf-8 hello 2 4 8
        é& nothing
        image/png 1,2,3
        a b2
        """.ReplaceLineEndings("\n"),
        await Serving.ResultOf(Contract, Implementation, """
        var lines = new List<string>();
        var thing = await client.GetThingAsync(5, 9);
        lines.Add($"{thing.Name} {thing.Size}");
        var made = await http.PostAsync("things", new StringContent("{\"name\":\"new\",\"parts\":[{\"name\":\"part\"}]}", Encoding.UTF8, "application/json"));
        lines.Add($"{made.Headers.Location} {made.Headers.GetValues("X-Left").Single()} {await made.Content.ReadAsStringAsync()}");
        try { await client.AddThingAsync(new Thing { Name = "clash" }); } catch (ApiException<Clash> clash) { lines.Add($"clash {clash.Error.Code}"); }
        try { await client.AddThingAsync(new Thing { Name = "teapot" }); } catch (ApiException other) { lines.Add($"other {(int)other.StatusCode!}"); }
        try { await client.GetThingAsync(0, 9); } catch (ApiException missing) { lines.Add($"missing {(int)missing.StatusCode!}"); }
        lines.Add(JsonSerializer.Serialize(await client.SendFormAsync(new Form { Name = "a b", Count = 2, On = true, Tags = new[] { "x", "1" }, Meta = new Dictionary<string, long> { ["k"] = 5 } })));
        var file = new StringContent("hello") { Headers = { ContentDisposition = new("form-data") { FileName = "a.txt" } } };
        lines.Add(await client.UploadAsync(new UploadRequest { File = file, More = new HttpContent[] { new StringContent("1"), new StringContent("2") }, Count = 4, Meta = new Thing { Name = "m", Size = 8 } }));
        lines.Add($"{await client.PutTextAsync("é&")} {await client.PutTextAsync()}");
        var bytes = await http.PutAsync("bytes", new ByteArrayContent(new byte[] { 1, 2, 3 }) { Headers = { ContentType = new("application/octet-stream") } });
        lines.Add($"{bytes.Content.Headers.ContentType} {string.Join(",", await bytes.Content.ReadAsByteArrayAsync())}");
        var seen = "";
        await foreach (var one in client.WatchStreamAsync()) seen += (seen.Length > 0 ? " " : "") + one.Name + one.Size;
        lines.Add(seen);
        return string.Join("\n", lines);
        """));

    [Fact]
    public async Task AreProblemsWithThePlaceWhereARequestDoesNotFit() => Assert.Equal(
        """
        400 application/problem+json {"title":"Bad Request","status":400,"detail":"The request is not what the contract says: An integer was expected, and String was found at byte 0","errors":[{"detail":"An integer was expected, and String was found at byte 0","in":"path","name":"id"},{"detail":"The query parameter \u0027size\u0027 is required","in":"query","name":"size"}]}
        body #/parts/1 Thing: the property 'name' is required and missing
        body #/size An integer was expected, and True was found at byte 21
        body # Expected end of string, but instead reached end of data. LineNumber: 0 | BytePositionInLine: 6.
        body # '}' is invalid after a single JSON value. Expected end of data. LineNumber: 0 | BytePositionInLine: 12.
        body # A body is required
        body # Form: the property 'name' is required and missing
        415 application/problem+json {"title":"Unsupported Media Type","status":415,"detail":"The body is \u0027text/csv; charset=utf-8\u0027; the contract says application/json or application/x-www-form-urlencoded"}
        404
        405
        501 application/problem+json {"title":"Not Implemented","status":501,"detail":"dropThing is not implemented"}
        form 201
        """.ReplaceLineEndings("\n"),
        await Serving.ResultOf(Contract, Implementation, """
        var lines = new List<string>();
        async Task Error(string path, string body, string type = "application/json")
        {
            var answer = await http.PostAsync(path, body.Length == 0 ? null : new StringContent(body, Encoding.UTF8, type));
            var error = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("errors")[0];
            lines.Add($"{error.GetProperty("in")} {error.GetProperty("pointer")} {error.GetProperty("detail")}");
        }
        lines.Add(await Of(await http.GetAsync("things/x")));
        await Error("things", "{\"name\":\"a\",\"parts\":[{\"name\":\"b\"},{\"size\":1}]}");
        await Error("things", "{\"name\":\"a\",  \"size\":true}");
        await Error("things", "{\"name");
        await Error("things", "{\"name\":\"a\"}}");
        await Error("things", "");
        await Error("form", "count=1", "application/x-www-form-urlencoded");
        lines.Add(await Of(await http.PostAsync("things", new StringContent("a;b", Encoding.UTF8, "text/csv"))));
        lines.Add(await Of(await http.GetAsync("nothing")));
        lines.Add(await Of(await http.GetAsync("text")));
        lines.Add(await Of(await http.DeleteAsync("things/1")));
        lines.Add("form " + (int)(await http.PostAsync("things", new StringContent("name=a", Encoding.UTF8, "application/x-www-form-urlencoded"))).StatusCode);
        return string.Join("\n", lines);
        """));

    [Fact]
    public void CanBeNothingThatIsNotStated()
    {
        var text = GeneratedProject.WithEverything(Contract).File("ThingServer");
        var answer = text[text.IndexOf("struct GetThingAnswer", StringComparison.Ordinal)..];

        Assert.Equal(["NotFound", "Ok"], answer[..answer.IndexOf("\n    }", StringComparison.Ordinal)].Split("public static GetThingAnswer ").Skip(1).Select(factory => factory.Split('(')[0]).Order(StringComparer.Ordinal));
    }
}
