using System.Text.Json;
using AutoDev.Synthesis.Ledger;

namespace AutoDev.Synthesis.Tests.Ledger;

public sealed class LedgerFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private LedgerFile Ledger => new(folder.Of("obj"), new FixedTime());

    [Fact]
    public async Task AnEntryIsALine()
    {
        await Ledger.AppendAsync(
            [
                new LedgerEntry(LedgerEvent.Started, ""),
                new LedgerEntry(LedgerEvent.Refused, "PRICE-001")
                {
                    Tier = 1,
                    Origin = "a model",
                    Gate = "examples",
                    Detail = "row 3 gives 5\nnot 6",
                    Elapsed = TimeSpan.FromMilliseconds(12),
                    Cost = 0.0025m,
                },
            ],
            CancellationToken.None);

        Assert.Equal(
            """
            {"time":"2026-01-02T03:04:05.000Z","event":"started"}
            {"time":"2026-01-02T03:04:05.000Z","event":"refused","requirement":"PRICE-001","tier":1,"origin":"a model","gate":"examples","detail":"row 3 gives 5\nnot 6","milliseconds":12,"cost":0.0025}

            """.ReplaceLineEndings("\n"),
            folder.Read("obj/ledger.jsonl"));
    }

    [Fact]
    public async Task LinesOfManyWritersStayWhole()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 40), async (writer, cancellation) =>
        {
            LedgerEntry[] entries = [.. Enumerable.Range(0, 5).Select(i => new LedgerEntry(LedgerEvent.Proposed, $"W-{writer}") { Detail = new string('x', 300) + i })];
            Assert.Null(await new LedgerFile(folder.Of("obj"), TimeProvider.System).AppendAsync(entries, cancellation));
        });

        var ids = File.ReadLines(Ledger.FilePath).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("requirement").GetString()).ToList();
        Assert.Equal(200, ids.Count);
        Assert.Equal(40, ids.Chunk(5).Count(static chunk => chunk.Distinct(StringComparer.Ordinal).Count() == 1));
    }

    [Fact]
    public async Task AHalfLineOfAKilledProcessStaysAlone()
    {
        folder.Write("obj/ledger.jsonl", "{\"time\":\"20");

        await Ledger.AppendAsync([new LedgerEntry(LedgerEvent.Started, "")], CancellationToken.None);

        Assert.Equal(["{\"time\":\"20", "{\"time\":\"2026-01-02T03:04:05.000Z\",\"event\":\"started\"}"], File.ReadLines(Ledger.FilePath));
    }

    [Fact]
    public async Task ItIsBounded()
    {
        for (var i = 0; i < 3; i++)
        {
            await Ledger.AppendAsync([new LedgerEntry(LedgerEvent.Started, "") { Detail = new string('x', LedgerFile.Limit / 2) + i }], CancellationToken.None);
            await Ledger.AppendAsync([new LedgerEntry(LedgerEvent.Started, "") { Detail = new string('y', LedgerFile.Limit / 3) + i }], CancellationToken.None);
        }

        Assert.Equal(["ledger.1.jsonl", "ledger.jsonl", "ledger.lease"], Directory.EnumerateFiles(folder.Of("obj")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(folder.Of("obj")), static path => Assert.InRange(new FileInfo(path).Length, 0, LedgerFile.Limit));
    }

    [Fact]
    public async Task AFolderInItsPlaceIsAFinding()
    {
        Directory.CreateDirectory(folder.Of("obj/ledger.jsonl"));

        var finding = await Ledger.AppendAsync([new LedgerEntry(LedgerEvent.Started, "")], CancellationToken.None);

        Assert.Equal("ADEV0310", finding!.Rule.Id);
    }

    public void Dispose() => folder.Dispose();

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
