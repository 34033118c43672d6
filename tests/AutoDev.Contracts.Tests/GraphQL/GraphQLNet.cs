using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.GraphQL;

/// <summary>Operations that GraphQL.NET executes over the interfaces of a generated server.</summary>
[Verifies("PRP-010-22")]
public sealed class GraphQLNet
{
    private const string Schema = """
        "The shop's pets." schema { query: Root mutation: Change subscription: Subscription }
        directive @once(of: Int = 1) on FIELD
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name(short: Boolean = false): String }
        type Root {
          "One of them." pet(id: ID!): Pet
          find(filter: Filter!, kinds: [Kind!] = [DOG], most: Int = 10): [Animal]
          node(id: ID!): Node
          URLOf(money: Money): Money
          echo(text: String, flag: Boolean, number: Float, ids: [ID!], when: Date, any: Any): String! @deprecated(reason: "a \"test\"")
          any: Any
          day: Date!
          days: [Date]
          self: Root
        }
        type Change { rename(id: ID!, name: String): Pet! }
        type Subscription { ticks(to: Int!): Int! born(kind: Kind): Pet days: Date }
        type Pet implements Node & Named { id: ID! kind: Kind! kinds: [Kind] name(short: Boolean = false): String owner: Owner weight: Float bad: Int }
        type Owner implements Node { id: ID! pets: [Pet!]! }
        extend type Owner { class: String }
        union Animal = Pet | Owner
        enum Kind { DOG CAT @deprecated }
        input Filter { name: String kind: Kind = CAT price: Money also: [Filter!] one: One }
        input One @oneOf { a: Int b: String }
        scalar Money scalar Date
        "Whatever." scalar Any
        """;

    private const string Shop = """
        public sealed class Services : IServiceProvider
        {
            public object? GetService(Type type) => type == typeof(IRoot) || type == typeof(IChange) || type == typeof(ISubscription) ? new Shop() : null;
        }

        public sealed class Shop : IRoot, IChange, ISubscription
        {
            public ValueTask<IPet?> PetAsync(string id, CancellationToken cancellationToken) => new(id == "0" ? null : new Pet(id, Kind.Dog));
            public ValueTask<IReadOnlyList<IAnimal?>?> FindAsync(Filter filter, IReadOnlyList<Kind>? kinds, int? most, CancellationToken cancellationToken) =>
                new([new Pet(JsonSerializer.Serialize(filter), kinds![0]), new Owner(most.ToString()!), null]);
            public ValueTask<INode?> NodeAsync(string id, CancellationToken cancellationToken) => new(new Owner(id));
            public ValueTask<decimal?> URLOfAsync(decimal? money, CancellationToken cancellationToken) => new(money * 2);
            public ValueTask<string> EchoAsync(string? text, bool? flag, double? number, IReadOnlyList<string>? ids, DateOnly? when, JsonElement any, CancellationToken cancellationToken) =>
                new(FormattableString.Invariant($"{text ?? "null"} {flag} {number} {(ids is null ? "null" : string.Join("+", ids))} {when:yyyyMMdd} {any.GetRawText()}"));
            public ValueTask<JsonElement> AnyAsync(CancellationToken cancellationToken) => new(JsonDocument.Parse("{\"a\":[1,2.5,null,true,\"x\"]}").RootElement);
            public ValueTask<DateOnly> DayAsync(CancellationToken cancellationToken) => new(new DateOnly(2026, 1, 2));
            public ValueTask<IRoot?> SelfAsync(CancellationToken cancellationToken) => new(this);
            public ValueTask<IPet> RenameAsync(string id, string? name, CancellationToken cancellationToken) => new(new Pet(id + name, Kind.Cat));
            public async IAsyncEnumerable<int> TicksAsync(int to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken) { for (var at = 1; at <= to; at++) { await Task.Yield(); yield return at; } }
            public async IAsyncEnumerable<IPet?> BornAsync(Kind? kind, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken) { await Task.Yield(); yield return new Pet("1", kind!.Value); throw new InvalidOperationException("no more"); }
            public async IAsyncEnumerable<DateOnly?> DaysAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
            {
                try { yield return new DateOnly(2026, 1, 2); await Task.Delay(Timeout.Infinite, cancellationToken); }
                finally { Left.TrySetResult(); }
            }
            ValueTask<IReadOnlyList<DateOnly?>?> IRoot.DaysAsync(CancellationToken cancellationToken) => new([new DateOnly(2026, 1, 2), null]);
            public static TaskCompletionSource Left { get; } = new();
        }

        public sealed class Pet(string id, Kind kind) : IPet
        {
            public string Id => id;
            public Kind Kind => kind;
            public IReadOnlyList<Kind?>? Kinds => [kind, null];
            public double? Weight => 4.5;
            public int? Bad => throw new InvalidOperationException("boom");
            public ValueTask<string?> NameAsync(bool? @short, CancellationToken cancellationToken) => new(@short == true ? "R" : "Rex");
            public ValueTask<IOwner?> OwnerAsync(CancellationToken cancellationToken) => new(new Owner("9"));
        }

        public sealed class Owner(string id) : IOwner
        {
            public string Id => id;
            public string? Class => "first";
            public ValueTask<IReadOnlyList<IPet>> PetsAsync(CancellationToken cancellationToken) => new([new Pet("1", Kind.Dog), new Pet("2", Kind.Cat)]);
        }

        public sealed class Seen(Action<string> say) : IObserver<GraphQL.ExecutionResult>
        {
            public TaskCompletionSource First { get; } = new();
            public TaskCompletionSource End { get; } = new();
            public void OnNext(GraphQL.ExecutionResult result) { say(new GraphQL.SystemTextJson.GraphQLSerializer().Serialize(result)); First.TrySetResult(); }
            public void OnError(Exception error) { say(error.Message); End.TrySetResult(); }
            public void OnCompleted() { say("end"); End.TrySetResult(); }
        }

        public sealed class Empty : IServiceProvider { public object? GetService(Type type) => null; }

        public static class Net
        {
            private static readonly GraphQL.Types.ISchema Schema = ApiSchema.Create();

            private static Task<ExecutionResult> Execute(string query, string? variables, IServiceProvider services) => new DocumentExecuter().ExecuteAsync(options =>
            {
                options.Schema = Schema;
                options.Query = query;
                options.Variables = variables is null ? null : new GraphQL.SystemTextJson.GraphQLSerializer().Deserialize<Inputs>(variables);
                options.RequestServices = services;
            });

            public static async Task<string> Ask(string query, string? variables) => new GraphQL.SystemTextJson.GraphQLSerializer().Serialize(await Execute(query, variables, new Services()));

            public static async Task<string> AskNobody(string query, string? variables) => (await Execute(query, variables, new Empty())).Errors![0].InnerException!.Message;

            public static async Task<string> AskAnApplication(string query, string? variables)
            {
                var services = new ServiceCollection();
                services.AddScoped<IRoot, Shop>().AddGraphQL(graphQL => graphQL.AddSchema(ApiSchema.Create).AddSystemTextJson());
                await using var provider = services.BuildServiceProvider();
                await using var scope = provider.CreateAsyncScope();
                var result = await scope.ServiceProvider.GetRequiredService<IDocumentExecuter<GraphQL.Types.ISchema>>().ExecuteAsync(new ExecutionOptions { Query = query, RequestServices = scope.ServiceProvider });
                return provider.GetRequiredService<IGraphQLTextSerializer>().Serialize(result);
            }

            public static async Task<string> Subscribe(string query, string? variables)
            {
                List<string> said = [];
                var seen = new Seen(said.Add);
                using var left = (await Execute(query, variables, new Services())).Streams!.Single().Value.Subscribe(seen);
                await seen.End.Task.WaitAsync(TimeSpan.FromSeconds(60));
                return string.Join("|", said);
            }

            public static async Task<string> Leave(string query, string? variables)
            {
                List<string> said = [];
                var seen = new Seen(said.Add);
                var left = (await Execute(query, variables, new Services())).Streams!.Single().Value.Subscribe(seen);
                await seen.First.Task.WaitAsync(TimeSpan.FromSeconds(60));
                left.Dispose();
                await Shop.Left.Task.WaitAsync(TimeSpan.FromSeconds(60));
                return string.Join("|", said);
            }
        }

        public static class Check
        """;

