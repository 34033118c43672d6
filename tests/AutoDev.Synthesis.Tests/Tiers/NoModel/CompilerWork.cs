using AutoDev.Synthesis.Tests.Planning;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

/// <summary>In what the compiler allocates, which is its work and no machine's speed.</summary>
internal static class CompilerWork
{
    /// <summary>For the code that a specification leads to.</summary>
    public static long Of(string markdown)
    {
        var source = Shop.Candidate(markdown).Source;
        var compilation = Shop.Compilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, Shop.Options, "/shop/Generated/A.g.cs"));

        // All of it on this thread, whose allocations are counted.
        compilation = compilation.WithOptions(compilation.Options.WithConcurrentBuild(false));
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
