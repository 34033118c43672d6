using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Tests.CSharp;

public sealed class CodeStyles
{
    [Fact]
    public void DefaultToWhatTheSdkWrites() => Assert.Equal(CodeStyle.Default, CodeStyle.For("/shop/Generated/A.g.cs", []));

    [Fact]
    public void ComeFromTheSectionsThatMatch()
    {
        var style = CodeStyle.For(
            "/shop/Generated/A.g.cs",
            [
                ("/shop/.editorconfig", "root = true\n[*]\nindent_size = 8\n[*.cs]\nindent_size = 2\ncsharp_style_namespace_declarations = block_scoped:suggestion\n[*.md]\nindent_style = tab\n"),
            ]);

        Assert.Equal(new CodeStyle("  ", FinalNewline: true, FileScopedNamespace: false), style);
    }

    [Theory]
    [InlineData("crlf", "\r\n")]
    [InlineData("lf", "\n")]
    [InlineData("cr", "\n")]
    public void SayHowLinesEnd(string value, string end) =>
        Assert.Equal(end, CodeStyle.For("/shop/A.cs", [("/shop/.editorconfig", "[*.cs]\nend_of_line = " + value)]).EndOfLine);

    [Theory]
    [InlineData("indent_size = tab")]
    [InlineData("indent_size = 900")]
    [InlineData("indent_size = -1")]
    public void IgnoreNonsense(string line) =>
        Assert.Equal(CodeStyle.Default, CodeStyle.For("/shop/A.cs", [("/shop/.editorconfig", "[*.cs]\n" + line)]));
}
