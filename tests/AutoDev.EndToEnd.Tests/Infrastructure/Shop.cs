namespace AutoDev.EndToEnd.Tests.Infrastructure;

/// <summary>The specification and the code that most end-to-end tests start from.</summary>
internal static class Shop
{
    public const string Specification = """
        # Shop

        ## PRICE-001: Volume discount

        The shop MUST grant a discount that depends on the ordered quantity.

        | quantity | discount |
        |---------:|---------:|
        |        1 |        0 |
        |        9 |        0 |
        |       10 |     0.05 |
        |       99 |     0.05 |
        |      100 |     0.10 |

        """;

    public const string Pricing = """
        namespace Shop;

        public static partial class Pricing
        {
            [Implements(Req.PRICE_001)]
            public static partial decimal Discount(int quantity);

            public static decimal Unrelated(int quantity) => quantity + 1;
        }
        """;
}
