using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.GraphQL;

[Verifies("PRP-219-4")]
public sealed class Client
{
    internal const string Schema = """
        type Query { me: Actor!, pets(first: Int = 10, kinds: [Kind!], filter: Filter): [Pet!]!, node(id: ID!): Node, search: [Found] }
        type Mutation { add(input: NewPet!): Pet }
        interface Node { id: ID! }
        interface Actor { login: String! friend: Actor }
        type User implements Node & Actor { id: ID! login: String! name: String friend: Actor born: Date address: URI extra: Whatever }
        type Bot implements Actor { login: String! owner: User! friend: Actor }
        type Pet implements Node { id: ID! name: String! kind: Kind! owner: Actor tags: [[String!]] weight: Float }
        union Found = User | Pet | Bot
        enum Kind { DOG CAT }
        input Filter { name: String, not: Filter, limit: Int! = 3 }
        input NewPet @oneOf { name: String copy: ID }
        scalar Date scalar URI scalar Whatever
        """;

    [Fact]
    public async Task AnOperationIsSentWithItsVariables() => Assert.Equal("""Rex DOG null|{"query":"query Pets($first: Int, $filter: Filter) {\n  pets(first: $first, filter: $filter) {\n    name\n    kind\n    weight\n  }\n}","operationName":"Pets","variables":{"first":2,"filter":{"name":null}}}""", await GraphQLProjects.ResultOf(
        Schema,
        "query Pets($first: Int, $filter: Filter) { pets(first: $first, filter: $filter) { name kind weight } }",
        """
        var talk = new Talk("{\"data\":{\"pets\":[{\"name\":\"Rex\",\"kind\":\"DOG\",\"weight\":null}]}}");
        var pets = (await new ApiClient(talk.Client()).PetsAsync(new PetsVariables { First = 2, Filter = new Filter { Name = null } })).Require().Pets;
        return $"{pets[0].Name} {pets[0].Kind} {pets[0].Weight?.ToString() ?? "null"}|{talk.Sent[0]}";
        """));

    [Fact]
    public async Task AnApplicationRegistersItWithItsServices() => Assert.Equal("Ann", await GraphQLProjects.ResultOf(
        Schema,
        "query Me { me { login } }",
        """
        var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
        var builder = services.AddApiClient(http => http.BaseAddress = new Uri("https://acme.test/graphql"));
        var talk = new Talk("{\"data\":{\"me\":{\"login\":\"Ann\"}}}");
        Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, () => talk);
        await using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
        return (await ((ApiClient)provider.GetService(typeof(ApiClient))!).MeAsync()).Require().Me.Login;
        """));

