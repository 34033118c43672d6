namespace Shop.Tests;

public sealed class CustomerTests
{
    [Fact]
    [Verifies(Req.CUST_001)]
    [Verifies(Req.CUST_002)]
    public void PointsDecideTheTier()
    {
        Assert.Equal(Tier.Bronze, Customers.TierOf(0));
        Assert.Equal(Tier.Silver, Customers.TierOf(500));
        Assert.Equal(Tier.Gold, Customers.TierOf(5000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Customers.TierOf(-1));
    }

    [Fact]
    [Verifies(Req.CUST_003)]
    public void WholeTensEarnPoints() => Assert.Equal(4, Customers.PointsFor(49));

    [Fact]
    [Verifies(Req.CUST_004)]
    public void LettersBeginWithTheName() => Assert.Equal("Dear Linus,", Customers.Greeting("Linus"));
}
