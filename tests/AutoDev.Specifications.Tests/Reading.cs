using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tests;

/// <summary>Reads fixtures, and tells what stands at a span.</summary>
internal static class Reading
{
    public static SpecificationDocument Document(string text) => SpecificationReader.Read("SPEC.md", text);

    public static Requirement Only(string text) => Assert.Single(Document(text).Requirements);

    public static string At(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
