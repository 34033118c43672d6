using CsCheck;

namespace AutoDev.Specifications.Tests.Robustness;

[Verifies("PRP-101-7")]
[Verifies("PRP-101-3")]
public sealed class RandomDocuments
{
    private static readonly string[] Pieces =
    [
        "# ", "## ", "### ", "PRICE-001", "PRICE-002: Title", "PRICE-001.2", "**", "`", "```csharp\n", "```\n", "```mermaid\n", "~~~\n",
        "stateDiagram-v2\n", "[*] --> A\n", "A --> B : go [x] / y\n", "| a | b |\n", "|---|---|\n", "| 1 | 2 |\n", "| <18 | ", "|", "\\|", "\\",
        "- ", "* ", "1. ", "  - ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", " ", "Given a", "When b", "Then c", "And d", "MUST", "MUST NOT",
        "SHALL", "SHOULD", "The shop MUST pay. ", "word", "1", "0.05", "10..99", "*", "\"text\"", "\"", "'", "[1, 2]", "[", "]", "{A: 1}",
        "{", "}", "(", ")", "<", ">", "=", "!", ":", ";", ",", ".", "-", "—", "…", "---\n", "namespace: X\n", "key: [\n", "decimal Discount(int quantity);\n",
        "public static", "Discount(10)", " is ", "<!-- ", " -->", "<div>\n", "&amp;", "[a](#price-002)", "[NEEDS CLARIFICATION: what]", "~~",
        "Status: draft\n", "é", "e\u0301", "😀", "\uD800", "\uFEFF", "\0", "\u2028", "漢字", "> ", "throws `X`",
        "name", "type", "from", "event", "to", "result", "?", "=>", "int", "2026-02-28", "15 min", "PT15M", "not ", "in [1]", "true", "null",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(static index => Pieces[index]);

    private static readonly Gen<string> Document =
        Piece.List[0, 60].Select(static pieces => string.Concat(pieces));

    private static readonly Gen<string> Noise = Gen.Char.List[0, 200].Select(static characters => new string([.. characters]));

    [Fact]
    public void AreReadWithoutExceptionAndWithSoundSpans() => Document.Sample(static text => { Soundness.Check(text); }, iter: 4_000);

    [Fact]
    public void OfAnyCharactersAreReadToo() => Noise.Sample(static text => { Soundness.Check(text); }, iter: 1_000);

    [Fact]
    public void ThatAreMutationsOfARealOneAreReadToo() =>
        Gen.Select(Gen.Int[0, RealDocument.Text.Length - 1], Gen.Int[0, 40], Piece, Gen.Bool).Sample(
            static (at, length, piece, crlf) =>
            {
                var end = Math.Min(RealDocument.Text.Length, at + length);
                var text = RealDocument.Text[..at] + piece + RealDocument.Text[end..];
                Soundness.Check(crlf ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);
            },
            iter: 1_000);
}
