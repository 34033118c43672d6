using AutoDev.Contracts.GraphQL;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;
using AutoDev.Contracts.Tests.Corpus;

namespace AutoDev.Contracts.Tests.GraphQL;

[Verifies("PRP-219-2")]
public sealed class Schemas
{
    [Theory]
    [InlineData("type Query { a: Pet }", "Pet", ContractFault.UnresolvedReference)]
    [InlineData("type Query { a: Kind } enum Kind { A } extend type Kid { b: Int }", "Kid", ContractFault.UnresolvedReference)]
    [InlineData("type Query { a: Int } type Query { b: Int }", "Query { b", ContractFault.DuplicateKey)]
    [InlineData("type Query { a: Int b: Int a: Int }", "a: Int }", ContractFault.DuplicateKey)]
    [InlineData("type Query { a(x: Int, x: Int): Int }", "x: Int)", ContractFault.DuplicateKey)]
    [InlineData("type Query { a: E } enum E { A B A }", "A }", ContractFault.DuplicateKey)]
    [InlineData("type Query { a: In } input In { b: Int }", "In }", ContractFault.WrongKind)]
    [InlineData("type Query { a(b: Query): Int }", "Query)", ContractFault.WrongKind)]
    [InlineData("type Query { a: String } type String { a: Int }", "String {", ContractFault.WrongKind)]
    [InlineData("type Query { a: U } union U = Int", "Int", ContractFault.WrongKind)]
    [InlineData("type Query implements Query2 { a: Int } type Query2 { a: Int }", "Query2 {", ContractFault.WrongKind)]
    [InlineData("type Query implements N { a: Int } interface N { id: ID! }", "N {", ContractFault.SchemaRule)]
    [InlineData("type Query implements N { id: ID } interface N { id: ID! }", "ID }", ContractFault.SchemaRule)]
    [InlineData("type Query implements N { id(a: Int!): ID! } interface N { id: ID! }", "a: Int", ContractFault.SchemaRule)]
    [InlineData("type Query implements N { id: ID! } interface N { id(a: Int): ID! }", "id: ID! } interface", ContractFault.SchemaRule)]
    [InlineData("type Query implements N { id: ID! } interface N implements M { id: ID! } interface M { id: ID! }", "N {", ContractFault.SchemaRule)]
    [InlineData("type Query { a: I } interface I implements I { a: Int }", "I { a: Int", ContractFault.SchemaRule)]
    [InlineData("type Query { __a: Int }", "__a", ContractFault.SchemaRule)]
    [InlineData("type Query { a: E } enum E { true }", "true", ContractFault.SchemaRule)]
    [InlineData("type Query { a(b: E = C): Int } enum E { A B }", "C)", ContractFault.SchemaRule)]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "\"x\"", ContractFault.SchemaRule)]
    [InlineData("type Query { a(b: In = { d: 1 }): Int } input In { c: Int }", "d: 1", ContractFault.SchemaRule)]
    [InlineData("type Query { a(b: A): Int } input A { b: Int a: A! }", "a: A!", ContractFault.SchemaRule)]
    [InlineData("type Query { a(b: A): Int } input A @oneOf { a: A }", "a: A }", ContractFault.SchemaRule)]
    [InlineData("type Query { a(b: A): Int } input A @oneOf { a: Int! }", "a: Int!", ContractFault.SchemaRule)]
    [InlineData("type Query { a: Int @deprecatd }", "deprecatd", ContractFault.SchemaRule)]
    [InlineData("type Query @deprecated { a: Int }", "@deprecated", ContractFault.SchemaRule)]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "@deprecated }", ContractFault.SchemaRule)]
    [InlineData("type Query { a: Int @deprecated(reson: \"x\") }", "reson", ContractFault.SchemaRule)]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "@deprecated", ContractFault.SchemaRule)]
    [InlineData("schema { query: Q } type Query { a: Int }", "Q }", ContractFault.UnresolvedReference)]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "Q } type", ContractFault.SchemaRule)]
    [InlineData("type Query { a: A } type A", "A", ContractFault.SchemaRule, 1)]
    public void AMistakeIsFoundAtItsPlace(string text, string place, ContractFault fault, int after = 0)
    {
        var finding = Assert.Single(FindingsOf(text));

        Assert.Equal(fault, finding.Fault);
        Assert.Equal(after == 0 ? text.IndexOf(place, StringComparison.Ordinal) : text.LastIndexOf(place, StringComparison.Ordinal), finding.Start);
    }

    [Theory]
    [InlineData("scalar ID directive @oneOf on INPUT_OBJECT directive @deprecated(reason: String) on FIELD_DEFINITION type Query { a: ID @deprecated(reason: \"x\") }")]
    [InlineData("extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\", import: [\"@key\"]) type User @key(fields: \"id\") @federation__shareable { id: ID! @external } extend type Query { me: User }")]
    [InlineData("type Query { a(b: A): Int } input A { b: [A!]! c: B } input B { a: A! }")]
    [InlineData("type Query { a(b: A): Int } input A @oneOf { a: A b: Int }")]
    [InlineData("interface N { id: ID } interface M implements N { id: ID! a: N } type Query implements M & N { id: ID! a: Query b: String }")]
    [InlineData("type Query { a(b: [Int!] = 1, c: Float = 2, d: ID = 3, e: J = { x: [1] }): Int } scalar J")]
    public void WhatIsRightIsFoundRight(string text) => Assert.Empty(FindingsOf(text));

    [Fact]
    public void AMisspeltTypeIsHintedAt() => Assert.EndsWith("Did you mean 'Owner'?", Assert.Single(FindingsOf("type Query { a: Ownr } type Owner { a: Int }")).Message, StringComparison.Ordinal);

    [Fact]
    public void ExtensionsAddToWhatAnotherDocumentDefines()
    {
        var findings = new GraphQLFindings();
        var schema = SchemaReader.Read([GraphQLReader.Read("b", "extend type Query { b: Int } extend enum E { B }"), GraphQLReader.Read("a", "type Query { a: E } enum E { A }")], findings);

        Assert.Empty(findings.All);
        Assert.Equal(["a", "b"], schema.Root(OperationKind.Query)!.Fields.Select(field => field.Name.Text));
        Assert.True(schema.Find("E")!.HasValue("B"));
    }

    [Fact]
    public void OfRealSchemasOnlyWhatStandsTwiceIsFound()
    {
        foreach (var path in CorpusDocuments.Files("graphql"))
        {
            // GitHub's schema has two fields twice.
            Assert.DoesNotContain(FindingsOf(File.ReadAllText(path)), finding => finding.Fault != ContractFault.DuplicateKey);
        }
    }

    private static List<ContractFinding> FindingsOf(string text)
    {
        var findings = new GraphQLFindings();
        var document = GraphQLReader.Read("schema.graphql", text);
        SchemaReader.Read([document], findings);
        return [.. document.Findings.All, .. findings.All.SelectMany(one => one.Value.All)];
    }
}
