using CsCheck;

namespace AutoDev.Build.Tests;

public sealed class InputsFileTests
{
    [Fact]
    public void EachPairIsALine() =>
        Assert.Equal("mode=Verify\ncompile=/p/a=b.cs\n", InputsFile.Format([InputsFile.Line("mode", "Verify"), InputsFile.Line("compile", "/p/a=b.cs")]));

    [Fact]
    public void NoValueCanAddALine() => Gen.String.Sample(value =>
        Assert.Equal(1, InputsFile.Format([InputsFile.Line("key", value)]).Count(letter => letter == '\n')));
}
