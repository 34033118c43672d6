using System.Text;
using AutoDev.Synthesis.LockFile;
using CsCheck;

namespace AutoDev.Synthesis.Tests.LockFile;

public sealed class BadLocks
{
    private static readonly string Good = Encoding.UTF8.GetString(LockWriter.Write(Samples.Lock));

    [Fact]
    public void AMergeConflictIsNamedAtItsLine()
    {
        var lines = Good.Split('\n').ToList();
        lines.InsertRange(2, ["<<<<<<< ours", "=======", lines[2], ">>>>>>> theirs"]);

        var reading = Read(string.Join('\n', lines));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal("ADEV0305", finding.Rule.Id);
        Assert.Equal(3, finding.Place!.Span.From.Line);
        Assert.Contains("remove the lines with the markers", finding.Message, StringComparison.Ordinal);
        Assert.Null(reading.Lock);
    }

    [Fact]
    public void AMarkerThatWasForgottenIsNamed() => AssertError(Good.Replace("}\n, \"PRICE-002", "}\n=======\n, \"PRICE-002", StringComparison.Ordinal), 3, "merge conflict");

    [Fact]
    public void AnIdThatStandsTwiceNamesBothLines() => AssertError(
        Good.Replace("PRICE-003", "PRICE-001", StringComparison.Ordinal), 4, "PRICE-001 twice, here and in line 2");

    [Fact]
    public void AnUnknownFieldIsNamed() => AssertError(Good.Replace("\"open\"", "\"opened\"", StringComparison.Ordinal), 4, "PRICE-003 has an unknown field 'opened'");

    [Fact]
    public void AnUnknownFieldOfTheFormatIsNamed() => AssertError(Good.Replace("PRICE-003", "$when", StringComparison.Ordinal), 4, "unknown field '$when'");

    [Fact]
    public void ALineThatIsNoJsonIsNamed() => AssertError(Good.Replace("\"PRICE-002\":", "\"PRICE-002\"", StringComparison.Ordinal), 3, "not valid JSON");

    [Fact]
    public void AFileThatEndsTooEarlyIsAnError() => AssertError(Good[..^3], 4, "not valid JSON");

    [Fact]
    public void AnEmptyFileIsAnError() => AssertError("\n", 1, "empty");

    [Fact]
    public void AMissingRevisionIsNamed() => AssertError(Good.Replace("{\"revision\":\"0123456789ab\",", "{", StringComparison.Ordinal), 2, "PRICE-001 has no revision");

    [Fact]
    public void AMissingVersionIsNamed() => AssertError("{ \"PRICE-001\": {}\n}\n", 1, "must begin with");

    [Theory]
    [InlineData("../Secrets.cs")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/x.cs")]
    [InlineData("a//b.cs")]
    [InlineData("a/./b.cs")]
    [InlineData("")]
    public void APathThatLeavesTheProjectIsRefused(string path) => AssertError(
        Good.Replace("Generated/Pricing.Total.g.cs", path, StringComparison.Ordinal), 3, "not a path inside the project");

    [Fact]
    public void ANewerVersionSaysWhatToUpdate()
    {
        var reading = Read("{ \"$version\": 7\n, \"PRICE-001\": {\"new\": []}\n}\n");

        var finding = Assert.Single(reading.Findings);
        Assert.Equal("ADEV0306", finding.Rule.Id);
        Assert.Contains("version 7", finding.Message, StringComparison.Ordinal);
        Assert.Null(reading.Lock);
    }

    [Fact]
    public void BytesThatAreNotUtf8AreAnError()
    {
        var reading = LockReader.Read("autodev.lock.json", [.. "{ \"$version\": 1\n, \""u8, 0xFF, .. "\": {}\n}\n"u8]);

        Assert.Equal("ADEV0305", Assert.Single(reading.Findings).Rule.Id);
    }

    [Fact]
    public void HalfACharacterIsAnError() => AssertError(Good.Replace("it has no rows", "\\ud800", StringComparison.Ordinal), 4, "half a character");

    [Fact]
    public void AFolderInItsPlaceIsAnError()
    {
        using var folder = new TemporaryFolder();

        var reading = LockReader.ReadFile(folder.Path);

        Assert.Contains("is a folder", Assert.Single(reading.Findings).Message, StringComparison.Ordinal);
        Assert.Null(reading.Lock);
    }

    [Fact]
    public void NoMutationMakesItThrow() => Gen.Select(
        LockGen.Lock,
        Gen.Int[0, 2000],
        Gen.Int[0, 20],
        Gen.String[Gen.Char["{}[]\",:\\$ \n\r<>=|1nut\0ä"], 0, 5]).Sample(static (content, at, length, inserted) =>
        {
            var text = Encoding.UTF8.GetString(LockWriter.Write(content));
            at = Math.Min(at, text.Length);
            length = Math.Min(length, text.Length - at);
            var bytes = Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), inserted, text.AsSpan(at + length)));

            var reading = LockReader.Read("autodev.lock.json", bytes);

            Assert.Equal(reading.Lock is null, reading.Findings.Count > 0);
            Assert.All(reading.Findings, static finding => Assert.InRange(finding.Place!.Span.From.Line, 1, 100));
        });

    private static void AssertError(string text, int line, string message)
    {
        var reading = Read(text);

        var finding = Assert.Single(reading.Findings);
        Assert.Equal("ADEV0305", finding.Rule.Id);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(line, finding.Place!.Span.From.Line);
        Assert.Null(reading.Lock);
    }

    private static LockReading Read(string text) => LockReader.Read("autodev.lock.json", Encoding.UTF8.GetBytes(text));
}
