using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Ledger;

/// <summary>
/// The ledger: JSON lines under the intermediate folder, so that no build changes the source tree by having run. It has times and
/// is nobody's input. At its limit it becomes <c>ledger.1.jsonl</c>, in the place of the one before.
/// </summary>
public sealed class LedgerFile(string intermediateDirectory, TimeProvider clock)
{
    /// <summary>Bytes after which a new file is begun; the older one is kept, so twice that is the most there is.</summary>
    public const int Limit = 4 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string FilePath { get; } = Path.Combine(intermediateDirectory, "ledger.jsonl");

    private string OlderPath { get; } = Path.Combine(intermediateDirectory, "ledger.1.jsonl");

    private string GuardPath { get; } = Path.Combine(intermediateDirectory, "ledger.lease");

    /// <summary>Appends the entries as one block that no other process's lines come between.</summary>
    /// <returns>Null, or why they could not be written.</returns>
    public async Task<Finding?> AppendAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation)
    {
        if (entries.Count == 0)
        {
            return null;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
            using var guard = await TakeGuardAsync(cancellation);
            if (guard is null)
            {
                return SynthesisRules.CannotWrite.At(null, FilePath, "another process holds it");
            }

            Append(Format(entries));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SynthesisRules.CannotWrite.At(null, FilePath, UnwritablePlace.Reason(e));
        }
    }

    private void Append(ReadOnlySpan<byte> lines)
    {
        if (File.Exists(FilePath) && new FileInfo(FilePath).Length + lines.Length > Limit)
        {
            File.Move(FilePath, OlderPath, overwrite: true);
        }

        using var stream = OrdinaryFile.Open(FilePath, FileMode.OpenOrCreate, FileAccess.ReadWrite);
        if (stream.Length > 0)
        {
            // A process that was killed in the middle of a line leaves that line to itself.
            stream.Seek(-1, SeekOrigin.End);
            if (stream.ReadByte() != '\n')
            {
                stream.WriteByte((byte)'\n');
            }
        }

        stream.Write(lines);
    }

    private ReadOnlySpan<byte> Format(IReadOnlyList<LedgerEntry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        var now = clock.GetUtcNow();
        foreach (var entry in entries)
        {
            LedgerLine.Write(json, entry, now);
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan;
    }

    private async Task<FileStream?> TakeGuardAsync(CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            try
            {
                return OrdinaryFile.Open(GuardPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (Commit.ProjectLease.IsBusy(e))
            {
                await Task.Delay(Pause, cancellation);
            }
        }

        return null;
    }
}
