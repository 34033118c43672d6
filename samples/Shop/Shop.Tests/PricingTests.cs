namespace Shop.Tests;

public sealed class PricingTests
{
    [Theory]
    [InlineData(9, 0)]
    [InlineData(50, 0.05)]
    [InlineData(500, 0.10)]
    [Verifies(Req.PRICE_001)]
    public void LargerOrdersGetALargerDiscount(int quantity, decimal discount) =>
        Assert.Equal(discount, Pricing.Discount(quantity));

    [Fact]
    [Verifies(Req.PRICE_002)]
    public void MembersPayLessForDelivery() =>
        Assert.True(Pricing.DeliveryCost(800, member: true) < Pricing.DeliveryCost(800, member: false));

    [Fact]
    [Verifies(Req.PRICE_003)]
    public void ALineCostsQuantityTimesPrice() => Assert.Equal(12.50m, Pricing.LineTotal(5, 2.50m));

    [Fact]
    [Verifies(Req.PRICE_004)]
    public void VouchersAreComparedInCapitals() => Assert.Equal("WINTER", Pricing.NormalizeVoucher("  winter"));

    [Fact]
    [Verifies(Req.PRICE_005)]
    public void AnUnknownCountryHasNoTaxRate()
    {
        Assert.Equal(0.17m, Pricing.TaxRate("LU"));
        Assert.ThrowsAny<ArgumentException>(() => Pricing.TaxRate("Atlantis"));
    }

    [Fact]
    [Verifies(Req.PRICE_006)]
    public void GiftWrapIsFreeForLargeOrders() => Assert.Equal(0m, Pricing.GiftWrap(11));

    [Fact]
    [Verifies(Req.PRICE_007)]
    public void HalvesAreRoundedAwayFromZero()
    {
        Assert.Equal(2.35m, Pricing.Round(2.345m));
        Assert.Equal(-2.35m, Pricing.Round(-2.345m));
    }
}