    [Theory]
    [InlineData("new()", "{}")]
    [InlineData("new() { First = null }", """{"first":null}""")]
    [InlineData("new() { Kinds = [Kind.Dog, new(\"FISH\")] }", """{"kinds":["DOG","FISH"]}""")]
    [InlineData("new() { Filter = new() { Limit = 1, Not = new() } }", """{"filter":{"not":{},"limit":1}}""")]
    public async Task WhatIsNotGivenIsNotSentAndNullIs(string variables, string sent) => Assert.Contains($"\"variables\":{sent}}}", await GraphQLProjects.ResultOf(
        Schema,
        "query Pets($first: Int, $kinds: [Kind!], $filter: Filter) { pets(first: $first, kinds: $kinds, filter: $filter) { id } }",
        """
        var talk = new Talk("{\"data\":{\"pets\":[]}}");
        await new ApiClient(talk.Client()).PetsAsync(VARIABLES);
        return talk.Sent[0];
        """.Replace("VARIABLES", variables, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("User", "user Ann")]
    [InlineData("Bot", "bot of bob")]
    [InlineData("Ghost", "Ghost ann")]
    public async Task AnObjectIsWhatItsTypeSays(string type, string said) => Assert.Equal(said, await GraphQLProjects.ResultOf(
        Schema,
        "query Me { me { login ... on User { name } ... on Bot { owner { login } } } }",
        """
        var talk = new Talk("{\"data\":{\"me\":{\"name\":\"Ann\",\"owner\":{\"login\":\"bob\"},\"login\":\"ann\",\"__typename\":\"TYPE\"}}}");
        var me = (await new ApiClient(talk.Client()).MeAsync()).Require().Me;
        return me.Match(user => $"user {user.Name}", bot => $"bot of {bot.Owner.Login}", other => $"{other.Typename} {other.Login}");
        """.Replace("TYPE", type, StringComparison.Ordinal)));

    [Fact]
    public async Task OfAnObjectThatMayBeSeveralItsTypeIsAsked() => Assert.Contains("me {\\n    __typename\\n    login", await GraphQLProjects.ResultOf(
        Schema,
        "query Me { me { login ... on User { name } } }",
        """
        var talk = new Talk("{\"data\":null}");
        await new ApiClient(talk.Client()).MeAsync();
        return talk.Sent[0];
        """), StringComparison.Ordinal);

    [Fact]
    public async Task TypesOfAnInterfaceThatAreAskedTheSameAreOneKind() => Assert.Equal("Pet", await GraphQLProjects.ResultOf(
        Schema,
        "query Search { search { ... on Node { id } ... on Pet { name } } }",
        """
        var talk = new Talk("{\"data\":{\"search\":[{\"__typename\":\"User\",\"id\":\"1\"},{\"__typename\":\"Pet\",\"id\":\"2\",\"name\":\"Rex\"},null]}}");
        var found = (await new ApiClient(talk.Client()).SearchAsync()).Require().Search!;
        return ((SearchSearchNode)found[0]!).Id == "1" && found[2] is null ? found[1]!.Match(node => "Node", pet => "Pet", other => "other") : "wrong";
        """));

    [Fact]
    public async Task AFragmentThatIsAllIsOneTypeForAllOperations() => Assert.Equal("Rex Rex", await GraphQLProjects.ResultOf(
        Schema,
        "query A { pets { ...PetParts } } query B($id: ID!) { node(id: $id) { ... on Pet { ...PetParts } } } mutation C($in: NewPet!) { add(input: $in) { ...PetParts } } fragment PetParts on Pet { name }",
        """
        var client = new ApiClient(new Talk("{\"data\":{\"pets\":[{\"name\":\"Rex\"}]}}", "{\"data\":{\"add\":{\"name\":\"Rex\"}}}").Client());
        PetParts one = (await client.AAsync()).Require().Pets[0];
        PetParts? two = (await client.CAsync(new() { In = new NewPet { Name = "Rex" } })).Require().Add;
        return $"{one.Name} {two?.Name}";
        """));

    [Fact]
    public async Task AFragmentBesideOtherThingsIsAnInterface() => Assert.Equal("Rex of ann, also 7", await GraphQLProjects.ResultOf(
        Schema,
        "query A { pets { id ...PetParts owner { friend { login } } } } fragment PetParts on Pet { name owner { login ...Friendly ... on User { name } } } fragment Friendly on Actor { friend { login } }",
        """
        var client = new ApiClient(new Talk("{\"data\":{\"pets\":[{\"id\":\"7\",\"name\":\"Rex\",\"owner\":{\"__typename\":\"User\",\"login\":\"ann\",\"name\":\"Ann\",\"friend\":null}}]}}").Client());
        var pet = (await client.AAsync()).Require().Pets[0];
        IPetParts parts = pet;
        IFriendly? friendly = pet.Owner;
        IPetPartsOwnerUser user = (IPetPartsOwnerUser)parts.Owner!;
        return $"{parts.Name} of {parts.Owner!.Login}, also {pet.Id}{friendly!.Friend?.Login}{(user.Name == "Ann" ? "" : "wrong")}";
        """));

    [Fact]
    public async Task WhatMayBeLeftOutMayBeMissing() => Assert.Equal("True 1", await GraphQLProjects.ResultOf(
        Schema,
        "query A($with: Boolean!) { pets { id name @include(if: $with) ... @skip(if: $with) { kind } } }",
        """
        var client = new ApiClient(new Talk("{\"data\":{\"pets\":[{\"id\":\"1\"}]}}").Client());
        var pet = (await client.AAsync(new() { With = false })).Require().Pets[0];
        return $"{pet.Name is null && pet.Kind is null} {pet.Id}";
        """));

    [Fact]
    public async Task DataComesWithTheErrorsThatExplainIt() => Assert.Equal("null boom pets/0/weight 3:5 E1|boom", await GraphQLProjects.ResultOf(
        Schema,
        "query A { pets { weight } }",
        """
        var answer = "{\"errors\":[{\"message\":\"boom\",\"path\":[\"pets\",0,\"weight\"],\"locations\":[{\"line\":3,\"column\":5}],\"extensions\":{\"code\":\"E1\"}}],\"data\":{\"pets\":[{\"weight\":null}]},\"extensions\":{\"cost\":1}}";
        var result = await new ApiClient(new Talk(answer).Client()).AAsync();
        var error = result.Errors[0];
        var said = $"{result.Data!.Pets[0].Weight?.ToString() ?? "null"} {error.Message} {string.Join("/", error.Path!)} {error.Locations![0].Line}:{error.Locations[0].Column} {error.Extensions!["code"]}";
        try { result.Require(); return "nothing"; } catch (GraphQLException mistake) { return said + "|" + mistake.Message; }
        """));

    [Theory]
    [InlineData("", "DateOnly Uri JsonElement")]
    [InlineData("Date=string,*=string", "String Uri String")]
    public async Task AScalarIsWhatItIsSaidToBe(string scalars, string types) => Assert.Equal(types, await GraphQLProjects.ResultOf(
        Schema,
        "query A($id: ID!) { node(id: $id) { ... on User { born address extra } } }",
        """return string.Join(" ", new[] { "Born", "Address", "Extra" }.Select(name => typeof(ANodeUser).GetProperty(name)!.PropertyType).Select(type => (Nullable.GetUnderlyingType(type) ?? type).Name));""",
        scalars));

    [Fact]
    public async Task AHashIsSentFirstAndTheTextWhereItIsUnknown() => Assert.Equal("False True 64 2", await GraphQLProjects.ResultOf(
        Schema,
        "query A { pets { id } }",
        """
        var talk = new Talk("{\"errors\":[{\"message\":\"PersistedQueryNotFound\"}]}", "{\"data\":{\"pets\":[]}}");
        var result = await new ApiClient(talk.Client()) { UsesPersistedQueries = true }.AAsync();
        result.Require();
        var sent = talk.Sent.Select(text => JsonDocument.Parse(text).RootElement).ToList();
        return $"{sent[0].TryGetProperty("query", out _)} {sent[1].TryGetProperty("query", out _)} {sent[0].GetProperty("extensions").GetProperty("persistedQuery").GetProperty("sha256Hash").GetString()!.Length} {sent.Count}";
        """));

    [Fact]
    public async Task AnAnswerThatIsNoneIsAnError() => Assert.Equal("502", await GraphQLProjects.ResultOf(
        Schema,
        "query A { pets { id } }",
        """
        var wire = new Wire("<html>", HttpStatusCode.BadGateway);
        try { await new ApiClient(wire.Client(), new Uri("https://acme.test/graphql")).AAsync(); return "nothing"; } catch (HttpRequestException mistake) { return (int)mistake.StatusCode!; }
        """));

    [Fact]
    public async Task ARecordGivesBackWhatItRead() => Assert.Equal("""{"me":{"__typename":"Bot","login":"a","owner":{"login":"b"}}}""", await GraphQLProjects.ResultOf(
        Schema,
        "query Me { me { login ... on User { name } ... on Bot { owner { login } } } }",
        """return Same<MeData>("{\"me\":{\"__typename\":\"Bot\",\"login\":\"a\",\"owner\":{\"login\":\"b\"}}}");"""));
}
