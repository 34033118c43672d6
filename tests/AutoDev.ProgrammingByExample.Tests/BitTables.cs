namespace AutoDev.ProgrammingByExample.Tests;

public sealed class BitTables
{
    private static readonly ulong[] Inputs =
    [
        0xAC7F3D8812E4B7F1, 0x0123456789ABCDEF, 0xFFFFFFFFFFFFFFFF, 0x8000000000000000, 0x00000000000000F0, 0x5555AAAA5555AAAA, 0x1, 0x0,
        0xC3D2E1F00F1E2D3C, 0x7FFFFFFFFFFFFFFF, 0x00FF00FF00FF00FF, 0x123456780000000A,
    ];

    [Fact]
    public void BitsAreCombined()
    {
        var problem = Of(static x => x & (x >> 4));

        Assert.Equal("(x >> 4) & x", Table.Code(problem));
        AssertAgree(problem, static x => x & (x >> 4));
    }

    [Fact]
    public void ArithmeticThatWrapsSaysSo()
    {
        var problem = Of(static x => unchecked(x & (x - 1)));

        Assert.Equal("unchecked((x - 1UL) & x)", Table.Code(problem));
        AssertAgree(problem, static x => unchecked(x & (x - 1)));
    }

    [Fact]
    public void ABitDecides()
    {
        var problem = Of(static x => (x & 1) == 0 ? ~x : x >> 1);

        AssertAgree(problem, static x => (x & 1) == 0 ? ~x : x >> 1);
    }

    [Fact]
    public void OnesAreCounted()
    {
        var problem = Table.Of("Ones", DataType.Int32, [("flags", DataType.UInt32)], [0U, 0], [1U, 1], [7U, 3], [0x80000001U, 2], [uint.MaxValue, 32]);

        Assert.Equal("BitOperations.PopCount(flags)", Table.Code(problem));
    }

    [Fact]
    public void NumbersHaveBitsToo()
    {
        var problem = Table.Of(
            "Mask", DataType.Int32, [("x", DataType.Int32), ("y", DataType.Int32)],
            [12, 10, 8], [7, 3, 3], [255, 170, 170], [1024, 1023, 0], [-1, 77, 77], [96, 80, 64]);

        Assert.Equal("x & y", Table.Code(problem));
    }

    private static Problem Of(Func<ulong, ulong> function) => Table.Of(
        "F", DataType.UInt64, [("x", DataType.UInt64)], [.. Inputs.Select(x => (object?[])[x, function(x)])]);

    private static void AssertAgree(Problem problem, Func<ulong, ulong> function)
    {
        var solved = Table.Solve(problem);
        var compiled = new CompiledProgram(solved.Program);
        foreach (var x in (ulong[])[0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B8, 3, 12, 0xFFFFFFFF])
        {
            Assert.Equal(function(x), solved.Program.Evaluate([x]));
            Assert.Equal(function(x), compiled.Evaluate([x]));
        }
    }
}
