using System.Reflection;
using AutoDev.Generators.Tests.Harness;

namespace AutoDev.Generators.Tests;

/// <summary>Members whose signature stands in a document and that nobody has written yet.</summary>
public sealed class SpecifiedMembers
{
    private const string Customers = """
        ---
        namespace: Shop
        type: Customers
        ---

        ## CUST-004: Greeting

        Letters MUST begin with the customer's name.

        - **CUST-004.1** It MUST be spelt as the customer spells it.

        ```csharp
        string Greeting(string name)
        ```

        | name  | greeting    |
        |-------|-------------|
        | "Ada" | "Dear Ada," |

        """;

    private const string Caller = "namespace Shop.Tests; internal static class Uses { public static string Of() => Customers.Greeting(\"Ada\"); }";

    [Fact]
    public void ACallerCompilesAndIsToldWhatIsOpen()
    {
        var run = GeneratorRun.Of(TestProject.With(Customers, Caller));

        Assert.Equal(
            "CUST-004 (SPEC.md:6): Greeting has no implementation yet; build with AutoDevMode=Synthesize and follow its warnings on that line, "
            + "or write Customers.Greeting and mark it with [Implements(Req.CUST_004)]",
            Thrown(run, "Shop.Customers", "Greeting", "Ada"));
    }