    private static readonly Lazy<System.Reflection.Assembly> Program = new(static () =>
    {
        var generation = GraphQLProjects.Generate(Schema, "", "GraphQLNet", scalars: "Money=decimal");
        Assert.Empty(generation.Findings);
        var project = GraphQLProjects.Of(generation, Running.In("return null;")
            .Replace("using Acme.Api;", "using Acme.Api; using GraphQL; using Microsoft.Extensions.DependencyInjection;", StringComparison.Ordinal)
            .Replace("public static class Check", Shop, StringComparison.Ordinal));
        Assert.Empty(project.Diagnostics());
        return project.Load();
    });

    [Theory]
    [InlineData("{ pet(id: 7) { __typename id kind kinds weight name(short: true) owner { id class pets { id } } } none: pet(id: \"0\") { id } }", """{"data":{"pet":{"__typename":"Pet","id":"7","kind":"DOG","kinds":["DOG",null],"weight":4.5,"name":"R","owner":{"id":"9","class":"first","pets":[{"id":"1"},{"id":"2"}]}},"none":null}}""")]
    [InlineData("{ node(id: \"a\") { __typename id ... on Owner { class } ... on Pet { kind } } }", """{"data":{"node":{"__typename":"Owner","id":"a","class":"first"}}}""")]
    [InlineData("{ URLOf(money: 1.25) any day days self { day } }", """{"data":{"URLOf":2.50,"any":{"a":[1,2.5,null,true,"x"]},"day":"2026-01-02","days":["2026-01-02",null],"self":{"day":"2026-01-02"}}}""")]
    [InlineData("{ echo(text: null, flag: true, number: 2, ids: [1, \"b\"], when: \"2026-01-02\", any: {a: [1, 2.5]}) }", """{"data":{"echo":"null True 2 1\u002Bb 20260102 {\u0022a\u0022:[1,2.5]}"}}""")]
    [InlineData("mutation { rename(id: \"1\", name: \"x\") { id kind } }", """{"data":{"rename":{"id":"1x","kind":"CAT"}}}""")]
    [InlineData("{ day @once(of: 2) }", """{"data":{"day":"2026-01-02"}}""")]
    [InlineData("{ __type(name: \"Root\") { fields(includeDeprecated: true) { name description deprecationReason } } }", """{"name":"pet","description":"One of them.","deprecationReason":null}""")]
    [InlineData("{ __type(name: \"Root\") { fields(includeDeprecated: true) { name deprecationReason } } }", """{"name":"echo","deprecationReason":"a \u0022test\u0022"}""")]
    [InlineData("{ __schema { queryType { name } } __type(name: \"Any\") { description } }", """{"data":{"__schema":{"queryType":{"name":"Root"}},"__type":{"description":"Whatever."}}}""")]
    public async Task AnOperationIsAnsweredByTheProjectsObjects(string query, string answer) => Assert.Contains(answer, await Run("Ask", query), StringComparison.Ordinal);

