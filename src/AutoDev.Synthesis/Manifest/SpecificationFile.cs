using System.Security.Cryptography;
using AutoDev.BuildContract;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Manifest;

/// <summary>A specification's bytes as a document; what cannot be read is a document with nothing but the finding that says why.</summary>
public static class SpecificationFile
{
    public static SpecificationDocument Read(string path) => TryReadBytes(path, out var bytes, out var finding) ? Parse(path, bytes) : Failed(path, finding!);

    /// <summary>Null, or why the file cannot be opened (ADEV0017): a build is told by its task, whoever asks by hand is not.</summary>
    public static Finding? Refusal(string path) =>
        !TryReadBytes(path, out _, out var finding) && finding!.Rule == SpecificationRules.Unreadable ? finding : null;

    internal static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    internal static SpecificationDocument Parse(string path, byte[] bytes) => SpecificationReader.Read(path, bytes);

    internal static bool TryReadBytes(string path, out byte[] bytes, out Finding? finding)
    {
        bytes = [];
        finding = null;
        if (SpecialFile.Is(path))
        {
            finding = SpecificationRules.Unreadable.At(StartOf(path), UnreadableSpecification.IsNoFile(path));
            return false;
        }

        try
        {
            using var file = OrdinaryFile.Open(path);
            var length = file.Length;
            if (length > SpecificationReader.LargestFile)
            {
                finding = SpecificationRules.TooLarge.At(StartOf(path), length, SpecificationReader.LargestFile);
                return false;
            }

            bytes = OrdinaryFile.ReadAllBytes(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            finding = SpecificationRules.Unreadable.At(StartOf(path), UnreadableSpecification.Reason(path, e));
            return false;
        }
    }

    internal static SpecificationDocument Failed(string path, Finding finding) => new() { Path = path, Dialect = "", Findings = [finding] };

    private static SourcePlace StartOf(string path)
    {
        var start = new TextPosition(1, 1);
        return new SourcePlace(path, new SourceSpan(0, 0, start, start));
    }
}
