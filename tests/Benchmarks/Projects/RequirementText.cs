using System.Globalization;
using System.Text;

namespace Benchmarks.Projects;

/// <summary>Documents of the kinds of requirements that a real project has: thresholds, decisions, mappings, arithmetic, and prose.</summary>
internal static class RequirementText
{
    /// <summary>The row that <see cref="ChangedRow"/> changes; every document has it in its first requirement.</summary>
    public const string Row = "|      100 |     0.10 |";

    public static string Document(int document, int requirements)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            ---
            namespace: Firm.Area{document:000}
            type: Rules
            ---

            # Area {document}


            """);
        for (var i = 0; i < requirements; i++)
        {
            var number = (document * requirements) + i;
            text.Append(CultureInfo.InvariantCulture, $"## AREA-{number + 1:00000}: Rule {i} of area {document}\n\n");
            text.Append((i % 5) switch
            {
                0 => Thresholds(i),
                1 => Decisions(i),
                2 => Mapping(i),
                3 => Arithmetic(i),
                _ => Prose(number),
            });
            text.Append('\n');
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private static string Thresholds(int i) => $"""
        The firm MUST grant a discount that depends on the ordered quantity.

        ```csharp
        decimal Discount{i}(int quantity)
        ```

        | quantity | discount |
        |---------:|---------:|
        |        0 |        0 |
        |        9 |        0 |
        |       10 |     0.05 |
        |       99 |     0.05 |
        {Row}
        |     1000 |     0.10 |

        """;

    private static string Decisions(int i) => $"""
        The firm MUST charge delivery by weight, and members SHOULD pay less.

        ```csharp
        decimal Delivery{i}(int grams, bool member)
        ```

        | grams     | member | delivery? |
        |-----------|--------|----------:|
        | <= 500    | yes    |      0.00 |
        | <= 500    | no     |      2.90 |
        | 501..5000 | yes    |      2.90 |
        | 501..5000 | no     |      4.90 |
        | > 5000    | *      |      9.90 |

        """;

    private static string Mapping(int i) => $"""
        Each country MUST have its currency.

        ```csharp
        string Currency{i}(string country)
        ```

        | country | currency? |
        |---------|-----------|
        | DE      | EUR       |
        | FR      | EUR       |
        | CH      | CHF       |
        | US      | USD       |
        | *       | EUR       |

        """;

    private static string Arithmetic(int i) => $"""
        A line of an order MUST cost its quantity times the price of one piece.

        ```csharp
        decimal LineTotal{i}(int quantity, decimal unitPrice)
        ```

        | quantity | unit price | total? |
        |---------:|-----------:|-------:|
        |        1 |       2.50 |   2.50 |
        |        3 |       2.50 |   7.50 |
        |        4 |      10.00 |  40.00 |
        |        0 |       9.99 |   0.00 |

        """;

    private static string Prose(int number) => $"""
        The firm MUST keep every order of this kind for ten years, and SHOULD be able to show it within a day.

        - **AREA-{number + 1:00000}.1** An order that was cancelled is kept as well.
        - **AREA-{number + 1:00000}.2** What is older MAY be deleted.

        """;
}
