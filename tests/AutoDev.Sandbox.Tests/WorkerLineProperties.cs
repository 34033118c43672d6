using System.Text;
using AutoDev.Sandbox.Protocol;
using CsCheck;

namespace AutoDev.Sandbox.Tests;

public class WorkerLineProperties
{
    [Fact]
    public void EveryTextComesBackFromItsLine() => Gen.Select(Gen.Int[0, 99999], Gen.String[Gen.Char["ab \\\n\r\"…\u00e9\t"], 0, 50]).Sample((index, text) =>
    {
        var bytes = new WorkerLine(WorkerEvent.Failed, index, text).Format("nonce");
        var lines = Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        return lines.Length == 1 && WorkerLine.TryParse(lines[0], "nonce", out var parsed) && parsed == new WorkerLine(WorkerEvent.Failed, index, text);
    });

    [Fact]
    public void NoLineWithoutTheNonceIsBelieved() => Gen.String.Sample(text =>
        !WorkerLine.TryParse(text, "0123456789ABCDEF", out _) && !WorkerLine.TryParse("x 1 0 " + text, "0123456789ABCDEF", out _));

    [Fact]
    public void NoLineIsLongerThanAPipeTakesInOnePiece() => Gen.String[Gen.Char, 0, 5000].Sample(text =>
        new WorkerLine(WorkerEvent.Failed, int.MaxValue, text).Format(new string('A', 32)).Length <= 4096);
}
