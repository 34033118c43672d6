using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.GraphQL;

[Verifies("PRP-010-21")]
public sealed class Loaders
{
    private const string Schema = """
        type Query { pets: [Pet!]! owners: [Owner!]! }
        type Pet { id: ID! "Who has it." owner: Owner price(in: String!): Float born: Date }
        type Owner { id: ID! pets(most: Int): [Pet!]! city: String }
        scalar Date
        """;

    private const string Shop = """
        public sealed class Services : IServiceProvider
        {
            public Many Many { get; init; } = new();
            public object? GetService(Type type) => type == typeof(IQuery) ? new Shop() : type == typeof(IPetLoader) || type == typeof(IOwnerLoader) ? Many : null;
        }

        public sealed class Shop : IQuery
        {
            public ValueTask<IReadOnlyList<IPet>> PetsAsync(CancellationToken cancellationToken) => new([new Pet("1"), new Pet("2"), new Pet("3")]);
            public ValueTask<IReadOnlyList<IOwner>> OwnersAsync(CancellationToken cancellationToken) => new([new Owner("a"), new Owner("b")]);
        }

        public sealed class Pet(string id) : IPet { public string Id => id; }

        public sealed class Owner(string id) : IOwner { public string Id => id; public string? City => "here"; }

        public sealed class Many : IPetLoader, IOwnerLoader
        {
            public List<string> Calls { get; } = [];
            public int TooFew { get; init; }
            public async ValueTask<IReadOnlyList<IOwner?>> OwnerAsync(IReadOnlyList<IPet> parents, CancellationToken cancellationToken)
            {
                Calls.Add("owner " + string.Join("+", parents.Select(pet => pet.Id)));
                await Task.Yield();
                return [.. parents.Select(pet => pet.Id == "2" ? null : new Owner("o" + pet.Id)).Skip(TooFew)];
            }
            public ValueTask<IReadOnlyList<double?>> PriceAsync(IReadOnlyList<IPet> parents, string @in, CancellationToken cancellationToken)
            {
                Calls.Add($"price {@in} {string.Join("+", parents.Select(pet => pet.Id))}");
                return new([.. parents.Select(pet => (double?)int.Parse(pet.Id))]);
            }
            public ValueTask<IReadOnlyList<DateOnly?>> BornAsync(IReadOnlyList<IPet> parents, CancellationToken cancellationToken) => new([.. parents.Select(pet => (DateOnly?)new DateOnly(2026, 1, int.Parse(pet.Id)))]);
            public ValueTask<IReadOnlyList<IReadOnlyList<IPet>>> PetsAsync(IReadOnlyList<IOwner> parents, int? most, CancellationToken cancellationToken)
            {
                Calls.Add($"pets {most} {string.Join("+", parents.Select(owner => owner.Id))}");
                return new([.. parents.Select(owner => (IReadOnlyList<IPet>)[new Pet(owner.Id == "a" ? "1" : "3")])]);
            }
        }

        public static class Net
        {
            private static readonly GraphQL.Types.ISchema Schema = ApiSchema.Create();

            private static Task<GraphQL.ExecutionResult> Execute(string query, Services services) =>
                new GraphQL.DocumentExecuter().ExecuteAsync(options => { options.Schema = Schema; options.Query = query; options.RequestServices = services; });

            public static async Task<string> Ask(string query)
            {
                var services = new Services();
                var answer = new GraphQL.SystemTextJson.GraphQLSerializer().Serialize(await Execute(query, services));
                return answer + "|" + string.Join("|", services.Many.Calls.Order());
            }

            public static async Task<string> AskOneThatGivesTooFew(string query) => (await Execute(query, new Services { Many = new() { TooFew = 1 } })).Errors![0].InnerException!.Message;
        }

        public static class Check
        """;

    private static readonly Lazy<System.Reflection.Assembly> Program = new(static () =>
    {
        var generation = GraphQLProjects.Generate(Schema, "", "GraphQLNet", loaders: "Pet.*,Pet.born,Owner.pets");
        Assert.Empty(generation.Findings);
        var project = GraphQLProjects.Of(generation, Running.In("return null;").Replace("using Acme.Api;", "using Acme.Api; using GraphQL;", StringComparison.Ordinal).Replace("public static class Check", Shop, StringComparison.Ordinal));
        Assert.Empty(project.Diagnostics());
        return project.Load();
    });

