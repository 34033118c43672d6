using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Tests.Compilation;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Tests.Examples;

public class NamesInExamples
{
    private static readonly string[] Words =
    [
        "Twin", "Twins", "Order", "Shop", "System", "Exception", "x", "var", "is", "new", "throw", "switch", "with", "when", "from", "in",
        "select", "await", "async", "delegate", "default", "typeof", "nameof", "stackalloc", "ref", "out", "int", "global", "::", "=>", "==",
        "<", ">", "(", ")", "[", "]", "{", "}", ",", ".", "?", "?.", ":", ";", "!", "-", "+", "*", "&", "..", "^", "\"a\"", "$\"{", "}\"",
        "'c'", "1", "1.5m", "@", "#line", "//", "/*", "*/", "\n",
    ];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(static i => Words[i]);

    private static readonly Increment Increment = new()
    {
        Requirement = new Requirement { Id = "TWIN-001", Revision = default!, Behaviour = default!, Place = UserProject.Place(1) },
        Kind = IncrementKind.Member,
        Namespace = "Shop",
        TypeName = "Twins",
        FileName = "Twins.Twin.g.cs",
        Signature = new MemberSignature { Kind = MemberKind.Method, Name = "Twin", ReturnType = "int", Modifiers = ["public", "static"] },
        KnownTypes = [new KnownType("Order", "global::Shop.Order"), new KnownType("Exception", "global::Shop.Exception")],
    };

    private static string Written(string code) => ShortNames.WrittenInFull(SyntaxFactory.ParseExpression(code), Increment);

    [Theory]
    [InlineData("Twin(3) == 6", "global::Shop.Twins.Twin(3) == 6")]
    [InlineData("Twins.Twin(3) == 6", "global::Shop.Twins.Twin(3) == 6")]
    [InlineData("Twin(1 == 1 ? 1 : throw new System.Exception(\"x\")) == 2", "global::Shop.Twins.Twin(1 == 1 ? 1 : throw new System.Exception(\"x\")) == 2")]
    [InlineData("throw new Exception()", "throw new global::Shop.Exception()")]
    [InlineData("new Order(1) { Order = 2 }.Order is Order", "new global::Shop.Order(1) { Order = 2 }.Order is global::Shop.Order")]
    [InlineData("global::Shop.Order.Twin", "global::Shop.Order.Twin")]
    [InlineData("x is Other.Order { Order: 1 }", "x is Other.Order { Order: 1 }")]
    [InlineData("all.Select(Twin => Twin + 1)", "all.Select(Twin => Twin + 1)")]
    [InlineData("all.Select(x => Twin(x))", "all.Select(x => global::Shop.Twins.Twin(x))")]
    [InlineData("(Order)x ?? default(Order)", "(global::Shop.Order)x ?? default(global::Shop.Order)")]
    public void AreWrittenInFullWhereTheyStandAlone(string code, string written) => Assert.Equal(written, Written(code));

    [Fact]
    public void NeverMakeItThrowWhateverTheCode() => Word.Array[0, 14].Sample(
        static words =>
        {
            var code = string.Join(' ', words);
            if (DocumentCode.TryParse(() => SyntaxFactory.ParseExpression(code)) is { } expression)
            {
                Assert.True(ShortNames.WrittenInFull(expression, Increment).Length >= expression.Span.Length);
            }

            if (DocumentCode.TryParse(() => CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(kind: Microsoft.CodeAnalysis.SourceCodeKind.Script)).GetRoot()) is { } script)
            {
                _ = ShortNames.WrittenInFull(script, Increment);
            }
        },
        iter: 20_000);

    [Fact]
    public void KeepTheRestOfTheCode() => Word.Array[0, 14].Sample(
        static words =>
        {
            if (DocumentCode.TryParse(() => SyntaxFactory.ParseExpression(string.Join(' ', words))) is not { } code)
            {
                return;
            }

            var written = ShortNames.WrittenInFull(code, Increment).Replace("global::Shop.Twins", "Twins", StringComparison.Ordinal).Replace("global::Shop.", "", StringComparison.Ordinal)
                .Replace("Twins.Twin", "Twin", StringComparison.Ordinal);
            Assert.Equal(code.ToString().Replace("Twins.Twin", "Twin", StringComparison.Ordinal), written);
        },
        iter: 5_000);
}
