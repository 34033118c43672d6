using AutoDev.Analyzers.Tests.Harness;
using AutoDev.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AutoDev.Analyzers.Tests;

/// <summary>ADEV0108.</summary>
[Verifies("PRP-106-6")]
public sealed class ClaimsOfVerification
{
    private const string Spec = "## PRICE-001: Discount\n\nThe shop MUST grant a discount.\n";

    // The attributes alone, by their real names; xUnit.net is the one that runs this test.
    private const string NUnit = """
        namespace NUnit.Framework.Interfaces { public interface ITestBuilder { } public interface ISimpleTestBuilder { } }
        namespace NUnit.Framework
        {
            using System;
            public class TestAttribute : Attribute, Interfaces.ISimpleTestBuilder { }
            [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
            public class TestCaseAttribute(params object[] arguments) : Attribute, Interfaces.ITestBuilder { public string Ignore { get; set; } = ""; public object[] Arguments => arguments; }
            public class CombinatorialAttribute : Attribute, Interfaces.ITestBuilder { }
            public class IgnoreAttribute(string reason) : Attribute { public string? Until { get; set; } public string Reason => reason; }
        }
        """;

    private const string MSTest = """
        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            public class TestMethodAttribute : System.Attribute { }
            public class TestClassAttribute : System.Attribute { }
            public class STATestClassAttribute : TestClassAttribute { }
            public class DataTestMethodAttribute : TestMethodAttribute { }
            public sealed class IgnoreAttribute : System.Attribute { }
        }
        """;

    private const string TUnit = """
        namespace TUnit.Core
        {
            public abstract class BaseTestAttribute : System.Attribute { }
            public class TestAttribute : BaseTestAttribute { }
            public class SkipAttribute(string reason) : System.Attribute { public string Reason => reason; }
            public class OnWindowsAttribute() : SkipAttribute("elsewhere") { }
        }
        """;

    private const string Reqnroll = """
        namespace Reqnroll
        {
            public abstract class StepDefinitionBaseAttribute(string expression) : System.Attribute { public string Expression => expression; }
            public class ThenAttribute(string expression) : StepDefinitionBaseAttribute(expression) { }
        }
        """;

    [Theory]
    [InlineData("class C { [Verifies(Req.PRICE_001)] void M() { Check.It(); } }", "C.M, which is no test")]
    [InlineData("class C { [Verifies(Req.PRICE_001)] int rows = 1; [Fact] void M() { Check.It(); } }", "C.rows, which is no test")]
    [InlineData("class C { [Verifies(Req.PRICE_001)] int Rows => 1; [Fact] void M() { Check.It(); } }", "C.Rows, which is no test")]
    [InlineData("class C { [Verifies(Req.PRICE_001)] C() { } [Fact] void M() { Check.It(); } }", "the constructor of C, which is no test")]
    [InlineData("class C { [Verifies(Req.PRICE_001)] class D { void N() { } } [Fact] void M() { Check.It(); } }", "C.D, which has no test")]
    [InlineData("[Verifies(Req.PRICE_001)] class C { [Fact(Skip = \"slow\")] void M() { Check.It(); } void N() { } }", "C, whose tests are all skipped")]
    [InlineData("[Verifies(Req.PRICE_001)] class C { [Fact(Skip = \"slow\")] void M() { Check.It(); } [Fact] void N() { } }", "C, whose tests that run are empty")]
    [InlineData("class C { [Verifies(Req.PRICE_001), Fact(Skip = \"slow\")] void M() { Check.It(); } }", "C.M, which is skipped")]
    [InlineData("class C { [Verifies(Req.PRICE_001), Fact] void M() { } }", "C.M, whose body is empty")]
    [InlineData("class C { [Verifies(Req.PRICE_001), Fact] void M() { /* later */ ; } }", "C.M, whose body is empty")]
    [InlineData("class C { [Verifies(Req.PRICE_001), Fact] System.Threading.Tasks.Task M() { return System.Threading.Tasks.Task.CompletedTask; } }", "C.M, whose body is empty")]
    [InlineData("class C { [Verifies(Req.PRICE_001), Fact] Task M() => Task.CompletedTask; }", "C.M, whose body is empty")]
    [InlineData("class C { [Verifies(Req.PRICE_001), Fact] async Task M() { await Task.CompletedTask; } }", "C.M, whose body is empty")]
    public async Task WhatIsNotRunIsReportedAtTheClaim(string source, string stands) => Assert.Equal(
        [$"File0.cs(3): ADEV0108: [Verifies] of PRICE-001 stands on {stands}, so nothing fails where PRICE-001 is not met. Move it to a test that runs, or remove it"],
        await Found("using System.Threading.Tasks; using Xunit;\nstatic class Check { public static void It() { } }\n" + source));

