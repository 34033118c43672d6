namespace AutoDev.Specifications.Tests.Lint;

public sealed class ReadingFindings
{
    [Theory]
    [InlineData("## A-1: A\n\n- **A-1.1** x\n\n```csharp\nint F(int x);\n", "ADEV0003", 5, 1)]
    [InlineData("## A-1: A\n\n- **A-1.1** x\n\n```csharp\nint F(int x)\n\n| x | result |\n|---|---|\n", "ADEV0003", 5, 1)]
    [InlineData("Text\n\n~~~~\ncode\n", "ADEV0003", 3, 1)]
    [InlineData("## A-1: A\n\n- `One`: x\n- `2nd`: y\n\nIt MUST be one. Type: `Place`\n\n- **A-1.1** x\n", "ADEV0027", 4, 1)]
    [InlineData("## A-1: A\n\n- `on hold` (\"x\")\n- `Two`\n\nIt MUST be one. Type: `Place`\n\n- **A-1.1** x\n\n## A-2: B\n\n- **A-2.1** x\n", "ADEV0027", 3, 1)]
    [InlineData("## A-1: A\n\n- `Red`\n- Green\n- `Blue`\n\nIt MUST be one. Type: `Light`\n\n- **A-1.1** x\n", "ADEV0027", 4, 1)]
    [InlineData("## A-1: A\n\n- `Low` is 10\n- `High`\n\nIt MUST be one. Type: `Level`\n\n- **A-1.1** x\n", "ADEV0027", 3, 1)]
    [InlineData("## A-1: A\n\nIt MUST be one.\n\n- `Low`: little\n- `High`: much\n\nOr:\n\n1. `A`: best\n2. `B`: good\n", "ADEV0027", 10, 1)]
    [InlineData("## A-1: A\n\nIt MUST be one. Type: `Level`\n\n- `Low`: little\n- `High`: much\n\nOr:\n\n- `A`: best\n- `B` is good\n", "ADEV0027", 11, 1)]
    [InlineData("## A-1: A\n\n1. `Low`: little\n2. `High`: much\n\nIt MUST be one. Type: `Level`\n", "ADEV0027", 3, 1)]
    [InlineData("## A-1: A\n\n- `Low`: little\n- `High` = 20\n\nIt MUST be one. Type: `Level`\n", "ADEV0027", 4, 1)]
    [InlineData("## A-1: A\n\n| n | f? |\n|---|---|\n| 1 | 2 |\n\n| 9 | 19 |\n", "ADEV0015", 7, 1)]
    [InlineData("## A-1: A\n\n| n | f? |\n|---|---|\n| 1 | 2 |\n| 5 | ~~9~~ |\n", "ADEV0015", 6, 7)]
    [InlineData("Text\n\n```csharp\nint x\n\n## A-1: A\n\n```csharp\nint F(int x)\n```\n", "ADEV0003", 3, 1)]
    [InlineData("---\nkey: [1\n---\n", "ADEV0018", 2, 8)]
    [InlineData("---\n- a\n- b\n---\n", "ADEV0018", 2, 1)]
    [InlineData("## A-1: A\n\n```mermaid\nstateDiagram-v2\n  A --> B : go\n  A ->> B\n```\n", "ADEV0019", 6, 3)]
    [InlineData("## A-1: A\n\n- **A-1.1** x\n\n| a | b |\n|---|\n| 1 | 2 |\n", "ADEV0015", 6, 1)]
    public void WhatCannotBeReadIsReportedWhereItStands(string text, string rule, int line, int column)
    {
        var finding = Assert.Single(Reading.Document(text).Findings);

        Assert.Equal((rule, line, column), (finding.Rule.Id, finding.Place!.Span.From.Line, finding.Place.Span.From.Column));
    }

    [Theory]
    [InlineData("| n | f? |\n|---|---|\n| 1 | 2 |\n\n|x| is 2 where x is.\n")]
    [InlineData("| n | f? |\n|---|---|\n| 1 | 2 |\n\n|x|\n")]
    [InlineData("- **A-1.1** x\n\n| 9 | 19 |\n")]
    [InlineData("| n | f? |\n|---|---|\n| 1 | 2 |\n| ~~9~~ | ~~19~~ |\n")]
    [InlineData("| n | f? |\n|---|---|\n| 1 | 2 |\n| 9 | a ~~19~~ b |\n")]
    [InlineData("- `Low`: 10\n- `High` - 20 of them\n\nIt MUST be one. Type: `Level`\n")]
    [InlineData("- `Low` is one\n- High\n\n- **A-1.1** x\n")]
    [InlineData("- Low\n- High\n\n- **A-1.1** x Type: `Level`\n")]
    public void WhatIsMeantAsItStandsIsNotReported(string text) => Assert.Empty(Reading.Document("## A-1: A\n\n" + text).Findings);

