using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tests.CSharp;

public sealed class Signatures
{
    [Fact]
    public void AMethodIsReadWithModifiersTypesAndDefaults()
    {
        var signature = One("public static partial Task<(int A, string? B)[]> Shop.Pricing.Find(this Cart cart, IReadOnlyDictionary<string, int> map, string text = \"a, b\");");

        Assert.Equal((MemberKind.Method, "Find", "Pricing", "Shop"), (signature.Kind, signature.Name, signature.ContainingType, signature.Namespace));
        Assert.Equal(["public", "static", "partial"], signature.Modifiers);
        Assert.True(signature.IsStatic);
        Assert.Equal("Task<(int A, string? B)[]>", signature.ReturnType);
        Assert.Equal(
            [new("cart", "Cart", null, "this"), new("map", "IReadOnlyDictionary<string, int>"), new ParameterSignature("text", "string", "\"a, b\"")],
            signature.Parameters);
    }

    [Fact]
    public void AVerbatimIdentifierIsTheNameBehindItsSign()
    {
        var signature = One("@event @namespace.@event.@class(int @int, string @name);");

        Assert.Equal(("class", "event", "namespace", "@event"), (signature.Name, signature.ContainingType, signature.Namespace, signature.ReturnType));
        Assert.Equal(["int", "name"], signature.Parameters.Select(static parameter => parameter.Name));
        Assert.Equal("public static @event @class(int @int, string name)", SpecifiedMember.HeaderOf(signature));
    }

    [Fact]
    public void AKeywordsTypeAroundAndAConstructorAreNamesToo()
    {
        var fences = Fences("namespace @new.Shop;\npublic partial class @event\n{\n    public @event(int @in);\n}\n");

        var signature = Assert.Single(fences).Signature!;
        Assert.Equal((MemberKind.Constructor, "event", "event", "new.Shop"), (signature.Kind, signature.Name, signature.ContainingType, signature.Namespace));
        Assert.Equal("public @event(int @in)", SpecifiedMember.HeaderOf(signature));
    }

    [Fact]
    public void APropertyKeepsItsAccessors()
    {
        var signature = One("int Total { get; init; }");

        Assert.Equal((MemberKind.Property, "Total", "int"), (signature.Kind, signature.Name, signature.ReturnType));
        Assert.Equal(["get", "init"], signature.Accessors);
    }

    [Fact]
    public void AConstructorBelongsToTheTypeOfItsName()
    {
        var signature = One("public Money(decimal amount, string currency);");

        Assert.Equal((MemberKind.Constructor, "Money", "Money"), (signature.Kind, signature.Name, signature.ContainingType));
    }

    [Fact]
    public void ANamespaceAndATypeAroundSayWhereMembersBelong()
    {
        var fences = Fences(
            """
            namespace Shop.Orders;

            // Everything about carts.
            public static partial class Carts
            {
                [Pure] public static partial int Count(Cart cart);
                public static partial bool IsEmpty(Cart cart);
            }
            """);

        Assert.Equal(["Count", "IsEmpty"], fences.Select(static fence => fence.Signature!.Name));
        Assert.All(fences, static fence => Assert.Equal(("Shop.Orders", "Carts"), (fence.Signature!.Namespace, fence.Signature.ContainingType)));
    }

    [Fact]
    public void AGenericMethodKeepsParametersAndConstraints()
    {
        var signature = One("T First<T, TKey>(IEnumerable<T> items) where T : class where TKey : notnull;");

        Assert.Equal(["T", "TKey"], signature.TypeParameters);
        Assert.Equal("where T : class where TKey : notnull", signature.Constraints);
    }

