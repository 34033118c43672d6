using AutoDev.Synthesis.Compilation;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Tests.Compilation;

public sealed class CandidateScopes : IDisposable
{
    private const string Money = "namespace Shop.Money; public sealed record Coin(decimal Worth);";

    private readonly TemporaryFolder folder = new();
    private readonly List<ProjectFile> files = [];

    [Fact]
    public void HoldsWhatACandidateUsesDirectlyOrNot()
    {
        File("Coin.cs", Money);
        File("Purse.cs", "namespace Shop; public static class Purse { public static Money.Coin Open() => null!; }");

        Assert.Equal(["Coin.cs", "Purse.cs"], Around("namespace Shop; static class A { static object Of() => Purse.Open(); }"));
    }

    [Fact]
    public void LeavesOutWhatHasTheSameNameInANamespaceThatNobodySays()
    {
        File("Here.cs", "namespace Shop.Here; public static class Rules { public static int Most => 1; }");
        File("There.cs", "namespace Shop.There; public static class Rules { public static int Most => 2; }");

        Assert.Equal(["Here.cs"], Around("namespace Shop.Here; static class A { static int Of() => Rules.Most; }"));
    }

    [Fact]
    public void SeesANamespaceThroughAUsingForAllFiles()
    {
        File("Usings.cs", "global using Shop.Money;");
        File("Coin.cs", Money);

        Assert.Equal(["Usings.cs", "Coin.cs"], Around("namespace Shop.Orders; static class A { static Coin? Of() => null; }"));
    }

    [Fact]
    public void HoldsWhatIsInNoNamespace()
    {
        File("Global.cs", "public static class Everywhere { public static int Most => 1; }");

        Assert.Equal(["Global.cs"], Around("namespace Shop; static class A { static int Of() => Everywhere.Most; }"));
    }

    [Fact]
    public void LeavesOutWhoUsesAMemberOfWhichOnlyTheBodyChanged()
    {
        File("User.cs", "namespace Shop; public static class User { public static decimal Pay() => Rules.Discount(); }");
        File("Candidate.g.cs", "namespace Shop; public static class Rules { public static decimal Discount() => 1m; }");

        Assert.Equal(["Candidate.g.cs"], Around("namespace Shop; public static class Rules { public static decimal Discount() => 2m; }"));
    }

    [Fact]
    public void HoldsWhoUsesAMemberThatChanged()
    {
        File("User.cs", "namespace Shop; public static class User { public static decimal Pay() => Rules.Discount(); }");
        File("Candidate.g.cs", "namespace Shop; public static class Rules { public static decimal Discount() => 1m; }");

        Assert.Contains("User.cs", Around("namespace Shop; public static class Rules { public static int Discount() => 2; }"));
    }

    public void Dispose() => folder.Dispose();

    private void File(string name, string text)
    {
        folder.Write(name, text);
        files.Add(new ProjectFile(folder.Of(name), name.EndsWith(".g.cs", StringComparison.Ordinal), CSharpParseOptions.Default));
    }

    private IEnumerable<string> Around(string candidate)
    {
        var tree = CSharpSyntaxTree.ParseText(candidate, path: Path.Combine(folder.Path, "Candidate.g.cs"));
        return CandidateScope.Around(files, [tree], [], out _).Select(static each => Path.GetFileName(each.FilePath));
    }
}
