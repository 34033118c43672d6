namespace Shop;

/// <summary>Prices. The build writes the other parts of this class from SPEC.md.</summary>
public static partial class Pricing
{
    /// <summary>The share of the price that a customer is let off.</summary>
    [Implements(Req.PRICE_001)]
    public static partial decimal Discount(int quantity);

    /// <summary>The amount as a customer sees it.</summary>
    [Implements(Req.PRICE_007)]
    public static decimal Round(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}
