using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Wire;

[Verifies("PRP-010-9")]
public sealed class Credentials
{
    private static string Secured(string scheme, string security = "[ { main: [] } ]") =>
        ContractText.WithPaths($$"""/things: { get: { operationId: list, tags: [thing], security: {{security}}, responses: { '204': { description: done } } } }""")
        + $"components: {{ securitySchemes: {{ {scheme} }} }}\n";

    private static Task<string> SentWith(string contract, string credentials) => Running.ResultOf(
        contract,
        $$"""
        var wire = new Wire("", HttpStatusCode.NoContent);
        using var handler = new ApiAuthorization(new ApiCredentials(){{credentials}}) { InnerHandler = wire };
        await new ThingClient(new HttpClient(handler)).ListAsync();
        return wire.Sent.Substring("GET https://acme.test/v1/things".Length);
        """);

    [Theory]
    [InlineData("main: { type: apiKey, in: header, name: X-Key }", ".UseMain(\"a b\")", "|X-Key: a b")]
    [InlineData("main: { type: apiKey, in: query, name: api key }", ".UseMain(\"a&b\")", "?api%20key=a%26b")]
    [InlineData("main: { type: apiKey, in: cookie, name: session }", ".UseMain(\"a;b\")", "|Cookie: session=a%3Bb")]
    [InlineData("main: { type: http, scheme: bearer }", ".UseMain(\"t\")", "|Authorization: Bearer t")]
    [InlineData("main: { type: http, scheme: Basic }", ".UseMain(\"Aladdin\", \"open sesame\")", "|Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]
    [InlineData("main: { type: http, scheme: DPoP }", ".UseMain(\"proof\")", "|Authorization: DPoP proof")]
    [InlineData("main: { type: oauth2, flows: {} }", ".UseMain((scopes, _) => new(\"for\" + string.Join('+', scopes)))", "|Authorization: Bearer for")]
    [InlineData("main: { type: openIdConnect, openIdConnectUrl: 'https://acme.test' }", ".UseMain(\"t\")", "|Authorization: Bearer t")]
    [InlineData("main: { type: apiKey, in: header, name: X-Key }", ".UseMain(_ => new((string?)null))", "")]
    [InlineData("main: { type: apiKey, in: header, name: X-Key }", "", "")]
    public async Task ACredentialIsShownWhereItsSchemeSays(string scheme, string use, string sent) => Assert.Equal(sent, await SentWith(Secured(scheme), use));

    [Theory]
    [InlineData("", "")]
    [InlineData(".UseA(\"1\")", "")]
    [InlineData(".UseA(\"1\").UseB(\"2\")", "|A: 1|B: 2")]
    [InlineData(".UseC((scopes, _) => new(string.Join('+', scopes)))", "|Authorization: Bearer read+write")]
    [InlineData(".UseA(\"1\").UseB(\"2\").UseC(\"3\")", "|A: 1|B: 2")]
    public async Task TheFirstWayIsTakenOfWhichEverythingIsGiven(string use, string sent) => Assert.Equal(sent, await SentWith(
        Secured(
            "a: { type: apiKey, in: header, name: A }, b: { type: apiKey, in: header, name: B }, c: { type: oauth2, flows: {} }, d: { type: mutualTLS }",
            "[ {}, { a: [], b: [], d: [] }, { c: [read, write] } ]"),
        use));

    [Fact]
    public async Task AnOperationThatAsksForNothingIsSentNothing() => Assert.Equal("", await SentWith(
        Secured("main: { type: apiKey, in: header, name: X-Key }", "[]") + "security: [ { main: [] } ]\n",
        ".UseMain(\"secret\")"));

    [Theory]
    [InlineData("query")]
    [InlineData("cookie")]
    [InlineData("header")]
    public async Task ARepeatedRequestShowsItOnce(string place) => Assert.Equal("True", await Running.ResultOf(
        Secured($"main: {{ type: apiKey, in: {place}, name: key }}"),
        """
        var wire = new Wire("", HttpStatusCode.NoContent);
        var credentials = new ApiCredentials().UseMain("secret");
        using var handler = new ApiAuthorization(credentials) { InnerHandler = new ApiAuthorization(credentials) { InnerHandler = wire } };
        await new ThingClient(new HttpClient(handler)).ListAsync();
        return wire.Sent.Split("secret").Length == 2;
        """));

    [Fact]
    public async Task ADocumentOfTheOldVersionHasThemToo() => Assert.Equal("|Authorization: Basic YTpi", await Running.ResultOf(
        """
        swagger: '2.0'
        info: { title: Acme, version: '1' }
        host: acme.test
        securityDefinitions: { login: { type: basic } }
        security: [ { login: [] } ]
        paths: { /things: { get: { operationId: list, tags: [thing], responses: { '204': { description: done } } } } }
        """,
        """
        var wire = new Wire("", HttpStatusCode.NoContent);
        using var handler = new ApiAuthorization(new ApiCredentials().UseLogin("a", "b")) { InnerHandler = wire };
        await new ThingClient(new HttpClient(handler)).ListAsync();
        return wire.Sent.Substring(wire.Sent.IndexOf('|'));
        """));

    [Fact]
    public void ASchemeThatTheDocumentDoesNotHaveIsAFinding()
    {
        var contract = Secured("other: { type: http, scheme: bearer }");
        var project = GeneratedProject.Of(contract);

        var finding = Assert.Single(project.Generation.Findings);
        Assert.Equal((ContractFault.UnresolvedReference, "main"), (finding.Fault, contract.Substring(finding.Start, finding.Length)));
        Assert.Empty(project.Diagnostics());
    }

    [Fact]
    public void WhatADocumentSaysOfASchemeIsNoCode() => Assert.Empty(GeneratedProject.Of(Secured(
        "'\"); evil(\"': { type: apiKey, in: header, name: 'X\"); evil(\"', description: '</summary> */ #error' }, class: { type: http, scheme: 'A\"' }",
        "[ { '\"); evil(\"': [ '\"' ] } ]")).Diagnostics());
}
