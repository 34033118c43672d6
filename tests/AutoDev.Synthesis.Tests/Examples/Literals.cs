using AutoDev.Specifications.Cells;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Planning;
using AutoDev.Synthesis.Tests.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Tests.Examples;

public sealed class Literals
{
    private static readonly CSharpCompilation Compilation = Shop.Compilation("""
        namespace Shop
        {
            public enum Tier { Bronze, @default }
            public sealed record Money(decimal Amount, string Currency, Tier? Tier = null);
            public static class Place { }
        }
        """);

    [Theory]
    [InlineData("int", "42", "42")]
    [InlineData("long", "1_000", "1000L")]
    [InlineData("byte", "255", "255")]
    [InlineData("decimal", "0.10", "0.10m")]
    [InlineData("decimal", "5%", "0.05m")]
    [InlineData("double", "2", "2d")]
    [InlineData("float", "2.5", "2.5f")]
    [InlineData("bool", "yes", "true")]
    [InlineData("string", "\"a \\\"b\\\"\"", "\"a \\\"b\\\"\"")]
    [InlineData("string", "two words", "\"two words\"")]
    [InlineData("char", "x", "'x'")]
    [InlineData("int?", "null", "null")]
    [InlineData("string?", "", "null")]
    [InlineData("DateOnly", "2026-02-28", "new global::System.DateOnly(2026, 2, 28)")]
    [InlineData("DateTime", "2026-02-28T10:30", "new global::System.DateTime(2026, 2, 28, 10, 30, 0)")]
    [InlineData("TimeOnly", "08:30:05", "new global::System.TimeOnly(8, 30, 5)")]
    [InlineData("TimeOnly", "08:30:00.500", "new global::System.TimeOnly(306005000000L)")]
    [InlineData("TimeSpan", "90 min", "global::System.TimeSpan.FromMinutes(90)")]
    [InlineData("Tier", "bronze", "global::Shop.Tier.Bronze")]
    [InlineData("Tier", "Tier.default", "global::Shop.Tier.@default")]
    [InlineData("int[]", "[1, 2]", "new int[] { 1, 2 }")]
    [InlineData("IReadOnlyList<Tier>", "[Bronze]", "(global::System.Collections.Generic.IReadOnlyList<global::Shop.Tier>)(new global::Shop.Tier[] { global::Shop.Tier.Bronze })")]
    [InlineData("List<int>", "[]", "new global::System.Collections.Generic.List<int>()")]
    [InlineData("List<int>", "[1]", "new global::System.Collections.Generic.List<int> { 1 }")]
    [InlineData("Money", "{amount: 3, Currency: \"EUR\"}", "new global::Shop.Money(Amount: 3m, Currency: \"EUR\")")]
    public void AreWrittenByType(string type, string cell, string expected)
    {
        var literal = CSharpLiteral.GlobalOf(CellReader.Read(cell), ShapeOf(type));

        Assert.Equal((expected, ""), (literal.Text, literal.Problem));
    }

    [Theory]
    [InlineData("int", "42", "((int)__row[0])", 42)]
    [InlineData("byte", "255", "((byte)__row[0])", (byte)255)]
    [InlineData("ulong", "18446744073709551615", "((ulong)__row[0])", ulong.MaxValue)]
    [InlineData("double", "0.1", "((double)__row[0])", 0.1)]
    [InlineData("float", "0.1", "((float)__row[0])", 0.1f)]
    [InlineData("bool", "no", "((bool)__row[0])", false)]
    [InlineData("string?", "two words", "((string)__row[0])", "two words")]
    [InlineData("char", "x", "((char)__row[0])", 'x')]
    [InlineData("int?", "null", "null")]
    [InlineData("Tier", "bronze", "global::Shop.Tier.Bronze")]
    [InlineData("DateOnly", "2026-02-28", "new global::System.DateOnly(((int)__row[0]), ((int)__row[1]), ((int)__row[2]))", 2026, 2, 28)]
    [InlineData("TimeSpan", "90 min", "global::System.TimeSpan.FromMinutes(((int)__row[0]))", 90)]
    [InlineData("int[]", "[1, 2]", "new int[] { ((int)__row[0]), ((int)__row[1]) }", 1, 2)]
    public void LeaveTheirConstantsToTheRow(string type, string cell, string expected, params object[] row)
    {
        var constants = new RowConstants();

        var literal = new LiteralWriter(Global: true, constants).Write(CellReader.Read(cell), ShapeOf(type));

        Assert.Equal((expected, ""), (literal.Text, literal.Problem));
        Assert.Equal(row, constants.Values);
    }

    [Fact]
    public void KeepTheScaleOfADecimal()
    {
        var constants = new RowConstants();

        new LiteralWriter(Global: true, constants).Write(CellReader.Read("0.10"), ShapeOf("decimal"));

        Assert.Equal(2, Assert.IsType<decimal>(Assert.Single(constants.Values)).Scale);
    }

    [Theory]
    [InlineData("int", "0.5", "it has a fraction")]
    [InlineData("int", "3000000000", "it is outside -2147483648 to 2147483647")]
    [InlineData("byte", "-1", "it is outside 0 to 255")]
    [InlineData("decimal", "99999999999999999999999999999999", "the number is too large")]
    [InlineData("int", "null", "null is not one of its values")]
    [InlineData("int", "", "nothing is written")]
    [InlineData("int", "many", "this is not a number")]
    [InlineData("string", "5", "this is a number")]
    [InlineData("Tier", "Platinum", "its members are Bronze, default")]
    [InlineData("Money", "{Amount: 3}", "the field Currency is missing")]
    [InlineData("Money", "{Amount: 3, Currency: \"EUR\", Colour: 3}", "it has no field Colour")]
    [InlineData("DateOnly", "soon", "this is not a date")]
    [InlineData("System.Threading.Tasks.Task", "5", "no cell can write a value of this type")]
    public void ThatDoNotFitSayWhy(string type, string cell, string problem) =>
        Assert.Equal(problem, CSharpLiteral.GlobalOf(CellReader.Read(cell), ShapeOf(type)).Problem);

    private static TypeShape ShapeOf(string type)
    {
        var tree = CSharpSyntaxTree.ParseText($"#nullable enable\nnamespace Shop {{ class Probe {{ {type} Field; }} }}", Shop.Options);
        var model = Compilation.AddSyntaxTrees(tree).GetSemanticModel(tree);
        var field = tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().Single();
        return new ShapeReader(model, field.SpanStart).ShapeOf(((IFieldSymbol)model.GetDeclaredSymbol(field)!).Type);
    }
}
