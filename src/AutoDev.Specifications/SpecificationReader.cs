using System.Text;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Dialects;
using AutoDev.Specifications.Dialects.Markdown;
using AutoDev.Specifications.Lint;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications;

/// <summary>Reads a document by the first dialect that recognises it.</summary>
[Implements("PRP-101-7")]
public static class SpecificationReader
{
    /// <summary>
    /// In UTF-16 code units. The longest document that people write by hand is far below; an editor reads each of them on every change.
    /// </summary>
    public const int LongestText = 8 * 1024 * 1024;

    /// <summary>In bytes; a file that is larger need not be opened.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    /// <summary>In the order in which they are asked; the last one takes what is left.</summary>
    private static readonly ISpecificationDialect[] Dialects = [new MarkdownDialect()];

    /// <summary>What <c>Dialect</c> of an item <c>AutoDevSpecification</c> may say for its document to be read; letter case aside.</summary>
    public static IReadOnlyList<string> DialectNames { get; } = Array.ConvertAll(Dialects, static dialect => dialect.Name);

    /// <summary>What files that hold specifications are called, in all dialects.</summary>
    public static IReadOnlyList<string> FilePatterns { get; } = [.. Dialects.SelectMany(static dialect => dialect.FilePatterns).Distinct(StringComparer.Ordinal)];

    /// <summary>Never throws on any text; what is wrong with the document is among its findings.</summary>
    /// <param name="path">For places and for recognising the dialect; nothing is opened.</param>
    /// <param name="text">A byte order mark at its start counts in no place: offsets and columns start behind it.</param>
    public static SpecificationDocument Read(string path, string text)
    {
        if (text.Length > LongestText)
        {
            return TooLarge(path, Encoding.UTF8.GetByteCount(text), LongestText);
        }

        // Markdown replaces the character 0, which no document may hold, and both are one code unit.
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var document = new DocumentText(path, text.Substring(start).Replace('\0', '\uFFFD'));
        var read = Array.Find(Dialects, dialect => dialect.Recognises(document))!.Read(document);
        var findings = Held(read).Concat(MergeConflicts.In(document)).Concat(read.Requirements.SelectMany(SpecificationLint.Check));
        return read with { Findings = findings.OrderBy(static finding => finding.Place?.Span.Start ?? 0).ToEquatableArray() };
    }

    /// <summary>Reads a file's bytes: UTF-8, or UTF-16 with a byte order mark, as the compiler reads them.</summary>
    public static SpecificationDocument Read(string path, byte[] bytes)
    {
        if (bytes.Length > LargestFile)
        {
            return TooLarge(path, bytes.Length, LargestFile);
        }

        // UTF-16 without a mark and UTF-32 are full of zeros, which no text of UTF-8 has.
        if (IsUtf32(bytes))
        {
            return Refused(path, SpecificationRules.NotUtf8.At(Start(path), 0));
        }

        if (Utf16(bytes) is { } utf16)
        {
            return Read(path, utf16.GetString(bytes));
        }

        var zero = Array.IndexOf(bytes, (byte)0);
        var invalid = Utf8.FirstInvalid(bytes);
        var bad = zero >= 0 && (invalid < 0 || zero < invalid) ? zero : invalid;
        return bad < 0
            ? Read(path, Encoding.UTF8.GetString(bytes))
            : Refused(path, WhyNot(PlaceOf(path, bytes, bad), bytes, bad));
    }

    /// <summary>A null character is one of UTF-8, so saving the file as that helps only where it is every second byte of UTF-16.</summary>
    private static Finding WhyNot(SourcePlace place, byte[] bytes, int bad) => bytes[bad] == 0 && bytes.Count(static each => each == 0) < bytes.Length / 4
        ? SpecificationRules.HoldsNull.At(place, place.Span.From.Line)
        : SpecificationRules.NotUtf8.At(place, bad);

    /// <summary>The reader's own findings, with the requirement in whose parts they are.</summary>
    private static List<Finding> Held(SpecificationDocument read)
    {
        if (read.Findings.Count == 0)
        {
            return [];
        }

        var holders = new PartHolders(read);
        return [.. read.Findings.Select(finding => finding with { Requirement = holders.Of(finding) })];
    }

    private static SpecificationDocument TooLarge(string path, long size, int limit) =>
        Refused(path, SpecificationRules.TooLarge.At(Start(path), size, limit));

    private static SpecificationDocument Refused(string path, Finding finding) =>
        new() { Path = path, Dialect = "unread", Findings = [finding] };

    private static bool IsUtf32(byte[] bytes) => bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..];

    private static Encoding? Utf16(byte[] bytes) =>
        bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode
        : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
        : null;

    private static SourcePlace PlaceOf(string path, byte[] bytes, int bad)
    {
        var before = Encoding.UTF8.GetString(bytes, 0, bad).TrimStart('\uFEFF');
        return new DocumentText(path, before).Place(before.Length, before.Length);
    }

    private static SourcePlace Start(string path) => new DocumentText(path, "").Place(0, 0);
}
