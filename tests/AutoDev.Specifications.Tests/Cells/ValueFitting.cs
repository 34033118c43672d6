using AutoDev.Specifications.Cells;

namespace AutoDev.Specifications.Tests.Cells;

public sealed class ValueFitting
{
    [Theory]
    [InlineData("10", "int")]
    [InlineData("10", "decimal")]
    [InlineData("0.5", "double")]
    [InlineData("<18", "int")]
    [InlineData("yes", "bool")]
    [InlineData("Gold", "Tier")]
    [InlineData("Gold", "string")]
    [InlineData("10", "string")]
    [InlineData("null", "int?")]
    [InlineData("null", "string")]
    [InlineData("[1, 2]", "IReadOnlyList<int>")]
    [InlineData("[]", "string[]")]
    [InlineData("2026-02-28", "DateOnly")]
    [InlineData("15 min", "System.TimeSpan")]
    [InlineData("int.MaxValue", "int")]
    [InlineData("`Tier.Gold`", "Tier")]
    [InlineData("18446744073709551615", "ulong")]
    [InlineData("*", "bool")]
    public void WhatATypeHoldsFits(string raw, string type) => Assert.Null(ValueFit.Remedy(CellReader.Read(raw), type));

    [Theory]
    [InlineData("0.5", "int")]
    [InlineData("many", "int")]
    [InlineData("2147483648", "int")]
    [InlineData("256", "byte")]
    [InlineData("-1", "uint")]
    [InlineData("maybe", "bool")]
    [InlineData("null", "int")]
    [InlineData("1..x", "int")]
    [InlineData("[1, x]", "int[]")]
    [InlineData("5", "List<int>")]
    [InlineData("2026-02-28T10:00", "DateOnly")]
    [InlineData("soon", "DateTime")]
    [InlineData("long", "TimeSpan")]
    [InlineData("\"ab\"", "char")]
    [InlineData("\"1\"", "decimal")]
    public void WhatItDoesNotHoldSaysWhatToWrite(string raw, string type) => Assert.StartsWith("Write ", ValueFit.Remedy(CellReader.Read(raw), type), StringComparison.Ordinal);
}
