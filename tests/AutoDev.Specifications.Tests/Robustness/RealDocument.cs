namespace AutoDev.Specifications.Tests.Robustness;

/// <summary>A document that uses everything the dialect has.</summary>
internal static class RealDocument
{
    public const string Text = """
        ---
        namespace: Shop.Pricing
        type: Pricing
        ---
        # Shop

        An introduction with *emphasis*, `code` and a [link](https://example.org/a_b).

        ## PRICE-001: Volume discount

        Status: draft
        Priority: high

        The shop MUST grant a **discount** that depends on the ordered `quantity`, e.g. for 10 pieces.
        It SHOULD be shown. Nobody knows why 😀. See [the other](#price-002-order-states) and PRICE-003.
        [NEEDS CLARIFICATION: is it rounded?]

        1. The first criterion MUST hold.
           - **PRICE-001.1.5** nested and written
           - nested by position
        2. Given a cart, when it is paid, then a receipt is sent.

        | quantity | customer | discount? |
        |---------:|:--------:|----------:|
        |        1 | `Gold`   |         0 |
        |   <18    | "a \| b" |      0.05 |
        | 10..99   | not Gold |       5 % |
        |        * | [1, 2]   | ArgumentException |
        | {A: 1}   | a, b     |      |

        ```csharp
        namespace Shop;
        public static partial class Pricing
        {
            public static partial decimal Discount(int quantity, IReadOnlyList<(int A, string? B)> customers = null);
            public int Total { get; }
        }
        ```

        `Discount(10)` is `0.05` and `Discount(-1)` throws `ArgumentException`.

        ### Examples

        - Given a cart
          that is full
        - When it is paid
        - Then a receipt is sent
        - And stock falls

        > A quote.

        ~~~text
        free text
        ~~~

        ## PRICE-002: Order states (withdrawn)

        - `Paid`: the money has arrived
        - `Sent` ("on its way") — gone

        | name | type | constraint | default |
        |------|------|------------|---------|
        | Amount | decimal | >= 0 | 1 |
        | Note | string? | | null |

        | from | event | to |
        |------|-------|----|
        | New | pay | Paid |

        ```mermaid
        stateDiagram-v2
          direction LR
          [*] --> New
          New --> Paid : pay [enough] / notify
          state "Long name" as Long
          %% a comment
          note right of New : a note
          Paid --> [*]
        ```

        <!-- a comment -->

        ## ~~PRICE-003 — Gone~~

        ```csharp
        Discount(10) == 0.05m;
        ```

        Last words.
        """;
}
