using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.GraphQL;

/// <summary>No text of a document ends as code, every name becomes one that compiles, and nothing ends in an exception.</summary>
[Verifies("PRP-010-4")]
public sealed class HostileDocuments
{
    [Theory]
    [InlineData("*/ class Evil {} /*")]
    [InlineData("</summary> class Evil {}")]
    [InlineData("line\n#error evil\n}")]
    [InlineData("separated\u2028class Evil {}\u2029class Evil {}\u0085class Evil {}")]
    [InlineData("\"; class Evil {} //")]
    [InlineData("\"\"\"; class Evil {} //")]
    [InlineData("{0} $\"{evil}\" {{")]
    public void ATextIsNeverCode(string text)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(text);
        var generation = GraphQLProjects.Generate(
            $"{json} type Query {{ {json} a({json} b: String = {json}): T @deprecated(reason: {json}) }} {json} interface T {{ {json} b: E }} type O implements T {{ b: E }} {json} enum E {{ {json} A }} scalar S @specifiedBy(url: {json})",
            $"{json} query A({json} $b: String = {json}) {{ a(b: $b) {{ b ... on O {{ ...F }} }} x: a(b: {json}) {{ ...F }} y: a(b: \"\"\"block\"\"\") {{ b }} }} {json} fragment F on T {{ b }}",
            "Models,Server");
        var project = GraphQLProjects.Of(generation);

        Assert.All(generation.Findings, found => Assert.Equal(ContractFault.DeprecatedUse, found.Finding.Fault));
        Assert.Contains(generation.Files, file => file.Name == "AData");
        Assert.Empty(project.Diagnostics());
        Assert.DoesNotContain(project.Compilation.GetSymbolsWithName("Evil", cancellationToken: TestContext.Current.CancellationToken), _ => true);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("_1")]
    [InlineData("__")]
    [InlineData("Task")]
    [InlineData("JsonElement")]
    [InlineData("string")]
    [InlineData("System")]
    [InlineData("Equals")]
    [InlineData("GetType")]
    [InlineData("Clone")]
    [InlineData("Value")]
    [InlineData("Match")]
    [InlineData("JsonCodec")]
    [InlineData("GraphQLResult")]
    [InlineData("GraphQLRequest")]
    [InlineData("ApiClient")]
    [InlineData("names")]
    [InlineData("EqualityContract")]
    [InlineData("Connect")]
    [InlineData("variables")]
    [InlineData("cancellationToken")]
    public void AnyNameIsAName(string name)
    {
        var generation = GraphQLProjects.Generate(
            $"type Query {{ {name}({name}: In{name}, e: E{name}): {name} u: U{name} i: I{name} }} type Subscription {{ {name}: {name} }} type {name} implements I{name} {{ {name}: String Typename: Int E: E{name} }} "
            + $"type Other{name} implements I{name} {{ {name}: String }} interface I{name} {{ {name}: String }} union U{name} = {name} | Other{name} enum E{name} {{ {name} {name}_ {name.ToUpperInvariant()}X }} input In{name} {{ {name}: String! In: In{name} }}",
            $"query {name}(${name}: In{name}, $e: E{name}) {{ {name}({name}: ${name}, e: $e) {{ {name} ...{name} }} u {{ ... on {name} {{ {name} }} ... on Other{name} {{ ...I }} }} i {{ ...I {name} ... on {name} {{ E Typename }} }} }} "
            + $"query Data {{ i {{ ...I }} }} subscription S{name} {{ {name} {{ {name} }} }} fragment {name} on {name} {{ {name} }} fragment I on I{name} {{ {name} ... on {name} {{ Typename }} }}",
            "Models,Server");

        Assert.All(generation.Findings, found => Assert.Equal(ContractFault.SchemaRule, found.Finding.Fault));
        Assert.Contains(generation.Files, file => file.Name == "DataData");
        Assert.Empty(GraphQLProjects.Of(generation).Diagnostics());
    }

    [Fact]
    public void EveryCutOfDocumentsIsGeneratedAsFarAsItGoes()
    {
        const string Schema = "schema { query: Q } type Q implements N & M { a(b: In = { c: 1 }): [Q!] id: ID } interface N { id: ID } interface M implements N { id: ID } union U = Q enum E { A } input In { c: Int e: E }";
        const string Operations = "query A($b: In) { a(b: $b) { id ...F ... on M { id @skip(if: true) } } } fragment F on N { id }";

        for (var length = 0; length < Schema.Length; length++)
        {
            GraphQLProjects.Generate(Schema[..length] + " type Kept { a: Int }", Operations, "Models,Server");
        }

        for (var length = 1; length < Operations.Length; length++)
        {
            GraphQLProjects.Generate(Schema, Operations[..length]);
        }
    }

    [Theory]
    [InlineData("type Query { a: B } interface B implements C { x: B } interface C implements B { x: C }")]
    [InlineData("type Query { a: Query } union U = U | Query union V = V")]
    [InlineData("type Query implements Query { a: Missing b(c: Missing): [Missing] } input In { a: Query b: In! } enum E union U scalar S")]
    [InlineData("schema { query: E } enum E { A } type Query { a: Int }")]
    [InlineData("type Query { a: Int } type Query { a: String } enum Query { A } extend input Query { a: Int }")]
    public void AWrongSchemaIsGeneratedAsFarAsItGoes(string schema) =>
        Assert.Empty(GraphQLProjects.Of(GraphQLProjects.Generate(schema, "query A { a { x } } query B { a } fragment F on U { __typename }", "Models,Server")).Diagnostics());
}
