using AutoDev.ProgrammingByExample.Search;

namespace AutoDev.ProgrammingByExample.Tests;

public sealed class WantedDivisors
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GiveEveryQuotientTheyWereFoundBy(bool floors)
    {
        long[] dividends = [-90, -37, -12, 0, 5, 61, 149];
        for (var divisor = 2L; divisor <= 120; divisor++)
        {
            var quotients = System.Array.ConvertAll(dividends, dividend => Divide(dividend, divisor, floors));
            if (WantedNumbers.Divisor(dividends, quotients, floors) is { } found)
                Assert.Equal(quotients, System.Array.ConvertAll(dividends, dividend => Divide(dividend, found, floors)));
            else
                Assert.True(divisor > 30, $"{divisor} is not found");
        }
    }

    [Fact]
    public void AreTheRoundestThatWillDo() => Assert.Equal(50, WantedNumbers.Divisor([158, 99], [3, 1], floors: false));

    [Fact]
    public void AreNoneWhereAQuotientHasTheOtherSign() => Assert.Null(WantedNumbers.Divisor([10, 20], [-1, 2], floors: false));

    [Fact]
    public void AreNoneWhereOneIsAsGoodAsAThousandOthers() => Assert.Null(WantedNumbers.Divisor([3, 7], [0, 0], floors: true));

    private static long Divide(long dividend, long divisor, bool floors) =>
        floors ? (long)Math.Floor((decimal)dividend / divisor) : dividend / divisor;
}
