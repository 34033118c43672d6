using System.Globalization;
using System.Text;

namespace Benchmarks.Projects;

/// <summary>Tables of four to seven rows, no two alike, whose code is found by search: tiers, reckoning, texts, conditions and lists.</summary>
internal static class SmallTables
{
    public static string Document(int document, int tables)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            ---
            namespace: Firm.Tables{document:000}
            type: Rules
            ---

            # Tables {document}


            """);
        for (var i = 0; i < tables; i++)
        {
            var number = (document * tables) + i;
            text.Append(CultureInfo.InvariantCulture, $"## TABLE-{number + 1:000}: Rule {number}\n\nThe firm MUST keep to this table.\n\n");
            text.Append((number % 5) switch
            {
                0 => Tiers(number),
                1 => Reckoning(number),
                2 => Texts(number),
                3 => Condition(number),
                _ => List(number),
            });
            text.Append("\n\n");
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private static string Tiers(int n) => string.Create(CultureInfo.InvariantCulture, $"""
        ```csharp
        decimal Rate{n}(int pieces)
        ```

        | pieces | result |
        |-------:|-------:|
        | 0 | 0 |
        | {n + 9} | 0 |
        | {n + 10} | 0.05 |
        | {n + 99} | 0.05 |
        | {n + 100} | 0.10 |
        | {n + 900} | 0.10 |
        """);

    private static string Reckoning(int n) => string.Create(CultureInfo.InvariantCulture, $"""
        ```csharp
        int Charge{n}(int hours)
        ```

        | hours | result |
        |------:|-------:|
        | 1 | {n + 40} |
        | 2 | {n + 80} |
        | 5 | {n + 200} |
        | 0 | {n} |
        | 11 | {n + 440} |
        """);

    private static string Texts(int n) => string.Create(CultureInfo.InvariantCulture, $"""
        ```csharp
        string Label{n}(string name)
        ```

        | name | result |
        |------|--------|
        | "Ada Lovelace" | "Lovelace {n}" |
        | "Grace Hopper" | "Hopper {n}" |
        | "Alan Turing" | "Turing {n}" |
        | "Donald Knuth" | "Knuth {n}" |
        """);

    private static string Condition(int n) => string.Create(CultureInfo.InvariantCulture, $"""
        ```csharp
        bool IsFree{n}(int total, bool member)
        ```

        | total | member | result |
        |------:|--------|--------|
        | {n} | false | false |
        | {n + 49} | false | false |
        | {n + 50} | false | true |
        | {n + 80} | false | true |
        | {n} | true | true |
        | {n + 49} | true | true |
        | {n + 90} | true | true |
        """);

    private static string List(int n) => string.Create(CultureInfo.InvariantCulture, $"""
        ```csharp
        IReadOnlyList<int> Prices{n}(IReadOnlyList<int> prices)
        ```

        | prices | result |
        |--------|--------|
        | [1, 5, 2] | [{n + 1}, {n + 5}, {n + 2}] |
        | [7] | [{n + 7}] |
        | [] | [] |
        | [10, 0] | [{n + 10}, {n}] |
        """);
}
