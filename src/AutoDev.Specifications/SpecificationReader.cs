using System.Text;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Dialects;
using AutoDev.Specifications.Dialects.Markdown;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications;

/// <summary>Reads a document by the first dialect that recognises it.</summary>
public static class SpecificationReader
{
    /// <summary>
    /// In UTF-16 code units. The longest document that people write by hand is far below; an editor reads each of them on every change.
    /// </summary>
    public const int LongestText = 8 * 1024 * 1024;

    /// <summary>In the order in which they are asked; the last one takes what is left.</summary>
    private static readonly ISpecificationDialect[] Dialects = [new MarkdownDialect()];

    /// <summary>Never throws on any text; what is wrong with the document is among its findings.</summary>
    /// <param name="path">For places and for recognising the dialect; nothing is opened.</param>
    /// <param name="text">A byte order mark at its start counts in no place: offsets and columns start behind it.</param>
    public static SpecificationDocument Read(string path, string text)
    {
        if (text.Length > LongestText)
        {
            return TooLarge(path, text);
        }

        // Markdown replaces the character 0, which no document may hold, and both are one code unit.
        var document = new DocumentText(path, text.TrimStart('\uFEFF').Replace('\0', '\uFFFD'));
        return Array.Find(Dialects, dialect => dialect.Recognises(document))!.Read(document);
    }

    private static SpecificationDocument TooLarge(string path, string text) => new()
    {
        Path = path,
        Dialect = "unread",
        Findings = [SpecificationRules.TooLarge.At(new DocumentText(path, "").Place(0, 0), Encoding.UTF8.GetByteCount(text), LongestText)],
    };
}
