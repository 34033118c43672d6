using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.GraphQL;

[Verifies("PRP-219-6")]
public sealed class Resolvers
{
    private const string Schema = """
        type Query { pet(id: ID!, kinds: [Kind!], filter: Filter): Pet version: String! all: [Animal!]! }
        type Subscription { added(kind: Kind): Pet! }
        interface Node { id: ID! }
        "An animal of the shop." type Pet implements Node { id: ID! kind: Kind weight: Float "Who has it." owner: Owner name(short: Boolean = false): String! old: Int @deprecated }
        type Owner { class: String equals: Int }
        union Animal = Pet | Owner
        enum Kind { DOG CAT }
        enum Unused { A }
        input Filter { name: String }
        """;

    [Fact]
    public async Task AServerImplementsTheTypesOfItsSchema()
    {
        var generation = GraphQLProjects.Generate(Schema, "", "Server");
        Assert.Empty(generation.Findings);
        Assert.Equal("Rex! Dog 4.5 1 True True", await Running.ResultOf(GraphQLProjects.Of(generation, Running.In("""
            IQuery query = new Shop();
            var pet = (await query.PetAsync("7", [Kind.Dog], null, default))!;
            var count = 0;
            await foreach (var one in ((ISubscription)new Shop()).AddedAsync(null, default)) count++;
            object any = pet;
            return FormattableString.Invariant($"{await pet.NameAsync(true, default)} {(pet.Kind == Kind.Dog ? "Dog" : "")} {pet.Weight} {count} {any is INode} {any is IAnimal}");
            """).Replace("public static class Check", """
            public sealed class Shop : IQuery, ISubscription
            {
                public ValueTask<IPet?> PetAsync(string id, IReadOnlyList<Kind>? kinds, Filter? filter, CancellationToken cancellationToken) => new(new Rex(id));
                public ValueTask<string> VersionAsync(CancellationToken cancellationToken) => new("1");
                public ValueTask<IReadOnlyList<IAnimal>> AllAsync(CancellationToken cancellationToken) => new([new Rex("1")]);
                public async IAsyncEnumerable<IPet> AddedAsync(Kind? kind, CancellationToken cancellationToken) { await Task.Yield(); yield return new Rex("2"); }
            }

            public sealed class Rex(string id) : IPet
            {
                public string Id => id;
                public Kind? Kind => global::Acme.Api.Kind.Dog;
                public double? Weight => 4.5;
                public int? Old => null;
                public ValueTask<IOwner?> OwnerAsync(CancellationToken cancellationToken) => default;
                public ValueTask<string> NameAsync(bool? @short, CancellationToken cancellationToken) => new(@short == true ? "Rex!" : "Rexy");
            }

            public static class Check
            """, StringComparison.Ordinal).Replace("public async IAsyncEnumerable<IPet> AddedAsync(Kind? kind, CancellationToken", "public async IAsyncEnumerable<IPet> AddedAsync(Kind? kind, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken", StringComparison.Ordinal))));
    }

    [Fact]
    public void OnlyWhatTheTypesUseIsThereBesides()
    {
        var files = GraphQLProjects.Generate(Schema, "", "Server").Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("Kind", files);
        Assert.DoesNotContain("Unused", files);
        Assert.DoesNotContain("ApiClient", files);
    }
}
