using System.Text;
using AutoDev.BuildContract;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Utf8 = System.Text.Unicode.Utf8;

namespace AutoDev.Synthesis.Manifest;

/// <summary>A specification's bytes as a document; what cannot be read is a document with nothing but the finding that says why.</summary>
public static class SpecificationFile
{
    /// <summary>Larger files are not read: no one reads them either, and a build must not wait for them.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    public static SpecificationDocument Read(string path) => TryReadBytes(path, out var bytes, out var finding) ? Parse(path, bytes) : Failed(path, finding!);

    internal static SpecificationDocument Parse(string path, ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return Utf8.IsValid(text)
            ? SpecificationReader.Read(path, Encoding.UTF8.GetString(text))
            : Failed(path, SpecificationRules.NotUtf8.At(StartOf(path), FirstBadByte(bytes)));
    }

    internal static bool TryReadBytes(string path, out byte[] bytes, out Finding? finding)
    {
        bytes = [];
        finding = null;
        try
        {
            using var file = File.OpenHandle(path);
            var length = RandomAccess.GetLength(file);
            if (length > MaximumLength)
            {
                finding = SpecificationRules.TooLarge.At(StartOf(path), length, MaximumLength);
                return false;
            }

            bytes = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            finding = SpecificationRules.Unreadable.At(StartOf(path), UnreadableSpecification.Reason(path, e));
            return false;
        }
    }

    internal static SpecificationDocument Failed(string path, Finding finding) => new() { Path = path, Dialect = "", Findings = [finding] };

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    private static SourcePlace StartOf(string path)
    {
        var start = new TextPosition(1, 1);
        return new SourcePlace(path, new SourceSpan(0, 0, start, start));
    }
}