    [Fact]
    public void ItIsDocumentedMarkedAndClaimsNothing()
    {
        var run = GeneratorRun.Of(TestProject.With(Customers));

        Assert.Contains("/// <summary>CUST-004: Greeting</summary>", run.Fallback, StringComparison.Ordinal);
        Assert.Contains("/// <para>Letters MUST begin with the customer's name.</para>", run.Fallback, StringComparison.Ordinal);
        Assert.Contains("[global::AutoDev.Fallback]", run.Fallback, StringComparison.Ordinal);
        Assert.DoesNotContain("[global::AutoDev.Implements", run.Fallback, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace Shop; public static partial class Customers { [Implements(\"CUST-004\")] public static string Greeting(string name) => name; }")]
    [InlineData("namespace Shop; public static partial class Customers { [Implements(Req.CUST_004)] public static string Greeting(string name) => name; }")]
    [InlineData("namespace Shop; public static partial class Customers { public static string Greeting(string who) => who; }")]
    [InlineData("namespace Shop; public static partial class Customers { public static string Greeting => \"\"; }")]
    [InlineData("namespace Shop; public static class Customers { }")]
    [InlineData("namespace Shop; public interface Customers { }")]
    [InlineData("namespace Shop; public enum Customers { }")]
    [InlineData("namespace Shop.Customers; public static class Other { }")]
    [InlineData("public static class Letters { [Implements(Req.CUST_004)] public static string Begin(string name) => name; }")]
    [InlineData("[AutoDev.ImplementsAttribute(\"CUST-004\")] public static class Letters { }")]
    [InlineData("[Implements(\"CUST-004.1\")] public static class Letters { }")]
    [InlineData("[Implements(Req.CUST_004_1)] public static class Letters { }")]
    [InlineData("[assembly: Implements(\"CUST-004\")]")]
    public void WhatIsThereOrCannotTakeItGetsNothing(string source) => Assert.Empty(GeneratorRun.Of(TestProject.With(Customers, source)).Fallbacks);

    [Fact]
    public void AnOpenPartialMemberGetsTheOneBody()
    {
        var run = GeneratorRun.Of(TestProject.With(
            Customers, "namespace Shop; public static partial class Customers { [Implements(Req.CUST_004)] public static partial string Greeting(string name); }"));

        Assert.Contains("static partial string Greeting", run.Fallback, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace Shop; public static partial class Customers { public static int Greeting() => 1; }")]
    [InlineData("namespace Shop; internal partial class Customers { public string Name => \"\"; }")]
    [InlineData("namespace Shop; public readonly partial struct Customers { }")]
    [InlineData("namespace Shop; public partial record Customers(int Id);")]
    [InlineData("namespace Shop; public partial record struct Customers(int Id);")]
    public void AnyPartialTypeTakesIt(string source) => Assert.Single(GeneratorRun.Of(TestProject.With(Customers, source)).Fallbacks);

    [Fact]
    public void AClaimInSynthesizedCodeSpeaksForItsOwnMemberOnly()
    {
        var two = Customers.Replace("string Greeting(string name)", "string Greeting(string name)\nstring Farewell(string name)", StringComparison.Ordinal);
        var run = GeneratorRun.Of(TestProject.With(two) with
        {
            Generated = ["namespace Shop; public static partial class Customers { [global::AutoDev.Implements(\"CUST-004\")] public static string Greeting(string name) => name; }"],
        });

        Assert.Contains("string Farewell(string name)", run.Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public void TypesInsideTypesAreOpened()
    {
        var run = GeneratorRun.Of(TestProject.With(
            Customers.Replace("type: Customers", "type: Outer.Inner.Deep", StringComparison.Ordinal), "namespace Shop; public partial class Outer { internal partial struct Inner { } }"));

        Assert.Single(run.Fallbacks);
    }

    [Fact]
    public void TheRootNamespaceServesWhereTheDocumentNamesNone()
    {
        var project = TestProject.With(Customers.Replace("namespace: Shop\n", "", StringComparison.Ordinal));
        var run = GeneratorRun.Of(project with { Properties = project.Properties.Add("build_property.RootNamespace", "Root.Of") });

        Assert.NotNull(run.Output.GetTypeByMetadataName("Root.Of.Customers"));
    }

    [Theory]
    [InlineData("decimal Rate { get; }")]
    [InlineData("string? Greeting(string? @event, int limit = 3, string text = \"a)b\")")]
    [InlineData("System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<int>> Greeting((int A, string B)[] pairs)")]
    [InlineData("internal void Greeting()")]
    [InlineData("public static partial int Greeting()")]
    public void EveryShapeOfSignatureCompiles(string signature) => Assert.Single(GeneratorRun.Of(With(signature)).Fallbacks);

    [Theory]
    [InlineData("Tier Greeting(int points)")]
    [InlineData("int Customers(int points)")]
    [InlineData("T Greeting<T>(T value)")]
    [InlineData("int Greeting(int a, int a)")]
    [InlineData("int Greeting(int a = \"x\")")]
    [InlineData("int Greeting(int a = Missing.Value)")]
    [InlineData("Hidden Greeting()")]
    public void WhatWouldNotCompileIsLeftToTheTool(string signature)
    {
        var project = With(signature) with { Sources = ["namespace Shop; internal sealed class Hidden;"] };

        Assert.Empty(GeneratorRun.Of(project).Fallbacks);
    }

    [Theory]
    [InlineData("type: ../../evil")]
    [InlineData("type: Outer..Inner")]
    [InlineData("type: Customers { } public class Other")]
    [InlineData("type: Customers\nnamespace: Shop; class X")]
    public void TextThatIsNoNameBecomesNoCode(string frontMatter) =>
        Assert.Empty(GeneratorRun.Of(TestProject.With(Customers.Replace("namespace: Shop\ntype: Customers", frontMatter, StringComparison.Ordinal))).Fallbacks);

    [Theory]
    [InlineData("int Greeting(int a = 1) { return 1; } public static int Other(int b = 2)")]
    [InlineData("int Greeting(int a = 1 /*)")]
    [InlineData("int Greeting(int a = 1 //)")]
    public void NoDefaultValueEndsTheMember(string signature) => Assert.Empty(GeneratorRun.Of(With(signature)).Fallbacks);

    [Fact]
    public void ATypeOfTheProjectIsFoundByItsShortName()
    {
        var run = GeneratorRun.Of(With("Tier Greeting(int points)") with { Sources = ["namespace Shop; public enum Tier { Bronze }"] });

        Assert.Contains("public static Tier Greeting(int points)", run.Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public void OneMemberInTwoDocumentsIsWrittenOnce()
    {
        SpecificationFile first = new(TestProject.Directory + "a.spec.md", Customers);
        SpecificationFile second = new(TestProject.Directory + "b.spec.md", Customers.Replace("CUST-004", "CUST-005", StringComparison.Ordinal));

        Assert.Contains("CUST-004 (a.spec.md:6)", GeneratorRun.Of(new TestProject { Specifications = [second, first] }).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public void AReferencedProjectAnswersForItsOwn()
    {
        SpecificationFile referenced = new(TestProject.Directory + "SPEC.md", Customers, "Referenced");

        Assert.Empty(GeneratorRun.Of(new TestProject { Specifications = [referenced] }).Fallbacks);
    }

    [Fact]
    public void ATypeOfAReferencedAssemblyIsNotShadowed()
    {
        var library = new TestProject { Name = "Library", Sources = ["namespace Shop; public static partial class Customers { public static string Greeting(string name) => name; }"] };

        Assert.Empty(GeneratorRun.Of(TestProject.With(Customers, Caller) with { References = [library.Compile().ToMetadataReference()] }).Fallbacks);
    }

    [Fact]
    public void AWithdrawnRequirementAsksForNothing() =>
        Assert.Empty(GeneratorRun.Of(TestProject.With(Customers.Replace("Letters MUST", "Status: withdrawn\n\nLetters MUST", StringComparison.Ordinal))).Fallbacks);

    [Fact]
    public void OldLanguagesGetItWithoutAnnotations()
    {
        var run = GeneratorRun.Of(TestProject.With(Customers) with { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3 });

        Assert.DoesNotContain("#nullable", run.Fallback, StringComparison.Ordinal);
    }

    private static TestProject With(string signature) => TestProject.With(Customers.Replace("string Greeting(string name)", signature, StringComparison.Ordinal));

    private static string Thrown(GeneratorRun run, string type, string method, params object[] arguments)
    {
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var invocation = Assert.Throws<TargetInvocationException>(() => Assembly.Load(image.ToArray()).GetType(type)!.GetMethod(method)!.Invoke(null, arguments));
        return Assert.IsType<NotImplementedException>(invocation.InnerException).Message;
    }
}