    [Fact]
    public void ARowThatIsStruckThroughIsNone()
    {
        var requirement = Reading.Only("## A-1: A\n\n| n | f? |\n|---|---|\n| 1 | 2 |\n| ~~9~~ | ~~19~~ |\n| ~~7~~ | |\n| 3 | 6 |\n");

        Assert.Equal(["1", "3"], Assert.Single(requirement.Tables).Rows.Select(static row => row.Cells[0].Raw));
        Assert.Equal(["| ~~9~~ | ~~19~~ |", "| ~~7~~ | |"], requirement.Prose.Select(static prose => prose.Text));
    }

    [Fact]
    public void BytesThatAreNoUtf8AreReportedWithTheirOffset()
    {
        var finding = Assert.Single(SpecificationReader.Read("SPEC.md", [(byte)'#', (byte)' ', 0xC3, 0x28]).Findings);

        Assert.Equal("ADEV0012", finding.Rule.Id);
        Assert.Contains("byte 2", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BytesThatAreNoUtf8AreReportedAtTheirLine()
    {
        var place = Assert.Single(SpecificationReader.Read("SPEC.md", [.. "# Läden\r\n\nF"u8, 0xFC, .. "r\n"u8]).Findings).Place!;

        Assert.Equal((3, 2), (place.Span.From.Line, place.Span.From.Column));
    }

    [Fact]
    public void ANullCharacterIsSaidToBeOne()
    {
        var finding = Assert.Single(SpecificationReader.Read("SPEC.md", "# Prices\n\n## A-1: A\n\n- **A-1.1** It MUST\0 be.\n"u8.ToArray()).Findings);

        Assert.Equal("ADEV0012", finding.Rule.Id);
        Assert.Equal("The file holds a null character (U+0000) in line 5, which no text has. Remove it", finding.Message);
        Assert.Equal(5, finding.Place!.Span.From.Line);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16WithAMarkIsReadLikeItsText(bool bigEndian)
    {
        const string Text = "## A-1: é 😀\n\n- **A-1.1** x\n";
        var encoding = new System.Text.UnicodeEncoding(bigEndian, byteOrderMark: true);

        Assert.Equal(SpecificationReader.Read("SPEC.md", Text), SpecificationReader.Read("SPEC.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]));
    }

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32", true)]
    public void OtherUnicodeIsRefusedAndNotReadAsSomethingElse(string name, bool mark)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("## A-1: A\n\n- **A-1.1** x\n")];

        var finding = Assert.Single(SpecificationReader.Read("SPEC.md", bytes).Findings);
        Assert.Equal("ADEV0012", finding.Rule.Id);
        Assert.Contains("Save it as UTF-8", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```\n## A-2: B\n\n```csharp\nint F(int a)\n```\n", "ADEV0003", 5)]
    [InlineData("```text\nx\n\n## A-2: B\n\nIt MUST.\n\n```\n", "ADEV0003", 5)]
    [InlineData("<!-- later\n\n## A-2: B\n\nIt MUST.\n", "ADEV0003", 5)]
    [InlineData("<!-- later\n\n## A-2: B\n\nIt MUST.\n\n<!-- done -->\n", "ADEV0003", 5)]
    public void WhatIsNeverClosedIsSaidWhereItBegins(string body, string rule, int line)
    {
        var finding = Assert.Single(Reading.Document("## A-1: A\n\nIt MUST be.\n\n" + body).Findings, finding => finding.Rule.Id == rule);

        Assert.Equal(line, finding.Place!.Span.From.Line);
    }

    [Theory]
    [InlineData("```markdown\n## A-2: B\n```\n")]
    [InlineData("<!--\n## A-2: B\n\nIt MUST.\n-->\n")]
    [InlineData("<!-- never closed and harmless\n")]
    public void WhatIsShownOrTakenOutIsNot(string body) =>
        Assert.DoesNotContain(Reading.Document("## A-1: A\n\nIt MUST be.\n\n" + body).Findings, static finding => finding.Rule.Id == "ADEV0003");

    [Fact]
    public void FrontMatterThatIsNeverClosedIsSaid()
    {
        var finding = Assert.Single(Reading.Document("---\nnamespace: Shop\ntype: Pricing\n\n## A-1: A\n\n- **A-1.1** x\n").Findings);

        Assert.Equal(("ADEV0018", 1), (finding.Rule.Id, finding.Place!.Span.From.Line));
    }

    [Theory]
    [InlineData("```gherkin\nScenario: Three days\n  Given 3 days\n  When the pay is asked for\n  Then the pay is 10\n```\n", "of Pay. Write it", "mark this one gherkin ignore")]
    [InlineData("```\nPay(3) == 10\nPay(4) == 20\n```\n", "of Pay. Write it", "mark this one text")]
    [InlineData("```\nPay(3) -> 10\n```\n", "of Pay. Write it", "mark this one text")]
    public void AFenceThatIsNotReadIsSaidWhereItHoldsExamplesOfTheMember(string fence, string member, string remedy)
    {
        var finding = Assert.Single(Reading.Document("## A-1: A\n\nIt MUST be.\n\n```csharp\nint Pay(int days)\n```\n\n| days | pay |\n|---|---|\n| 3 | 30 |\n\n" + fence).Findings);

        Assert.Equal(("ADEV0025", 14), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.Contains(member, finding.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```gherkin ignore\nThen the pay is 10\n```\n")]
    [InlineData("```gherkin\nThen the fee is 10\n```\n")]
    [InlineData("```gherkin\nGiven a pay of 10\n```\n")]
    [InlineData("```text\nPay(3) == 10\n```\n")]
    [InlineData("```python\nPay(3) == 10\n```\n")]
    [InlineData("```\nFee(3) == 10\n```\n")]
    [InlineData("```\nPay(days)\nPay(int days) == 10\nPay(3)\n```\n")]
    [InlineData("```\ndotnet run -- pay 3\n```\n")]
    public void AFenceThatIsOnlyShownIsNot(string fence) =>
        Assert.Empty(Reading.Document("## A-1: A\n\nIt MUST be.\n\n```csharp\nint Pay(int days)\n```\n\n| days | pay |\n|---|---|\n| 3 | 30 |\n\n" + fence).Findings);

    [Theory]
    [InlineData("namspace: Shop", "namspace is no key that is known here, and nearly namespace")]
    [InlineData("type: Pricing\nname_space: Shop", "name_space is no key that is known here, and nearly namespace")]
    [InlineData("tpye: Pricing", "tpye is no key that is known here, and nearly type")]
    [InlineData("namespace: Shop\ntypes: Pricing", "types is no key that is known here, and nearly type")]
    public void AKeyThatIsNearlyOneThatIsKnownIsSaid(string keys, string problem)
    {
        var text = $"---\n{keys}\n---\n\n## A-1: A\n\n- **A-1.1** x\n";
        var finding = Assert.Single(Reading.Document(text).Findings);

        Assert.Equal("ADEV0018", finding.Rule.Id);
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
        Assert.Equal(keys.Split('\n')[^1], Reading.At(text, finding.Place!.Span));
    }

    [Theory]
    [InlineData("title: Prices\nauthor: Ada\ntags: [a, b]\nstatus: draft\ndate: 2026-01-01\ntime: 10:30\nname: Shop")]
    [InlineData("namespace: Shop\ntype: Pricing\ntypes: x\nnamespaces: y")]
    [InlineData("Namespace: Shop\nTYPE: Pricing")]
    [InlineData("types: [a, b]")]
    public void KeysOfOtherToolsAreNot(string keys) => Assert.Empty(Reading.Document($"---\n{keys}\n---\n\n## A-1: A\n\n- **A-1.1** x\n").Findings);

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public void FormsThatUtf8ForbidsAreNone(byte[] bytes) => Assert.Equal("ADEV0012", Assert.Single(SpecificationReader.Read("SPEC.md", bytes).Findings).Rule.Id);

    [Fact]
    public void BytesWithAMarkAreReadLikeTheirText()
    {
        const string Text = "## A-1: é 😀\n\n- **A-1.1** x\n";

        Assert.Equal(SpecificationReader.Read("SPEC.md", Text), SpecificationReader.Read("SPEC.md", System.Text.Encoding.UTF8.GetBytes("\uFEFF" + Text)));
    }

    [Fact]
    public void AFileOf50MegabytesIsRefused() =>
        Assert.Equal("ADEV0013", Assert.Single(SpecificationReader.Read("SPEC.md", new byte[50 * 1024 * 1024]).Findings).Rule.Id);

    [Fact]
    public void QuotesNestedWithoutEndAreRefusedAndKept()
    {
        var text = new string('>', 5_000) + " text";
        var document = Reading.Document(text);

        Assert.Equal("ADEV0017", Assert.Single(document.Findings).Rule.Id);
        Assert.Equal(text, Assert.Single(document.Prose).Text);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    public void FrontMatterNestedWithoutEndIsRefused(string piece)
    {
        var text = "---\na: " + string.Concat(Enumerable.Repeat(piece, 20_000)) + "\n---\n";

        Assert.Equal("ADEV0018", Assert.Single(Reading.Document(text).Findings).Rule.Id);
    }
}
