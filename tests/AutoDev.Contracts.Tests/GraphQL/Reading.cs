using System.Diagnostics;
using AutoDev.Contracts.GraphQL.Syntax;
using CsCheck;

namespace AutoDev.Contracts.Tests.GraphQL;

[Verifies("PRP-219-1")]
public sealed class Reading
{
    private const string Everything = """"
        """
        A schema
          of everything
        """
        schema @link(url: "https://specs.example/federation") { query: Query mutation: Mutation }
        extend schema { subscription: Subscription }
        "A directive" directive @tag(name: String! = "a\u00e9\u{1F600}\n", of: [In!] = [{ a: 1, b: -2.5e+3 }]) repeatable on | FIELD_DEFINITION | OBJECT
        scalar Date @specifiedBy(url: "https://example.org")
        interface Node { id: ID! }
        interface Named implements Node & Other { id: ID! name(upper: Boolean = false, of: Kind = DOG): String @deprecated(reason: "old") }
        type Query implements Node & Named @key(fields: "id") { "a field" pets(first: Int, kinds: [[Kind!]!]): [Pet!]! }
        union Pet = | Dog | Cat
        extend union Pet @a = Bird
        enum Kind { "a dog" DOG @deprecated CAT }
        input In @oneOf { a: Int = 1 b: [Float] = null }
        extend input In { c: String }
        "An operation" query Q("a variable" $a: Int = 1 @dir, $b: [In!]!) @dir { ...F pets(first: $a) { x: name @include(if: true) ... on Dog { id } ... @skip(if: $a) { id } } }
        fragment F on Query { pets { __typename } }
        { pets { id } }
        subscription { a }
        """";

    [Fact]
    public void EveryPartOfTheGrammarIsRead()
    {
        var document = GraphQLReader.Read("a.graphql", Everything);

        Assert.Empty(document.Findings.All);
        Assert.Equal(16, document.Definitions.Count);
        Assert.Equal("A schema\n  of everything", document.Definitions[0].Description);
        var directive = Assert.Single(document.Definitions.OfType<DirectiveDefinitionNode>());
        Assert.Equal("a\u00e9\U0001F600\n", directive.Arguments[0].DefaultValue!.Text);
        Assert.True(directive.IsRepeatable);
        Assert.Equal("[[Kind!]!]", document.Definitions.OfType<TypeDefinitionNode>().Single(type => type.Name.Text == "Query").Fields[0].Arguments[1].Type.ToString());
        var operation = document.Definitions.OfType<OperationNode>().First();
        Assert.Equal("An operation", operation.Description);
        Assert.Equal("a variable", operation.Variables[0].Description);
    }

