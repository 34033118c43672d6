using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.GraphQL;

[Verifies("PRP-219-3")]
public sealed class OperationChecks
{
    private const string Schema = """
        type Query { me: User, node(id: ID!): Node, pets(first: Int = 10, kinds: [Kind!], filter: Filter, exact: Boolean! = false): [Pet!]!, search: [Found] }
        type Subscription { added: Pet removed: Pet }
        interface Node { id: ID! }
        type User implements Node { id: ID! name: String pets: [Pet] old: String @deprecated(reason: "Use name.") }
        type Pet implements Node { id: ID! name: String! kind: Kind! owner: User }
        type Toy { id: ID! name: String! }
        union Found = User | Pet
        enum Kind { DOG CAT }
        input Filter { name: String! kind: Kind not: Filter }
        input By @oneOf { id: ID name: String }
        extend type Query { by(by: By!): Pet }
        """;

    [Theory]
    [InlineData("query A { me { nmae } }", "nmae", "Did you mean 'name'?")]
    [InlineData("query A { me }", "me }", "say in braces")]
    [InlineData("query A { me { name { x } } }", "{ x", "Remove the braces")]
    [InlineData("query A { search { id } }", "id", "is a union")]
    [InlineData("query A { node(id: 1) { name } }", "name", "as ... on ")]
    [InlineData("query A { node { id } }", "node", "needs 'id'")]
    [InlineData("query A { node(id: null) { id } }", "null", "'ID!'")]
    [InlineData("query A { node(id: 1, idd: 2) { id } }", "idd", "Did you mean 'id'?")]
    [InlineData("query A { node(id: 1, id: 2) { id } }", "id: 2", "twice")]
    [InlineData("query A { pets(first: \"x\") { id } }", "\"x\"", "no 'Int'")]
    [InlineData("query A { pets(first: 3000000000) { id } }", "3000000000", "no 'Int'")]
    [InlineData("query A { pets(kinds: FISH) { id } }", "FISH", "has no value 'FISH'")]
    [InlineData("query A { pets(kinds: \"DOG\") { id } }", "\"DOG\"", "without quotes")]
    [InlineData("query A { pets(filter: { kind: DOG }) { id } }", "{ kind: DOG", "needs 'name'")]
    [InlineData("query A { pets(filter: { name: \"x\", not: { nam: \"y\", name: \"z\" } }) { id } }", "nam:", "Did you mean 'name'?")]
    [InlineData("query A { by(by: { id: 1, name: \"x\" }) { id } }", "{ id: 1", "Exactly one")]
    [InlineData("query A { by(by: {}) { id } }", "{})", "Exactly one")]
    [InlineData("query A($id: ID) { by(by: { id: $id }) { id } }", "$id }", "'ID!' is wanted")]
    [InlineData("query A { ...F } fragment F on Quary { me { id } }", "Quary", "Did you mean 'Query'?")]
    [InlineData("query A { ...G } fragment F on Query { me { id } }", "G }", "no fragment 'G'")]
    [InlineData("query A { me { ... on Pet { kind } } }", "Pet", "never 'Pet'")]
    [InlineData("query A { search { ... on Toy { id } } }", "Toy", "never 'Toy'")]
    [InlineData("query A { me { ...F } } fragment F on Kind { id }", "Kind", "'Kind' is none")]
    [InlineData("query A { me { ...F } } fragment F on User { pets { owner { ...F } } }", "F } } }", "contains itself")]
    [InlineData("query A { me { id } } query A { me { name } }", "A { me { name", "two operations")]
    [InlineData("{ me { id } }", "{ me", "needs a name")]
    [InlineData("mutation A { x }", "A", "no mutation type")]
    [InlineData("subscription A { added { id } removed { id } }", "{ added", "exactly one field")]
    [InlineData("query A($a: Int) { me { id } }", "a: Int", "not used")]
    [InlineData("query A { pets(first: $n) { id } }", "$n", "not declared")]
    [InlineData("query A { ...F } fragment F on Query { pets(first: $n) { id } }", "$n", "not declared by the operation 'A'")]
    [InlineData("query A($n: String) { pets(first: $n) { id } }", "$n) {", "is 'String'")]
    [InlineData("query A($n: [Kind]) { pets(kinds: $n) { id } }", "$n) {", "is '[Kind]'")]
    [InlineData("query A($n: ID) { node(id: $n) { id } }", "$n) {", "is 'ID'")]
    [InlineData("query A($n: Itn) { pets(first: $n) { id } }", "Itn", "Did you mean 'Int'?")]
    [InlineData("query A($n: User) { pets(first: $n) { id } }", "User", "output type")]
    [InlineData("query A($n: Int = \"x\") { pets(first: $n) { id } }", "\"x\"", "no 'Int'")]
    [InlineData("query A($n: Int, $n: Int) { pets(first: $n) { id } }", "n: Int) {", "twice")]
    [InlineData("query A { me { id @skp(if: true) } }", "skp", "Did you mean 'skip'?")]
    [InlineData("query A { me { id @skip } }", "@skip", "needs 'if'")]
    [InlineData("query A @skip(if: true) { me { id } }", "@skip", "cannot stand here")]
    [InlineData("query A { me { id @skip(if: true) @skip(if: false) } }", "@skip(if: false)", "twice")]
    [InlineData("query A { me { id: name id } }", "id }", "another alias")]
    [InlineData("query A { pets(first: 1) { id } pets(first: 2) { id } }", "pets(first: 2", "something else")]
    [InlineData("query A { me { pets { x: id } } ...F } fragment F on Query { me { pets { x: name } } }", "x: name", "'ID!' at line 1")]
    [InlineData("query A { search { ... on User { x: name } ... on Pet { x: kind } } }", "x: kind", "another alias")]
    [InlineData("query A { search { ... on User { x: name } ... on Pet { x: name } } }", "x: name } } }", "'String!' here")]
    [InlineData("query A { me { __typename: name } }", "__typename: name", "of another field")]
    public void AMistakeIsFoundAtItsPlaceAndOtherOperationsAreGenerated(string text, string place, string said)
    {
        var whole = text + "\nquery Good { me { name } }";
        var generation = GraphQLProjects.Generate(Schema, whole);
        var finding = generation.Findings.Select(found => found.Finding).First(finding => finding.Fault == ContractFault.WrongOperation);

        Assert.Equal(whole.IndexOf(place, StringComparison.Ordinal), finding.Start);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
        Assert.Contains("GoodAsync", generation.Files.Single(file => file.Name == "ApiClient").Text, StringComparison.Ordinal);
        Assert.Empty(GraphQLProjects.Of(generation).Diagnostics());
    }

