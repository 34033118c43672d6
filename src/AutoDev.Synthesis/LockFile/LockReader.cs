using System.Text;
using System.Text.Json;
using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Project;
using Utf8 = System.Text.Unicode.Utf8;

namespace AutoDev.Synthesis.LockFile;

/// <summary>Reads the lock, and says of a lock that cannot be read which line is at fault and how to mend it.</summary>
public static class LockReader
{
    private const string Remedy = "Mend the line or take the file from version control; an entry that is missing is written again by the next build";

    /// <summary>The project's lock; no file that it names lies outside of the generated folder.</summary>
    public static LockReading ReadFile(ProjectInputs inputs)
    {
        var place = new WritableFolder(inputs);
        var reading = ReadFile(inputs.LockFile, place.Misplaced);
        if (reading.Lock is null && ReadFile(inputs.LockFile).Lock is { } misplaced)
        {
            // Where that is so of every file, it is not a line that is wrong: the folder is another one than when they were written.
            var files = misplaced.Entries.SelectMany(static entry => entry.Files).Select(static file => file.Path).ToList();
            if (files.Count > 0 && files.TrueForAll(path => place.Misplaced(path) is not null && !place.IsLinked(path)))
            {
                reading = reading with { Findings = [SynthesisRules.BadLock.At(reading.Findings[0].Place, place.Moved(files[0]))] };
            }
        }

        return place.Refusal is { } refusal ? reading with { Lock = null, Findings = [refusal, .. reading.Findings] } : reading;
    }

    public static LockReading ReadFile(string path, Func<string, string?>? misplaced = null)
    {
        if (SpecialFile.Is(path))
        {
            return new LockReading(null, null, [SynthesisRules.BadLock.At(null, $"The lock {path} is not a file but a pipe or a device. Remove it")]);
        }

        try
        {
            return Read(path, OrdinaryFile.ReadAllBytes(path), misplaced);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return LockReading.Absent;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var why = Directory.Exists(path) ? "it is a folder. Move the folder away" : e.Message;
            return new LockReading(null, null, [SynthesisRules.BadLock.At(null, $"{path}: {why}")]);
        }
    }

    /// <param name="path">For places; nothing is opened.</param>
    /// <param name="misplaced">Says what is wrong with the path of a file; null where any path inside of the project is right.</param>
    public static LockReading Read(string path, ReadOnlySpan<byte> bytes, Func<string, string?>? misplaced = null)
    {
        var hash = TextHash.Of(bytes);
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (!Utf8.IsValid(text))
        {
            return Failed(path, bytes, hash, [new LockError(0, $"it is not UTF-8. {Remedy}")]);
        }

        var markers = ConflictMarkers.Find(text);
        if (markers.Count > 0)
        {
            return Failed(path, text, hash, markers);
        }

        var parser = new LockParser(text) { Misplaced = misplaced };
        try
        {
            parser.Parse();
        }
        catch (JsonException e)
        {
            var what = e.Path == LockParser.Own ? e.Message : "it is not valid JSON here";
            parser.Errors.Add(new LockError((int)(e.LineNumber ?? 0), $"{what}. {Remedy}"));
        }

        if (parser.NewerVersion is { } version)
        {
            var finding = SynthesisRules.NewerLock.At(PlaceOf(path, Encoding.UTF8.GetString(text), 0), version, LockFormat.Version);
            return new LockReading(null, hash, [finding]);
        }

        return parser.Errors.Count > 0
            ? Failed(path, text, hash, parser.Errors)
            : new LockReading(SynthesisLock.Of(parser.Entries), hash, []);
    }

    private static LockReading Failed(string path, ReadOnlySpan<byte> bytes, string hash, IEnumerable<LockError> errors)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return new LockReading(
            null,
            hash,
            errors.Select(error => SynthesisRules.BadLock.At(PlaceOf(path, text, error.Line), error.Message)).ToEquatableArray());
    }

    private static SourcePlace PlaceOf(string path, string text, int line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                break;
            }

            start = end + 1;
        }

        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return new DocumentText(path, text).Place(start, length < 0 ? text.Length : start + length);
    }
}
