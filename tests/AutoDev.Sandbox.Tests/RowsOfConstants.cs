using AutoDev.Sandbox.Protocol;
using CsCheck;

namespace AutoDev.Sandbox.Tests;

/// <summary>Cases of one method, which differ in nothing but what it is given.</summary>
public class RowsOfConstants
{
    private static readonly Gen<object> AnyConstant = Gen.OneOf(
        Gen.Bool.Select(Boxed),
        Gen.Char.Select(Boxed),
        Gen.SByte.Select(Boxed),
        Gen.Byte.Select(Boxed),
        Gen.Short.Select(Boxed),
        Gen.UShort.Select(Boxed),
        Gen.Int.Select(Boxed),
        Gen.UInt.Select(Boxed),
        Gen.Long.Select(Boxed),
        Gen.ULong.Select(Boxed),
        Gen.Float.Select(Boxed),
        Gen.Double.Select(Boxed),
        Gen.Decimal.Select(Boxed),
        Gen.String[Gen.Char, 0, 20].Select(Boxed));

    [Fact]
    public void ArriveAsTheyWereSent() => Gen.Select(Gen.Int[0, 2], AnyConstant.List[0, 5]).List[0, 10].Sample(rows =>
    {
        var cases = rows.ConvertAll(static row => new SandboxCase(new SandboxMethod("Harness", "Case" + row.Item1, (SandboxCaseKind)row.Item1), row.Item2, 0));
        using var stream = new MemoryStream();
        new WorkerRequest("nonce", "path", ["a"], cases).WriteTo(stream);
        stream.Position = 0;

        var read = WorkerRequest.ReadFrom(stream)!.Cases;

        Assert.Equal(cases.Select(static one => one.Method), read.Select(static one => one.Method));
        Assert.Equal(cases.Select(static one => one.Row), read.Select(static one => one.Row));
        Assert.Equal(stream.Length, stream.Position);
    });

    [Fact]
    public void KeepWhatEqualsDoesNotTell()
    {
        object[] row = [0.10m, -0.0, "\ud800", '\udfff', double.NaN];
        using var stream = new MemoryStream();
        new WorkerRequest("nonce", "path", [], [new SandboxCase(new SandboxMethod("H", "C", SandboxCaseKind.Holds), row, 0)]).WriteTo(stream);
        stream.Position = 0;

        var read = Assert.Single(WorkerRequest.ReadFrom(stream)!.Cases).Row;

        Assert.Equal(2, ((decimal)read[0]).Scale);
        Assert.True(double.IsNegative((double)read[1]));
        Assert.Equal(row[2..], read.Skip(2));
    }

    [Fact]
    public async Task AreJudgedOneByOne()
    {
        using var cases = new CompiledCases().Method("Half", "return new object[] { (int)row[0] / 2, row[1] };", SandboxCaseKind.Equals)
            .Row("Half", 4, 2).Row("Half", 5, 3).Row("Half", 6, 3);

        var report = await cases.RunAsync();

        Assert.Equal([CaseResult.Passed, new CaseResult(CaseOutcome.Failed, "gave 2, expected 3"), CaseResult.Passed], report.Results);
        Assert.Equal(1, report.Workers);
    }

    [Fact]
    public async Task ThatNeverEndAreToldByTheirIndex()
    {
        using var cases = new CompiledCases().Method("Wait", "while ((int)row[0] == 2) { } return new object[] { 1, 1 };", SandboxCaseKind.Equals)
            .Row("Wait", 1).Row("Wait", 2).Row("Wait", 3);

        var report = await cases.RunAsync();

        Assert.Equal([CaseOutcome.Passed, CaseOutcome.Stopped, CaseOutcome.NotRun], report.Results.Select(static result => result.Outcome));
    }

    [Fact]
    public async Task MayBeAHundredThousand()
    {
        using var cases = new CompiledCases().Method("Twice", "return new object[] { 2 * (int)row[0], row[1] };", SandboxCaseKind.Equals);
        for (var i = 0; i < 100_000; i++)
        {
            cases.Row("Twice", i, i == 77_777 ? 0 : 2 * i);
        }

        var report = await cases.RunAsync();

        Assert.Equal([77_777], Enumerable.Range(0, report.Results.Count).Where(i => report.Results[i] != CaseResult.Passed));
        Assert.Equal("gave 155554, expected 0", report.Results[77_777].Text);
    }

    private static object Boxed<T>(T value)
        where T : notnull => value;
}
