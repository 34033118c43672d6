using AutoDev.Generators.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Tests;

/// <summary>A name that the compiler refuses for a source takes everything else that the generator wrote away with it.</summary>
public sealed class HintNames
{
    private static readonly Gen<char> Odd = Gen.OneOf(Gen.Char, Gen.Char["@/\\.:*?\"<>|-_+`'{}()[]#%&=~\0\n\u200d\ud800\u0301ªé東1aB"]);

    [Fact]
    public void NoneIsRefusedWhateverTheNamesAre() => Gen.Select(Odd.Array[0, 300], Odd.Array[0, 300], Gen.String).Sample(
        static (type, member, whole) =>
        {
            var driver = CSharpGeneratorDriver
                .Create(new OneSource(HintName.Of(new string(type), new string(member), whole)).AsSourceGenerator())
                .RunGenerators(CSharpCompilation.Create("Any"));

            Assert.Null(Assert.Single(driver.GetRunResult().Results).Exception);
        },
        iter: 300);

    [Fact]
    public void OverloadsHaveTheirOwn() => Assert.NotEqual(HintName.Of("A", "B", "B(int)"), HintName.Of("A", "B", "B(long)"));

    [Theory]
    [InlineData("int @class(int @int)", "@event", "Shop.@namespace")]
    [InlineData("int @class(int @int)", "event", "Shop.namespace")]
    [InlineData("int Überblick(int größe)", "Straße", "Läden")]
    [InlineData("int @value(int @value2)", "Outer.@new", "Shop")]
    [InlineData("int __(int ___)", "_", "_")]
    public void EveryNameOfCSharpMayStandInADocument(string signature, string type, string space)
    {
        var run = GeneratorRun.Of(TestProject.With($"""
            ---
            namespace: "{space}"
            type: "{type}"
            ---

            ## A-001: Any

            It MUST be.

            ```csharp
            {signature}
            ```

            """));

        Assert.Contains(GeneratedSources.Req, run.Sources.Keys);
        Assert.Single(run.Fallbacks);
    }

    [Theory]
    [InlineData("[Implements(\"A-001\")] public static partial int @class(int @int);")]
    [InlineData("[Implements(\"A-001\")] public partial @event(int @int);")]
    [InlineData("[Implements(\"A-001\")] public partial int this[int @int] { get; }")]
    [InlineData("[Implements(\"A-001\")] public static partial int Größe { get; }")]
    [InlineData("[Implements(\"A-001\")] public partial int Longest" + Long + "(int a);")]
    public void EveryOpenMemberGetsItsBody(string member) => Assert.Single(
        GeneratorRun.Of(TestProject.With("## A-001: Any\n\nIt MUST be.\n", $"namespace @namespace; public partial class @event {{ {member} }}")).Fallbacks);

    [Fact]
    public void AMemberThatIsNoneTakesNothingAway()
    {
        var run = GeneratorRun.Of(
            TestProject.With(
                "## A-001: Any\n\nIt MUST be.\n",
                "namespace Shop; public interface IOf<T> { int F(); } public partial class C : IOf<int> { [Implements(\"A-001\")] partial int IOf<int>.F(); }"),
            "CS0754",
            "CS0759",
            "CS8796");

        Assert.Contains(GeneratedSources.Req, run.Sources.Keys);
    }

    private const string Long = "AndLongerAndLongerAndLongerAndLongerAndLongerAndLongerAndLongerAndLongerAndLongerAndLongerAndLongerAndLonger";

    private sealed class OneSource(string name) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterPostInitializationOutput(output => output.AddSource(name, "// one"));
    }
}
