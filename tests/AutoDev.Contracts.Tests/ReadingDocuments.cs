using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Tests;

[Verifies("PRP-010-5")]
public sealed class ReadingDocuments
{
    private readonly ContractFindings findings = new();

    [Theory]
    [InlineData("""{ "a": [1, true, null, "x\n\u00e9"], "b": {} }""")]
    [InlineData("a: [1, true, null, \"x\\n\\u00e9\"]\nb: {}\n")]
    public void JsonAndYamlAreTheSameTree(string text)
    {
        var root = DocumentReader.Read(text, findings)!;

        Assert.Empty(findings.All);
        Assert.Equal([NodeKind.Number, NodeKind.Boolean, NodeKind.Null, NodeKind.String], root["a"]!.Items.Select(item => item.Kind));
        Assert.Equal("x\né", root["a"]!.Items[3].Text);
        Assert.True(root["b"]!.IsMapping);
    }

    [Fact]
    public void ANodeKnowsItsPlace()
    {
        const string Text = """{ "first": 1, "second": "two" }""";
        var node = DocumentReader.Read(Text, findings)!["second"]!;

        Assert.Equal("\"two\"", Text.Substring(node.Start, node.Length));
    }

    [Fact]
    public void AYamlNodeKnowsItsPlace()
    {
        const string Text = "first: 1\nsecond: two\n";
        var node = DocumentReader.Read(Text, findings)!["second"]!;

        Assert.Equal("two", Text.Substring(node.Start, node.Length));
    }

    [Theory]
    [InlineData("""{ "kept": 1, "kept": 2 }""", ContractFault.DuplicateKey)]
    [InlineData("kept: 1\nkept: 2\n", ContractFault.DuplicateKey)]
    [InlineData("""{ "kept": 2, "cut": { "off": [""", ContractFault.Malformed)]
    [InlineData("""{ "kept": 2 "comma": 1 }""", ContractFault.Malformed)]
    [InlineData("""{ "kept": 2, oops }""", ContractFault.Malformed)]
    [InlineData("""{ "kept": 2, "a": }""", ContractFault.Malformed)]
    [InlineData("kept: 2\na: [1\nb: }", ContractFault.Malformed)]
    [InlineData("kept: 2\na: *unknown\n", ContractFault.UnresolvedReference)]
    public void AMistakeIsFoundAndTheRestIsRead(string text, ContractFault fault)
    {
        var root = DocumentReader.Read(text, findings)!;

        Assert.Contains(findings.All, finding => finding.Fault == fault);
        Assert.Equal("2", root["kept"]!.Text);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void DepthIsLimitedAndSaid(char open, char close)
    {
        var level = open == '{' ? "{\"a\":" : "[";
        var text = string.Concat(Enumerable.Repeat(level, 50_000)) + "1" + new string(close, 50_000);
        DocumentReader.Read(text, findings);

        Assert.Contains(findings.All, finding => finding.Message.Contains("below", StringComparison.Ordinal));
    }

    [Fact]
    public void DeepYamlIsLimitedAndSaid()
    {
        var root = DocumentReader.Read("a: " + new string('[', 300) + new string(']', 300) + "\nb: 1\n", findings)!;

        Assert.Contains(findings.All, finding => finding.Message.Contains("below", StringComparison.Ordinal));
        Assert.Equal("1", root["b"]!.Text);
        DocumentReader.Read("a: " + new string('[', 50_000), findings);
    }

    [Fact]
    public void AliasesThatMultiplyStaySmall()
    {
        var text = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));
        var root = DocumentReader.Read(text, findings)!;

        Assert.Empty(findings.All);
        Assert.Equal(61, root.Members.Count);
    }

    [Fact]
    public void AMergeKeyAddsWhatIsNotThere()
    {
        var root = DocumentReader.Read("base: &base { a: 1, b: 2 }\nmore: { <<: *base, b: 3 }\n", findings)!;

        Assert.Empty(findings.All);
        Assert.Equal("1", root["more"]!["a"]!.Text);
        Assert.Equal("3", root["more"]!["b"]!.Text);
    }

    [Theory]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("+12", "12")]
    [InlineData(".5", "0.5")]
    [InlineData("-1.5e3", "-1.5e3")]
    [InlineData("007", "7")]
    public void YamlNumbersAreWrittenAsJson(string written, string number)
    {
        var node = DocumentReader.Read($"a: {written}", findings)!["a"]!;

        Assert.Equal((NodeKind.Number, number), (node.Kind, node.Text));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1_000")]
    [InlineData("2020-01-01")]
    [InlineData("'12'")]
    [InlineData("0x")]
    [InlineData("1.2.3")]
    public void OtherPlainWordsAreTexts(string written) =>
        Assert.Equal(NodeKind.String, DocumentReader.Read($"a: {written}", findings)!["a"]!.Kind);
}
