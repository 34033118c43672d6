namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>What a program gives for positive numbers is asked about where it reads sizes and no row has one.</summary>
[Verifies("PRP-103-3")]
public sealed class NumbersOfOneSign
{
    [Fact]
    public void PositiveOnesAreAskedAboutWhereNoRowHasOne()
    {
        var ambiguity = Ambiguity([-12, 3], [-305, 8], [-99, 18], [-4821, 15], [0, 0], [-70, 7]);

        Assert.NotNull(ambiguity);
        Assert.Equal(12, ambiguity.Inputs[0]);
    }

    [Fact]
    public void NegativeOnesAreNot() =>
        Assert.Null(Ambiguity([12, 3], [305, 8], [99, 18], [4821, 15], [0, 0], [70, 7]));

    [Fact]
    public void SizesOfElementsAreNot()
    {
        var list = new SequenceType(DataType.Int32, "IReadOnlyList<int>");
        object?[] Of(params object?[] items) => items;

        Assert.Equal("xs.Select(x => Math.Abs(x)).ToList()", Table.Code(Table.Of("Sizes", list, [("xs", list)], [Of(-4, 7, 0), Of(4, 7, 0)], [Of(12, -31), Of(12, 31)], [Of(-8, -2, -55), Of(8, 2, 55)])));
    }

    private static Ambiguity? Ambiguity(params object?[][] rows) =>
        Table.Solve(Table.Of("DigitSum", DataType.Int32, [("number", DataType.Int32)], rows)).Ambiguity;
}