    [Theory]
    [InlineData("query A($n: Int, $k: [Kind!], $f: Filter) { pets(first: $n, kinds: $k, filter: $f) { id } }")]
    [InlineData("query A($k: Kind!, $name: String!) { pets(kinds: [$k], filter: { name: $name }) { id } }")]
    [InlineData("query A($k: Kind!) { pets(kinds: $k) { id } }", "is 'Kind!'")]
    [InlineData("query A($x: Boolean) { pets(exact: $x) { id } }")]
    [InlineData("query A($x: Boolean = true) { me { id @skip(if: $x) } }")]
    [InlineData("query A { pets(kinds: DOG) { id } b: pets(first: 2) { id } }")]
    [InlineData("query A { search { ... on User { x: id } ... on Pet { x: id } } }")]
    [InlineData("query A { search { ... on Node { id } ... on User { pets { id } } ... on Pet { pets: owner { id } } } }", "'User' here")]
    [InlineData("query A { __schema { types { name fields { name } } } me { __typename } __type(name: \"User\") { kind } }")]
    [InlineData("subscription A { added { id } }")]
    [InlineData("\"described\" query A(\"too\" $id: ID! = 5) { node(id: $id) { id } }")]
    public void WhatAServiceTakesIsTaken(string text, string? said = null)
    {
        var generation = GraphQLProjects.Generate(Schema, text);

        Assert.Equal(said is null ? 0 : 1, generation.Findings.Count);
        Assert.All(generation.Findings, found => Assert.Contains(said!, found.Finding.Message, StringComparison.Ordinal));
        Assert.Empty(GraphQLProjects.Of(generation).Diagnostics());
    }

    [Fact]
    public void WhatIsDeprecatedIsSaidAndGenerated()
    {
        var generation = GraphQLProjects.Generate(Schema, "query A { me { old } }");

        var found = Assert.Single(generation.Findings).Finding;
        Assert.Equal((ContractFault.DeprecatedUse, "'User.old' is deprecated: Use name."), (found.Fault, found.Message));
        Assert.Contains(generation.Files, file => file.Name == "AMe");
    }

    [Fact]
    public void ManyFieldsAndFragmentsInFragmentsEnd()
    {
        var fragments = string.Concat(Enumerable.Range(0, 30).Select(i => $"fragment F{i} on User {{ id a{i}: pets {{ owner {{ ...F{i + 1} id }} }} b{i}: pets {{ owner {{ ...F{i + 1} name }} }} }} "));

        var generation = GraphQLProjects.Generate(Schema, $"query A {{ me {{ ...F0 name }} }} query B {{ {string.Concat(Enumerable.Range(0, 5000).Select(i => $"me {{ id name }} "))} }} {fragments} fragment F30 on User {{ id }}");

        Assert.Contains(generation.Findings, found => found.Finding.Message.StartsWith("This stands for more than", StringComparison.Ordinal));
        Assert.Contains(generation.Files, file => file.Name == "BData");
    }
}
