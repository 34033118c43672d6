using System.Text;
using AutoDev.BuildContract;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Synthesis.Compilation;

/// <summary>Reads source files.</summary>
internal static class SourceTexts
{
    /// <summary>Null where the file is missing or may not be read.</summary>
    public static SourceText? Read(string path)
    {
        try
        {
            using var stream = OrdinaryFile.Open(path, share: FileShare.ReadWrite | FileShare.Delete);
            return SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }
}
