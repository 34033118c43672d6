using CsCheck;

namespace AutoDev.Build.Tests;

public sealed class InputsFileTests
{
    [Fact]
    public void EachPairIsALine() =>
        Assert.Equal("mode=Verify\ncompile=/p/a=b.cs\n", InputsFile.Format([new("mode", "Verify"), new("compile", "/p/a=b.cs")]));

    [Fact]
    public void NoValueCanAddALine() => Gen.String.Sample(value =>
        Assert.Equal(1, InputsFile.Format([new("key", value)]).Count(letter => letter == '\n')));
}
