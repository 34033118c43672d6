using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications;

/// <summary>Reads a document by the first dialect that recognises it.</summary>
public static class SpecificationReader
{
    /// <summary>Never throws on any text; what is wrong with the document is among its findings.</summary>
    /// <param name="path">For places and for recognising the dialect; nothing is opened.</param>
    public static SpecificationDocument Read(string path, string text) => new()
    {
        Path = path,
        Dialect = "markdown",
        Prose = [new Prose(text, new DocumentText(path, text).Span(0, text.Length))],
    };
}
