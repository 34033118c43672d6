using AutoDev.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Tests;

[Verifies("PRP-010-20")]
public sealed class OwnScalars
{
    private const string Types = """
        using System; using System.Text.Json; using System.Text.Json.Serialization;
        namespace Acme
        {
            public readonly record struct Money(decimal Amount);
            internal sealed class MoneyConverter : JsonConverter<Money>
            {
                public override Money Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetDecimal());
                public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);
            }
            public sealed class Named(string text) : JsonConverter<Money>
            {
                public override Money Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetDecimal());
                public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteStringValue(text);
            }
            public static class Outer
            {
                [JsonConverter(typeof(SelfConverter))] public sealed record Self(string Text);
                private sealed class Hidden { }
            }
            public sealed class SelfConverter : JsonConverter<Outer.Self>
            {
                public override Outer.Self Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);
                public override void Write(Utf8JsonWriter writer, Outer.Self value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
            }
            internal readonly record struct Secret(int Value);
            public static class Nothing { }
            public readonly partial record struct Elsewhere { }
        }
        """;

    private static CSharpCompilation Project(string code = Types) => new TestProject { Sources = [code], Language = LanguageVersion.CSharp12 }.Compile();

    private static ContractFile[] Files(string scalars) => [new("api.graphql", "type Query { price: Money }\nscalar Money", scalars: scalars), new("q.graphql", "query A { price }")];

    [Theory]
    [InlineData("Money=Acme.Money:Acme.MoneyConverter", "Acme.Money?")]
    [InlineData("Money=Acme.Outer.Self", "Acme.Outer.Self?")]
    [InlineData("Money=decimal", "decimal?")]
    [InlineData("Money=System.Numerics.BigInteger", "System.Numerics.BigInteger?")]
    [InlineData("*=Acme.Money:Acme.MoneyConverter", "Acme.Money?")]
    public void ATypeOfTheProjectOrOfItsReferencesIsTheScalars(string scalars, string type)
    {
        var run = ContractRun.Of(Project(), Files(scalars));

        Assert.Empty(run.Problems);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal(type, Assert.Single(run.Output.GetTypeByMetadataName("Shop.Api.AData")!.GetMembers("Price").OfType<IPropertySymbol>()).Type.ToDisplayString());
    }

    [Theory]
    [InlineData("Money=Money", "'Money' is no type of this project, nor of what it references: name it with its namespace. Did you mean 'Acme.Money'?")]
    [InlineData("Money=Acme.Mony:Acme.MoneyConverter", "'Acme.Mony' is no type of this project")]
    [InlineData("Money=Acme.Secret:Acme.MoneyConverter", "'Acme.Secret' is not public")]
    [InlineData("Money=Acme.Nothing", "'Acme.Nothing' is no type that a scalar can be")]
    [InlineData("Money=System.Tuple", "'System.Tuple' is no type that a scalar can be")]
    [InlineData("Money=Acme.Money", "Nothing says how 'Acme.Money' is read and written: name its converter with Money=Acme.Money:Namespace.Converter")]
    [InlineData("Money=Acme.Money:Acme.MonyConverter", "'Acme.MonyConverter' is no type of this project")]
    [InlineData("Money=Acme.Money:Acme.Outer.Hidden", "'Acme.Outer.Hidden' cannot be used here")]
    [InlineData("Money=Acme.Money:Acme.SelfConverter", "'Acme.SelfConverter' does not convert 'Acme.Money': derive it from System.Text.Json.Serialization.JsonConverter<Acme.Money>")]
    [InlineData("Money=decimal:Acme.MoneyConverter", "'Acme.MoneyConverter' does not convert 'decimal'")]
    [InlineData("Money=Acme.Money:Acme.Named", "'Acme.Named' cannot be made")]
    public void ATypeThatCannotBeTheScalarsIsSaidWhereTheScalarIsDefined(string scalars, string said)
    {
        var run = ContractRun.Of(Project(), Files(scalars));

        var problem = Assert.Single(run.Problems);
        Assert.Equal(("ADEV0207", 1), (problem.Id, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains(said, problem.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void WhatAnotherGeneratorMayAddIsBelieved()
    {
        Assert.Empty(ContractRun.Of(Project(), Files("Money=Acme.Elsewhere")).Problems);
        Assert.Empty(ContractRun.Of(Project(), Files("Money=Acme.Elsewhere:Acme.Elsewhere.SystemTextJsonConverter")).Problems);
    }

    [Fact]
    public void AnEditOfCodeReadsTheDocumentAgainOnlyWhereItTakesTheTypeAway()
    {
        var files = Files("Money=Acme.Money:Acme.MoneyConverter");
        var before = ContractRun.Of(Project(), files);

        Assert.False(before.After(Project(Types + "class More { }"), files).Reran(Stages.OwnScalars));
        Assert.Equal("ADEV0207", Assert.Single(before.After(Project("class None { }"), files).Problems).Id);
    }
}