    [Theory]
    [InlineData("{ pets { id owner { id city } } }", """{"data":{"pets":[{"id":"1","owner":{"id":"o1","city":"here"}},{"id":"2","owner":null},{"id":"3","owner":{"id":"o3","city":"here"}}]}}|owner 1+2+3""")]
    [InlineData("{ pets { eur: price(in: \"EUR\") usd: price(in: \"USD\") } }", """{"data":{"pets":[{"eur":1,"usd":1},{"eur":2,"usd":2},{"eur":3,"usd":3}]}}|price EUR 1+2+3|price USD 1+2+3""")]
    [InlineData("{ owners { pets(most: 1) { id owner { id } } } }", """{"data":{"owners":[{"pets":[{"id":"1","owner":{"id":"o1"}}]},{"pets":[{"id":"3","owner":{"id":"o3"}}]}]}}|owner 1+3|pets 1 a+b""")]
    [InlineData("{ pets { born } }", """{"data":{"pets":[{"born":"2026-01-01"},{"born":"2026-01-02"},{"born":"2026-01-03"}]}}|""")]
    public async Task AFieldOfManyObjectsIsOneCall(string query, string expected) => Assert.Equal(expected, await Run("Ask", query));

    [Fact]
    public async Task EachRequestIsAskedForItself() => Assert.Equal(await Run("Ask", "{ pets { owner { id } } }"), await Run("Ask", "{ pets { owner { id } } }"));

    [Fact]
    public async Task AnAnswerForEachObjectIsAsked() =>
        Assert.Equal("IPetLoader for owner gave 2 answers for 3 objects: it gives one for each, in their order", await Run("AskOneThatGivesTooFew", "{ pets { owner { id } } }"));

    [Fact]
    public void OnlyTheFieldsThatAreNamedLeaveTheirType()
    {
        var files = GraphQLProjects.Generate(Schema, "", "Server", loaders: "Pet.owner").Files.ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);

        Assert.DoesNotContain("OwnerAsync", files["IPet"], StringComparison.Ordinal);
        Assert.Contains("PriceAsync", files["IPet"], StringComparison.Ordinal);
        Assert.Contains("<summary>Who has it.</summary>", files["IPetLoader"], StringComparison.Ordinal);
        Assert.Contains("ValueTask<IReadOnlyList<IOwner?>> OwnerAsync(IReadOnlyList<IPet> parents, CancellationToken cancellationToken);", files["IPetLoader"], StringComparison.Ordinal);
        Assert.DoesNotContain("IOwnerLoader", files.Keys);
    }

    [Theory]
    [InlineData("Pet", "'Pet' names no field that is loaded: write Type.field, or Type.*")]
    [InlineData("Pte.owner", "'Pte' is no object type of this schema. Did you mean 'Pet'?")]
    [InlineData("Pet.ownr", "'Pet' has no field 'ownr'. Did you mean 'owner'?")]
    [InlineData("Query.pets", "operations begin at 'Query', of which there is one object")]
    [InlineData("Date.x", "'Date' is no object type of this schema")]
    public void AWordThatNamesNoSuchFieldIsFound(string loaders, string said)
    {
        var finding = Assert.Single(GraphQLProjects.Generate(Schema, "", "Server", loaders: loaders).Findings).Finding;

        Assert.Equal(ContractFault.UnknownSetting, finding.Fault);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadersWithoutAServerAreFound() => Assert.Contains("write Emit=\"Server\"", Assert.Single(GraphQLProjects.Generate(Schema, "query A { pets { id } }", loaders: "Pet.owner").Findings).Finding.Message, StringComparison.Ordinal);

    private static Task<string> Run(string method, string query) => (Task<string>)Program.Value.GetType("Net")!.GetMethod(method)!.Invoke(null, [query])!;
}
