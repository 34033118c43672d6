using AutoDev.Synthesis.Compilation;

namespace AutoDev.Synthesis.Tests.Compilation;

public class SdkCompilerTests
{
    [Fact]
    public void FindsTheCompilerOfTheNewestSdkBesideTheRunningHost()
    {
        var folder = SdkCompiler.FindNewest();

        Assert.NotNull(folder);
        Assert.True(File.Exists(Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.dll")));
    }

    [Fact]
    public void HasNothingToDoWhereTheCompilerIsDeployedBesideIt() => Assert.Null(SdkCompiler.Use("/no/such/folder"));
}
