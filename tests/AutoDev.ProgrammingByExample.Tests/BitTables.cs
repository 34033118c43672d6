using AutoDev.ProgrammingByExample.Printing.CSharp;

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

        Assert.Equal("x & (x >> 4)", Table.Code(problem));
        AssertAgree(problem, static x => x & (x >> 4));
    }

    [Fact]
    public void ArithmeticThatWrapsSaysSo()
    {
        var problem = Of(static x => unchecked(x & (x - 1)));

        Assert.Equal("unchecked(x & (x - 1UL))", Table.Code(problem));
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

    [Fact]
    public void HowFarBitsAreMovedIsReadFromTheRows()
    {
        var problem = Of(static x => (x ^ (x << 1)) >> 41);

        Assert.Equal("((x << 1) ^ x) >> 41", Table.Code(problem));
        AssertAgree(problem, static x => (x ^ (x << 1)) >> 41);
    }

    [Fact]
    public void LongTermsMeetInWhatTheyHaveInCommon() =>
        AssertAgree(Of(static x => unchecked((x + (x >> 16)) & ~((x << 4) ^ (x >> 8)))), static x => unchecked((x + (x >> 16)) & ~((x << 4) ^ (x >> 8))));

    [Fact]
    public void LongTermsMeetInWhatEitherHas() =>
        AssertAgree(Of(static x => unchecked((x - (x >> 4)) | ((x << 16) ^ (x >> 1)))), static x => unchecked((x - (x >> 4)) | ((x << 16) ^ (x >> 1))));

    [Fact]
    public void NeighboursAreExchangedByAMask()
    {
        var problem = Table.Of(
            "Swap", DataType.UInt32, [("x", DataType.UInt32)],
            [.. new uint[] { 0x12345678, 0xF0E1D2C3, 0xDEADBEEF, 0x0000FFF1, 0x80000001, 0x7A51C0DE, 0x00000000, 0x13579BDF }.Select(static x => (object?[])[x, ((x & 0x0F0F0F0F) << 4) | ((x >> 4) & 0x0F0F0F0F)])]);

        Assert.Contains("0x0F0F0F0Fu", new CSharpPrinter().Print(Assert.IsType<Solved>(Synthesizer.Solve(problem, Effort.Build)).Program).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatOneCountSaysIsNotToldApartBitByBit()
    {
        ulong[] inputs = [3, 5, 12, 17, 100, 129, 1000, 5000, 70000, 0x12345, 0xABCDEF, 0x12345678, 0x9ABCDEF01, 0x123456789AB, 0x7FFFFFFFFFFF, 0x55AA55AA55AA55, 0x1234567890ABCDE, 0x3FFFFFFFFFFFFFFF];
        var problem = Table.Of(
            "HighestBit", DataType.UInt64, [("x", DataType.UInt64)], [.. inputs.Select(static x => (object?[])[x, 0x8000000000000000UL >> System.Numerics.BitOperations.LeadingZeroCount(x)])]);
        var solved = Assert.IsType<Solved>(Synthesizer.Solve(problem, Effort.Build));

        Assert.Equal(0x0800000000000000UL, solved.Program.Evaluate([0x0ABCDEF012345678UL]));
    }

    [Fact]
    public void UnsignedNumbersAreComparedAsSuch()
    {
        var problem = Table.Of(
            "Larger", DataType.UInt64, [("x", DataType.UInt64), ("y", DataType.UInt64)],
            [.. Inputs.Zip(Inputs.Reverse(), static (x, y) => (object?[])[x, y, Math.Max(x, y)])]);
        var program = Table.Solve(problem).Program;

        Assert.Equal(0x9000000000000000, program.Evaluate([5UL, 0x9000000000000000]));
        Assert.Equal(0x9000000000000000, new CompiledProgram(program).Evaluate([0x9000000000000000, 5UL]));
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