    [Theory]
    [InlineData("class C { [Verifies(Req.PRICE_001), Fact] void M() { Check.It(); } }")]
    [InlineData("class C { [Verifies(Req.PRICE_001), Theory, InlineData(1)] void M(int one) => Check.It(); }")]
    [InlineData("class SlowAttribute : FactAttribute { } class C { [Verifies(Req.PRICE_001), Slow] void M() => Check.It(); }")]
    [InlineData("class C { public static bool Here => true; [Verifies(Req.PRICE_001), Fact(Skip = \"there\", SkipUnless = nameof(Here))] void M() { Check.It(); } }")]
    [InlineData("class C { [Verifies(Req.PRICE_001), Fact(Explicit = true)] void M() { Check.It(); } }")]
    [InlineData("[Verifies(Req.PRICE_001)] class C { void N() { } [Fact] void M() { Check.It(); } }")]
    [InlineData("[Verifies(Req.PRICE_001)] class C { class D { [Fact] void M() { Check.It(); } } }")]
    [InlineData("abstract class B { [Fact] public void M() { Check.It(); } } [Verifies(Req.PRICE_001)] class C : B { }")]
    [InlineData("abstract class B { [Fact, Verifies(Req.PRICE_001)] public abstract void M(); } class C : B { public override void M() { Check.It(); } }")]
    [InlineData("abstract class B { [Fact] public abstract void M(); } class C : B { [Verifies(Req.PRICE_001)] public override void M() { Check.It(); } }")]
    [InlineData("[Verifies(Req.PRICE_001)] abstract class B<T> { protected abstract T Make(); } class C : B<int> { protected override int Make() => 1; [Fact] void M() { Check.It(); } }")]
    [InlineData("partial class C { [Verifies(Req.PRICE_001), Fact] public partial void M(); public partial void M() { Check.It(); } }")]
    [InlineData("class C { [Implements(Req.PRICE_001)] void M() { } }")]
    public async Task WhatIsRunIsSilent(string source) =>
        Assert.Empty(await Found("using Xunit;\nstatic class Check { public static void It() { } }\n" + source));

    [Theory]
    [InlineData(NUnit, "using NUnit.Framework; class C { [Verifies(Req.PRICE_001), Test, Ignore(\"slow\")] void M() => _ = 1; }", "C.M, which is skipped")]
    [InlineData(NUnit, "using NUnit.Framework; class C { [Verifies(Req.PRICE_001), TestCase(1, Ignore = \"slow\")] void M(int one) => _ = 1; }", "C.M, which is skipped")]
    [InlineData(NUnit, "using NUnit.Framework; [Verifies(Req.PRICE_001), Ignore(\"slow\")] class C { [Test] void M() => _ = 1; }", "C, whose tests are all skipped")]
    [InlineData(NUnit, "using NUnit.Framework; [Ignore(\"slow\")] class C { [Verifies(Req.PRICE_001), Test] void M() => _ = 1; }", "C.M, which is skipped")]
    [InlineData(NUnit, "using NUnit.Framework; class C { [Verifies(Req.PRICE_001)] void M() => _ = 1; }", "C.M, which is no test")]
    [InlineData(MSTest, "using Microsoft.VisualStudio.TestTools.UnitTesting; class C { [Verifies(Req.PRICE_001), TestMethod, Ignore] void M() => _ = 1; }", "C.M, which is skipped")]
    [InlineData(MSTest, "using Microsoft.VisualStudio.TestTools.UnitTesting; public class C { [Verifies(Req.PRICE_001), TestMethod] public void M() => _ = 1; }", "C.M, which MSTest passes over: its class lacks [TestClass], or it is not public")]
    [InlineData(MSTest, "using Microsoft.VisualStudio.TestTools.UnitTesting; [TestClass] public class C { [Verifies(Req.PRICE_001), TestMethod] void M() => _ = 1; }", "C.M, which MSTest passes over: its class lacks [TestClass], or it is not public")]
    [InlineData(MSTest, "using Microsoft.VisualStudio.TestTools.UnitTesting; [Verifies(Req.PRICE_001)] public class C { [TestMethod] public void M() => _ = 1; }", "C, whose tests MSTest passes over: it lacks [TestClass], or they are not public")]
    [InlineData(MSTest, "class C { [Verifies(Req.PRICE_001)] void M() => _ = 1; }", "C.M, which is no test")]
    [InlineData(TUnit, "using TUnit.Core; class C { [Verifies(Req.PRICE_001), Test, Skip(\"slow\")] void M() => _ = 1; }", "C.M, which is skipped")]
    public async Task EveryFrameworksWordsAreKnown(string framework, string source, string stands) => Assert.StartsWith(
        $"File0.cs(1): ADEV0108: [Verifies] of PRICE-001 stands on {stands}, ", Assert.Single(await With(framework, source)), StringComparison.Ordinal);