    [Fact]
    public void EveryNodeKnowsWhatItStandsFor()
    {
        foreach (var node in SyntaxPlaces.Of(GraphQLReader.Read("a.graphql", Everything)))
        {
            var text = Everything.Substring(node.Place.Start, node.Place.Length);
            if (node is NameNode name)
            {
                Assert.Equal(name.Text, text);
            }
            else if (node is TypeNode type)
            {
                Assert.Equal(type.ToString(), text);
            }
            else if (node is FieldNode field)
            {
                Assert.StartsWith(field.Key, text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("\"\"\"\n    a\n      b\n\n    c\n  \"\"\"", "a\n  b\n\nc")]
    [InlineData("\"\"\"a \\\"\"\" b\"\"\"", "a \"\"\" b")]
    [InlineData("\"\"\"one\r\n  two\"\"\"", "one\ntwo")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"", "")]
    [InlineData("\"a \\\"b\\\" \\\\\"", "a \"b\" \\")]
    public void AStringSaysWhatItSays(string literal, string text)
    {
        var document = GraphQLReader.Read("a.graphql", literal + " scalar A");

        Assert.Empty(document.Findings.All);
        Assert.Equal(text, Assert.Single(document.Definitions).Description);
    }

    [Theory]
    [InlineData("type A { a Int } type B { b: Int }", "a Int", 2, 2)]
    [InlineData("type A { a: } type B { b: Int }", "} type", 0, 2)]
    [InlineData("type A { a: Int type B { b: Int }", "B { b: Int", 0, 1)]
    [InlineData("tpye A { a: Int } type B { b: Int }", "tpye", 0, 1)]
    [InlineData("query { a(b: ) { c } } type B { b: Int }", ") { c", 0, 2)]
    [InlineData("query Q { } type B { b: Int }", "} type", 0, 2)]
    [InlineData("enum A { \"unclosed } \n type B { b: Int }", "\"unclosed", 0, 1)]
    [InlineData("type A { a: Int = 007 } type B { b: Int }", "= 007", 0, 2)]
    [InlineData("type A { a(x: Int = 007): Int } type B { b: Int }", "007", 0, 2)]
    [InlineData("type A { a: \u2028Int } type B { b: Int }", "\u2028", 0, 2)]
    public void AMistakeIsFoundAtItsPlaceAndTheRestIsRead(string text, string place, int offset, int definitions)
    {
        var document = GraphQLReader.Read("a.graphql", text);

        Assert.Equal(text.IndexOf(place, StringComparison.Ordinal) + offset, document.Findings.All[0].Start);
        Assert.Equal(definitions, document.Definitions.Count);
    }

    [Fact]
    public void WhateverStandsInADocumentIsReadToItsEnd()
    {
        var words = Gen.OneOf(new[] { "type", "query", "fragment", "on", "enum", "input", "extend", "{", "}", "(", ")", "[", "]", "!", ":", "=", "|", "&", "@", "$", "...", "\"", "\"\"\"", "\\", "a", "1", "-", ".5", "#", "\n", " ", ",", "\ud800", "é" }.Select(word => Gen.Const(word)).ToArray());

        words.Array[0, 60].Select(string.Concat).Sample(CheckPlaces, iter: 20_000);
    }

    [Fact]
    public void EveryMutationOfADocumentIsRead() => Gen.Select(Gen.Int[0, Everything.Length - 1], Gen.Int[0, 40], Gen.String[0, 6])
        .Sample((at, gone, more) => CheckPlaces(Everything[..at] + more + Everything[Math.Min(Everything.Length, at + gone)..]), iter: 5_000);

    [Theory]
    [InlineData("query { a ", "{ a ", "")]
    [InlineData("type A { a: ", "[", "")]
    [InlineData("query { a(b: ", "[", "")]
    [InlineData("query { a(b: ", "{ c: ", "")]
    [InlineData("type A { a: Int } ", "{", "")]
    [InlineData("query { ...", " ... ", "")]
    [InlineData("type A ", "@a(b: [", "")]
    [InlineData("type A { ", "\"a\" ", "a: Int }")]
    [InlineData("type A { a: Int ", "# comment\n", "}")]
    [InlineData("type A { a: Int ", "\\", "}")]
    public void DepthAndLengthCostNoMoreThanTheirLetters(string start, string repeated, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, 200_000)) + end;
        var clock = Stopwatch.StartNew();

        var document = GraphQLReader.Read("a.graphql", text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
        Assert.All(document.Findings.All, finding => Assert.InRange(finding.Start + finding.Length, 0, text.Length));
    }

    private static void CheckPlaces(string text)
    {
        var document = GraphQLReader.Read("a.graphql", text);
        foreach (var node in SyntaxPlaces.Of(document))
        {
            Assert.InRange(node.Place.Start, 0, text.Length);
            Assert.InRange(node.Place.Start + node.Place.Length, node.Place.Start, text.Length);
        }

        foreach (var finding in document.Findings.All)
        {
            Assert.InRange(finding.Start, 0, text.Length);
            Assert.InRange(finding.Start + finding.Length, finding.Start, text.Length);
        }
    }
}
