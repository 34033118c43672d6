using System.Text;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Analyzers.Documents;

/// <summary>ADEV0012: the compiler reads what is not UTF-8 in an encoding with one byte for each letter, and says nothing.</summary>
internal static class EncodingCheck
{
    public static IEnumerable<Finding> Of(string path, SourceText text)
    {
        if (text.Encoding is not { IsSingleByte: true } fallback || fallback.CodePage == Encoding.ASCII.CodePage)
        {
            return [];
        }

        var content = text.ToString();
        var offset = Math.Max(0, Utf8.FirstInvalid(fallback.GetBytes(content)));
        return [SpecificationRules.NotUtf8.At(new DocumentText(path, content).Place(offset, offset + 1), offset)];
    }
}
