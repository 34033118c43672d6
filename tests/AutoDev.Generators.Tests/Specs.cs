namespace AutoDev.Generators.Tests;

/// <summary>Specifications that several tests use.</summary>
internal static class Specs
{
    public const string Price = """
        # Shop

        ## PRICE-001: Volume discount

        The shop MUST grant a discount that depends on the ordered quantity.

        | quantity | discount |
        |---------:|---------:|
        |        1 |        0 |
        |       10 |     0.05 |

        - **PRICE-001.2** The discount MUST NOT exceed 10 %.

        ## PRICE-002: Shipping < 2 days & more

        The shop SHOULD ship within two days.

        """;

    /// <summary>A member that stands in the document only.</summary>
    public const string Shipping = """
        ---
        type: Shipping
        ---

        ## SHIP-001: Days

        Weight MUST decide the days.

        ```csharp
        int Days(int weight)
        ```

        """;
}