    [Theory]
    [InlineData("public record Money(decimal Amount, string Currency);", CSharpFenceKind.Type)]
    [InlineData("public enum Tier { Bronze, Gold }", CSharpFenceKind.Type)]
    [InlineData("public enum Tier;", CSharpFenceKind.Type)]
    [InlineData("public class Cart\n{\n    public int Count { get { return 1; } }\n}", CSharpFenceKind.Type)]
    [InlineData("Discount(10) == 0.05m", CSharpFenceKind.Assertion)]
    [InlineData("Assert.Equal(1, Count());", CSharpFenceKind.Assertion)]
    [InlineData("if (Discount(1) > 1) throw new Exception();", CSharpFenceKind.Assertion)]
    [InlineData("public static int Twice(int x) { return 2 * x; }", CSharpFenceKind.Illustration)]
    [InlineData("public static int Twice(int x) => 2 * x;", CSharpFenceKind.Illustration)]
    [InlineData("// nothing", CSharpFenceKind.Illustration)]
    [InlineData("", CSharpFenceKind.Illustration)]
    public void OtherCodeIsToldApart(string code, CSharpFenceKind kind) => Assert.Equal(kind, Assert.Single(Fences(code)).Kind);

    [Fact]
    public void SeveralTypesAndSignaturesInOneFenceAreReadEach()
    {
        var fences = Fences("using System.Text;\nnamespace Shop;\n[Flags]\npublic enum Tier { A, B }\npublic static Tier Rate(int stars);\npublic record Pair(int X) { public int Y => X; }\npublic enum Last;\n");

        Assert.Equal(
            [CSharpFenceKind.Type, CSharpFenceKind.Signature, CSharpFenceKind.Type, CSharpFenceKind.Type],
            fences.Select(static fence => fence.Kind));
        Assert.Equal(("Rate", "Shop"), (fences[1].Signature!.Name, fences[1].Signature!.Namespace));
        Assert.EndsWith("[Flags]\npublic enum Tier { A, B }", fences[0].Code, StringComparison.Ordinal);
        Assert.Equal("using System.Text;\nnamespace Shop;\npublic record Pair(int X) { public int Y => X; }", fences[2].Code);
        Assert.Equal("using System.Text;\nnamespace Shop;\npublic enum Last;", fences[3].Code);
        Assert.Equal([4, 8, 9, 10], fences.Select(static fence => fence.Span.From.Line));
    }

    [Theory]
    [InlineData("public enum Tier { A, B }\npublic static int F(int x) { return x; }", "a member with a body stands beside a type")]
    [InlineData("public enum Tier { A, B }\npublic static int F(int);", "a parameter of type 'int' has no name")]
    [InlineData("enum Tier { A, B }\nF(1) == 2", "")]
    public void WhatIsNotReadBesideATypeIsSaid(string code, string problem) => Assert.Contains(
        problem,
        Assert.Single(Reading.Document($"## A-1: A\n\n```csharp\n{code}\n```\n\n- **A-1.1** x\n").Findings, static finding => finding.Rule == SpecificationRules.BadSignature).Message,
        StringComparison.Ordinal);

    [Fact]
    public void AFenceMarkedIgnoreIsAnIllustration()
    {
        var fence = Assert.Single(Reading.Only("## A-1: A\n\n```csharp ignore\nint F(int x);\n```\n").Fences);

        Assert.Equal(CSharpFenceKind.Illustration, fence.Kind);
    }

    [Theory]
    [InlineData("public static decimal Discount(int);", "a parameter of type 'int' has no name", 35)]
    [InlineData("public static decimal Discount(int quantity", "the parenthesis is never closed", 44)]
    [InlineData("public static decimal (int quantity);", "a name is missing behind the type", 23)]
    [InlineData("public static Discount[](int a);", "a name is missing", 25)]
    [InlineData("public static class(int a);", "'class' is not a type", 15)]
    public void ABrokenOneIsAnErrorAtItsPlace(string code, string problem, int column)
    {
        var finding = Assert.Single(
            Reading.Document($"## A-1: A\n\n```csharp\n{code}\n```\n\n- **A-1.1** x\n").Findings, static finding => finding.Rule == SpecificationRules.BadSignature);

        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
        Assert.Equal((4, column), (finding.Place!.Span.From.Line, finding.Place.Span.From.Column));
    }

    private static MemberSignature One(string code) => Assert.Single(Fences(code)).Signature!;

    private static IReadOnlyList<CSharpFence> Fences(string code) => Reading.Only($"## A-1: A\n\n```csharp\n{code}\n```\n").Fences;
}