    [Theory]
    [InlineData(NUnit, "using NUnit.Framework; class C { [Verifies(Req.PRICE_001), TestCase(1), TestCase(2, Ignore = \"slow\")] void M(int one) => _ = 1; }")]
    [InlineData(NUnit, "using NUnit.Framework; class C { [Verifies(Req.PRICE_001), Test, Ignore(\"until then\", Until = \"2030-01-01\")] void M() => _ = 1; }")]
    [InlineData(NUnit, "using NUnit.Framework; class C { [Verifies(Req.PRICE_001), Combinatorial] void M() => _ = 1; }")]
    [InlineData(MSTest, "using Microsoft.VisualStudio.TestTools.UnitTesting; [TestClass] public class C { [Verifies(Req.PRICE_001), DataTestMethod] public void M() => _ = 1; }")]
    [InlineData(MSTest, "using Microsoft.VisualStudio.TestTools.UnitTesting; [STATestClass] public class C { [Verifies(Req.PRICE_001), TestMethod] public void M() => _ = 1; }")]
    [InlineData(MSTest, "using Microsoft.VisualStudio.TestTools.UnitTesting; public abstract class B { [Verifies(Req.PRICE_001), TestMethod] public void M() => _ = 1; } [TestClass] public class C : B { }")]
    [InlineData(Reqnroll, "using Reqnroll; [Verifies(Req.PRICE_001)] class C { [Then(\"it is so\")] void M() => _ = 1; }")]
    [InlineData(TUnit, "using TUnit.Core; class C { [Verifies(Req.PRICE_001), Test, OnWindows] void M() => _ = 1; }")]
    public async Task EveryFrameworksTestsAreKnown(string framework, string source) => Assert.Empty(await With(framework, source));

    [Theory]
    [InlineData("class C { [Verifies(Req.PRICE_001)] void M() { } }")]
    [InlineData("class TestAttribute : System.Attribute { } class C { [Verifies(Req.PRICE_001), Test] void M() { } }")]
    public async Task AProjectThatRunsItsTestsInItsOwnWayIsLeftAlone(string source) =>
        Assert.Empty(await AnalyzerRun.Of(TestProject.With(Spec, source), "ADEV0108"));

    [Fact]
    public async Task AClaimOnTheAssemblyIsLeftAlone() => Assert.Empty(await Found("[assembly: Verifies(Req.PRICE_001)]"));

    [Fact]
    public async Task WhatCountsAsVerifiedStaysAsItIs()
    {
        var project = TestProject.With(Spec, "class C { [Verifies(Req.PRICE_001)] void M() { } }") with
        {
            References = [XUnit],
            Properties = TestProject.With("").Properties.Add("build_property.AutoDevCoverage", "Verification"),
        };

        var found = await AnalyzerRun.Of(project);

        Assert.Contains(found, static finding => finding.Contains("ADEV0108", StringComparison.Ordinal));
        Assert.DoesNotContain(found, static finding => finding.Contains("ADEV0102", StringComparison.Ordinal));
    }

    private static MetadataReference XUnit => MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location);

    private static async Task<IReadOnlyList<string>> Found(string source) =>
        await AnalyzerRun.Of(TestProject.With(Spec, source) with { References = [XUnit] }, "ADEV0108");

    private static async Task<IReadOnlyList<string>> With(string framework, string source) =>
        await AnalyzerRun.Of(TestProject.With(Spec, source, framework), "ADEV0108");
}