    [Fact]
    public async Task InputsComeAsTheyWereGivenWithTheDefaultsOfTheSchema()
    {
        var answer = await Run("Ask", "query A($f: Filter!, $m: Int) { find(filter: $f, most: $m) { ... on Pet { id kind } ... on Owner { id } } }", """{"f":{"name":null,"price":1.50,"also":[{"kind":"DOG","one":{"b":"x"}}]},"m":3}""");

        Assert.Equal("""{"data":{"find":[{"id":"{'name':null,'kind':'CAT','price':1.50,'also':[{'kind':'DOG','one':{'b':'x'}}]}","kind":"DOG"},{"id":"3"},null]}}""", answer.Replace("\\u0022", "'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ URLOf(money: \"x\") }", "Invalid literal for argument")]
    [InlineData("{ echo(when: \"tomorrow\") }", "is no DateOnly")]
    [InlineData("{ find(filter: {one: {a: 1, b: \"x\"}}) { __typename } }", "exactly one non-null value")]
    [InlineData("{ find(filter: {kind: COW}) { __typename } }", "COW")]
    public async Task WhatTheSchemaDoesNotAllowIsRefusedBeforeAnythingIsAsked(string query, string said)
    {
        var answer = await Run("Ask", query);

        Assert.Contains(said, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AVariableThatIsNoneOfItsScalarIsRefused() => Assert.Contains("INVALID_VALUE", await Run("Ask", "query A($m: Money) { URLOf(money: $m) }", """{"m":"x"}"""), StringComparison.Ordinal);

    [Fact]
    public async Task AFieldThatThrowsIsAnErrorWithItsPath() => Assert.Contains("\"path\":[\"pet\",\"bad\"]", await Run("Ask", "{ pet(id: 1) { id bad } }"), StringComparison.Ordinal);

    [Fact]
    public async Task AServiceThatIsMissingIsSaid() =>
        Assert.Equal("The services of the request have no IRoot: register what implements it, and give ExecutionOptions.RequestServices the services", await Run("AskNobody", "{ day }"));

    [Fact]
    public async Task AnApplicationRegistersItWithItsServices() => Assert.Equal("""{"data":{"day":"2026-01-02"}}""", await Run("AskAnApplication", "{ day }"));

    [Fact]
    public async Task ASubscriptionGivesWhatItsMethodGives() => Assert.Equal("""{"data":{"ticks":1}}|{"data":{"ticks":2}}|end""", await Run("Subscribe", "subscription { ticks(to: 2) }"));

    [Fact]
    public async Task ASubscriptionThatBreaksSaysSo()
    {
        var said = await Run("Subscribe", "subscription { born(kind: CAT) { __typename kind } }");

        Assert.StartsWith("""{"data":{"born":{"__typename":"Pet","kind":"CAT"}}}|""", said, StringComparison.Ordinal);
        Assert.DoesNotContain("|end", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoLeavesASubscriptionEndsItsMethod() => Assert.Equal("""{"data":{"days":"2026-01-02"}}""", await Run("Leave", "subscription { days }"));

    [Fact]
    public void AProjectWithoutGraphQLNetIsToldWhatToReference()
    {
        var generation = GraphQLProjects.Generate(Schema, "", "GraphQLNet", hasGraphQLNet: false);

        var finding = Assert.Single(generation.Findings).Finding;
        Assert.Equal(ContractFault.NoServerFramework, finding.Fault);
        Assert.Contains("<PackageReference Include=\"GraphQL\"", finding.Message, StringComparison.Ordinal);
        Assert.Contains("IPet", generation.Files.Select(file => file.Name));
        Assert.DoesNotContain(generation.Files, file => file.Text.Contains("GraphQLNet", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyWhoAsksForItGetsIt() => Assert.DoesNotContain(GraphQLProjects.Generate(Schema, "", "Server").Files, file => file.Text.Contains("GraphQLNet", StringComparison.Ordinal));

    private static Task<string> Run(string method, string query, string? variables = null) => (Task<string>)Program.Value.GetType("Net")!.GetMethod(method)!.Invoke(null, [query, variables])!;
}
