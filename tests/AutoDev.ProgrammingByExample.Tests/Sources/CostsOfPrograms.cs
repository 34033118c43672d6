using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.ProgrammingByExample.Tests.Sources;

/// <summary>What a program costs decides which one is taken: every such number has its name and its reason in one place.</summary>
public sealed class CostsOfPrograms
{
    private const string Model = """
        using System.Linq;
        static class CostModel { public const int Plain = 2; public const int Dear = Plain + 3; }
        record Part(string Text, int Cost);
        record Operator(string Name, int Cost);
        """;

    [Fact]
    public void StandInTheCostModelAndInTheTablesOfOperators() => Assert.Empty(BareCosts.In([.. Sources()]));

    [Fact]
    public void AreSeenInTheSourcesThatAreRead() => Assert.Contains(Sources(), static tree => tree.FilePath.EndsWith("CostModel.cs", StringComparison.Ordinal));

    [Theory]
    [InlineData("Part Make() => new(\"a\", 3);")]
    [InlineData("Part Make() => new Part(Cost: CostModel.Plain + 1, Text: \"a\");")]
    [InlineData("Part Make(bool isOne) => new(\"a\", isOne ? CostModel.Plain : 4);")]
    [InlineData("Part Make(Part part) => part with { Cost = part.Cost - 1 };")]
    [InlineData("Part Make(string[] all) => new(\"a\", all.Sum(text => System.Math.Min(3, text.Length)));")]
    [InlineData("(string Text, int Cost)[] All = [(\"a\", 1)];")]
    [InlineData("int CostOf(string text) { if (text == \"\") return 2; return CostModel.Plain; }")]
    [InlineData("int Sum() { var cost = 0; cost += 2; return cost; }")]
    public void AreFoundWhereTheyAreBare(string member) => Assert.Single(BareCosts.In(Read(member)));

    [Theory]
    [InlineData("Part Make(Part[] all, int i) => new(\"a\", i == 1 ? all[1].Cost : CostModel.Dear);")]
    [InlineData("Part Make() => new(\"a\", 0);")]
    [InlineData("Operator Make() => new(\"a\", 3);")]
    [InlineData("bool IsDear(Part part) => part.Cost > 12;")]
    [InlineData("int Sum() { var cost = 0; for (var level = 1; level < 5; level++) cost += level; return cost; }")]
    public void AreNotWhatIsComparedCountedOrAnOperatorsOwn(string member) => Assert.Empty(BareCosts.In(Read(member)));

    private static SyntaxTree[] Read(string member) => [CSharpSyntaxTree.ParseText($"{Model}\nclass Search {{ {member} }}")];

    private static IEnumerable<SyntaxTree> Sources()
    {
        var root = typeof(CostsOfPrograms).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;
        var project = Path.Combine(root, "src", "AutoDev.ProgrammingByExample");
        return Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Select(static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path))
            .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;"));
    }
}
