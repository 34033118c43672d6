using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Tests.Compilation;

namespace AutoDev.Synthesis.Tests.Gates;

[Verifies("PRP-107-2")]
public class CompileGateTests
{
    private const string Declaration = "namespace Shop; public static partial class Pricing { public static partial decimal Discount(int quantity); }";

    private static Candidate Discount(string body) => UserProject.Candidate(
        $"namespace Shop; partial class Pricing {{ public static partial decimal Discount(int quantity) => {body}; }}");

    private static CompileGate Gate(AutoDev.Synthesis.Compilation.CandidateCompiler compiler) => new(compiler);

    [Fact]
    public async Task LetsACandidateThroughThatCompilesInTheProject()
    {
        using var project = new UserProject(Declaration);

        Assert.True((await project.JudgeAsync(Gate, Discount("quantity >= 10 ? 0.05m : 0m"))).Passed);
    }

    [Fact]
    public async Task RefusesWithTheCompilersMessageAndTheLine()
    {
        using var project = new UserProject(Declaration);

        var finding = Assert.Single((await project.JudgeAsync(Gate, Discount("\n\"much\""))).Findings);

        Assert.Equal("ADEV0312", finding.Rule.Id);
        Assert.Contains("Pricing.g.cs(2,1): CS0029", finding.Message, StringComparison.Ordinal);
        Assert.Equal("SPEC.md", finding.Place?.Path);
    }

