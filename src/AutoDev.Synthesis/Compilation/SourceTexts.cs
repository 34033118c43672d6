using System.Text;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Synthesis.Compilation;

/// <summary>Reads source files.</summary>
internal static class SourceTexts
{
    /// <summary>One tree for each file that can be read, in the files' order; the build's own compile says what is wrong with the others.</summary>
    public static IReadOnlyList<SyntaxTree> Parse(EquatableArray<string> paths, CSharpParseOptions options)
    {
        var trees = new SyntaxTree?[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            if (Read(paths[i]) is { } text)
            {
                trees[i] = CSharpSyntaxTree.ParseText(text, options, paths[i]);
            }
        });
        return [.. trees.OfType<SyntaxTree>()];
    }

    /// <summary>Null where the file is missing or may not be read.</summary>
    public static SourceText? Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
            return SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }
}
