using System.Globalization;
using System.Text;
using AutoDev.Build.Claims;
using AutoDev.BuildContract;

namespace AutoDev.Build.Doorbells;

/// <summary>Looks at the files; reads only those that may have changed since the state before.</summary>
internal sealed class Snapshot
{
    private readonly DoorbellState? before;
    private readonly Dictionary<string, IReadOnlyList<string>> claims = new(StringComparer.Ordinal);

    private Snapshot(DoorbellState? before) => this.before = before;

    /// <summary>Whether any file had to be read, so that the state on disk is worth replacing.</summary>
    private bool ReadAny { get; set; }

    public static DoorbellState Take(Watched watched, DoorbellState? before, long now, out bool readAny)
    {
        var snapshot = new Snapshot(before);
        var generated = new HashSet<string>(watched.Generated, StringComparer.Ordinal);
        var state = new DoorbellState
        {
            Taken = now,
            Ran = before?.Ran ?? 0,
            Compiled = watched.Compiled.Length == 0 ? long.MaxValue : FileStamp.Of(watched.Compiled, out _).Written,
            Settings = watched.Settings,
            Tool = ToolStamp(watched.Tool),
            Configurations = snapshot.Look([watched.Configuration], before?.Configurations),
            Specifications = snapshot.Look(watched.Specifications, before?.Specifications),
            Locks = snapshot.Look([watched.Lock], before?.Locks),
            Generated = snapshot.Look(watched.Generated, before?.Generated),
            Sources = snapshot.Look(watched.Sources.Where(path => !generated.Contains(path)), before?.Sources, snapshot.ClaimsHash),
            Contracts = snapshot.Look(watched.Contracts, before?.Contracts),
            Claims = snapshot.claims,
            WaitsForSources = before?.WaitsForSources ?? false,
        };
        readAny = snapshot.ReadAny;
        return state;
    }

    private Dictionary<string, FileStamp> Look(
        IEnumerable<string> paths, IReadOnlyDictionary<string, FileStamp>? before, Func<string, byte[], string>? hash = null)
    {
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var now = FileStamp.Of(path, out var isLink);
            if (now.Length < 0)
            {
                files[path] = hash is null ? now : now with { Hash = "" };
            }
            else if (!isLink && before is not null && before.TryGetValue(path, out var old) && old.StillHolds(now, this.before!.Taken))
            {
                files[path] = old;
                if (hash is not null && this.before.Claims.TryGetValue(path, out var known))
                {
                    claims[path] = known;
                }
            }
            else
            {
                ReadAny = true;
                files[path] = now with { Hash = Read(path, hash) };
            }
        }

        return files;
    }

    private static string Read(string path, Func<string, byte[], string>? hash)
    {
        if (SpecialFile.Is(path))
        {
            return hash is null ? FileStamp.Unreadable : "";
        }

        try
        {
            var content = OrdinaryFile.ReadAllBytes(path);
            return hash is null ? FileStamp.HashOf(content) : hash(path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // For a specification this is reported as ADEV0017; for a source the compiler says it.
            return hash is null ? FileStamp.Unreadable : "";
        }
    }

    private string ClaimsHash(string path, byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8);
        var found = SourceClaims.Read(reader.ReadToEnd());
        if (found.Fingerprint.Length == 0)
        {
            return "";
        }

        if (found.Claims.Count > 0)
        {
            claims[path] = found.Claims;
        }

        return FileStamp.HashOf(Encoding.UTF8.GetBytes(found.Fingerprint));
    }

    private static string ToolStamp(string tool)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(tool)!);
        if (!folder.Exists)
        {
            return "";
        }

        var newest = 0L;
        var count = 0;
        foreach (var file in folder.EnumerateFiles("*.dll"))
        {
            newest = Math.Max(newest, file.LastWriteTimeUtc.Ticks);
            count++;
        }

        return string.Format(CultureInfo.InvariantCulture, "{0}|{1}|{2}", tool, count, newest);
    }
}