    [Fact]
    public async Task BlamesTheDocumentForAnUnknownTypeInItsSignature()
    {
        using var project = new UserProject();
        var candidate = UserProject.Candidate("namespace Shop; public static class Pricing { public static Mony Discount() => default; }");
        var fence = new CSharpFence(CSharpFenceKind.Signature, "public static Mony Discount();", null, UserProject.Place(9).Span);
        candidate = candidate with
        {
            Increment = candidate.Increment with { Requirement = candidate.Increment.Requirement with { Fences = new[] { fence }.ToEquatableArray() } },
        };

        var finding = Assert.Single((await project.JudgeAsync(Gate, candidate)).Findings);

        Assert.Equal("ADEV0309", finding.Rule.Id);
        Assert.Equal(9, finding.Place?.Span.From.Line);
        Assert.Contains("Mony", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusesOneAndKeepsTheOthers()
    {
        using var project = new UserProject();

        var results = await project.JudgeAllAsync(
            Gate,
            UserProject.Named("A-1", "A.g.cs", "public static class A { public static int X => B.X; }"),
            UserProject.Named("B-1", "B.g.cs", "public static class B { public static int X => 1; }"),
            UserProject.Named("C-1", "C.g.cs", "public static class C { public static int X => \"\"; }"),
            UserProject.Named("D-1", "D.g.cs", "public static class D { public static int X => C.X; }"));

        Assert.Equal([true, true, false, false], results.Select(static result => result.Passed));
    }

    [Fact]
    public async Task SaysWhichRequirementACandidateWaitsFor()
    {
        using var project = new UserProject();
        var kinds = UserProject.Named("KIND-1", "Kinds.g.cs", "public enum Kinds { A, B = \"\" }");
        kinds = kinds with { Increment = kinds.Increment with { Kind = IncrementKind.Enumeration, TypeName = "Kinds" } };

        var results = await project.JudgeAllAsync(
            Gate, kinds, UserProject.Named("FEE-1", "Fees.g.cs", "public static class Fees { public static Kinds Of() => default; }"));

        Assert.EndsWith("It waits for KIND-1, which declares Kinds: mend that one first", Assert.Single(results[1].Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindsWhoBreaksAFileOfTheUser()
    {
        using var project = new UserProject("public class User { public int X() => new Base().Y(1); } public partial class Base { public int Y(long i) => 0; }");

        var results = await project.JudgeAllAsync(
            Gate,
            UserProject.Named("A-1", "A.g.cs", "public static class A { }"),
            UserProject.Named("B-1", "B.g.cs", "public partial class Base { public string Y(int i) => \"\"; }"),
            UserProject.Named("C-1", "C.g.cs", "public static class C { }"));

        Assert.Equal([true, false, true], results.Select(static result => result.Passed));
        Assert.Contains("Source0.cs", results[1].Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace Shop; class User { int X() => Math.Max(1, 2); }", "namespace Shop; public static partial class Math { public static int Twice(int x) => 2 * x; }")]
    [InlineData("namespace Shop; class User { void X() => Console.WriteLine(); }", "namespace Shop.Console; public static class Rules { public static int Twice(int x) => 2 * x; }")]
    public async Task FindsWhoIsBrokenByANewName(string user, string candidate)
    {
        using var project = new UserProject("global using System;", user);

        Assert.Contains("Source1.cs", Assert.Single((await project.JudgeAsync(Gate, UserProject.Candidate(candidate))).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindsWhoIsBrokenWithoutSayingWhatChanged()
    {
        using var project = new UserProject(
            "namespace Shop; public class Store { public void Save(Line line) { } }",
            "namespace Shop; class User { void X(Store store) => store.Save(new(\"a\", 3)); }");
        var old = project.Write("Generated/Line.g.cs", "namespace Shop; public sealed record Line(string Name, int Count);");
        project.Inputs = project.Inputs with { Sources = project.Inputs.Sources.Append(old).ToEquatableArray() };

        var result = await project.JudgeAsync(Gate, UserProject.Named("LINE-001", "Line.g.cs", "namespace Shop; public sealed record Line(string Name, int Count, bool Gift);"));

        Assert.Contains("Source1.cs", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysWhenTheProjectHasErrorsOfItsOwn()
    {
        using var project = new UserProject(Declaration, "namespace Shop; class Broken { decimal discount = Pricing.Discount(\"\"); }");

        var finding = Assert.Single((await project.JudgeAsync(Gate, Discount("0m"))).Findings);

        Assert.Equal("ADEV0311", finding.Rule.Id);
        Assert.Contains("CS1503", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsNotStoppedByAnErrorThatTheCandidateHasNothingToDoWith()
    {
        using var project = new UserProject(Declaration, "class Broken { int x = \"\"; }");

        Assert.True((await project.JudgeAsync(Gate, Discount("0m"))).Passed);
    }

    [Theory]
    [InlineData("public sealed record Money(decimal Amount);", "public sealed record Money(decimal Sum);")]
    [InlineData("public sealed record Money { public decimal Amount => 1m; }", "public sealed record Money { public decimal Sum => 1m; }")]
    public async Task RefusesWhatTakesAwayANameThatOthersUse(string before, string after)
    {
        using var project = new UserProject(
            "namespace Shop; static class Purse { public static Money Open() => null!; }",
            "namespace Shop; static class User { public static object Use() { var purse = Purse.Open(); return purse.Amount; } }");
        var old = project.Write("Generated/Money.g.cs", "namespace Shop; " + before);
        project.Inputs = project.Inputs with { Sources = project.Inputs.Sources.Append(old).ToEquatableArray() };

        var result = await project.JudgeAsync(Gate, UserProject.Named("MONEY-001", "Money.g.cs", "namespace Shop; " + after));

        Assert.Contains("CS1061", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReplacesTheCommittedFile()
    {
        using var project = new UserProject(Declaration);
        var old = project.Write("Generated/Pricing.g.cs", "namespace Shop; partial class Pricing { public static partial decimal Discount(int quantity) => 1m; }");
        project.Inputs = project.Inputs with { Sources = project.Inputs.Sources.Append(old).ToEquatableArray() };

        Assert.True((await project.JudgeAsync(Gate, Discount("0m"))).Passed);
    }

    [Theory]
    [InlineData("7.3", false)]
    [InlineData("latest", true)]
    public async Task KeepsToTheProjectsLanguageVersion(string version, bool passes)
    {
        using var project = new UserProject();
        project.Inputs = project.Inputs with { LanguageVersion = version, Nullable = "" };

        var result = await project.JudgeAsync(
            Gate,
            UserProject.Candidate("public static class A { public static int F(int x) { return x switch { 1 => 2, _ => 3 }; } }"));

        Assert.Equal(passes, result.Passed);
    }
}
